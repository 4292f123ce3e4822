import TestSupport
import Testing

/// `attune agreement`: its contract, and what it refuses.
@Suite struct AgreementCommandTests {
  private static let keys: Set<String> = [
    "items", "raters", "notes", "percentAgreement", "percentAgreement_ci95", "weightedKappa",
    "weightedKappa_ci95", "fleissKappa", "fleissKappa_ci95", "gwetAC1", "gwetAC1_ci95", "gwetAC2",
    "gwetAC2_ci95",
  ]

  private func agree(_ csv: String, _ arguments: String...) throws -> Ended {
    let home = try Home()
    return try runProgram(
      attune, ["agreement", "-"] + arguments, input: csv, environment: home.environment)
  }

  @Test func `the keys and figures are those of the contract`() throws {
    let found = try agree("item,ann,ben\r\na,0,0\r\nb,1,1\r\nc,2,1\r\nd,0,2\r\n", "--json").json()
    #expect(found.keys == Self.keys)
    #expect(found["items"].number == 4)
    #expect(found["raters"].number == 2)
    #expect(found["percentAgreement"].number == 0.5)
    #expect(found["percentAgreement_ci95"].numbers.count == 2)
    #expect(((found["weightedKappa"].number ?? 0) * 7 - 1).magnitude < 1e-9)
    #expect(found["fleissKappa"].isNull)
    #expect(found["fleissKappa_ci95"].isNull)
    #expect(
      found["notes"].texts == [
        "an interval reaches below -1, where no figure can be: there are too few items to say more"
      ])
  }

  @Test func `one category leaves nulls and a word`() throws {
    let found = try agree("item,a,b\nx,1,1\ny,1,\n", "--json").json()
    #expect(found["percentAgreement"].number == 1)
    for key in Self.keys
    where key.hasSuffix("AC1") || key.hasSuffix("AC2") || key.hasSuffix("Kappa") {
      #expect(found[key].isNull, "\(key)")
    }
    #expect(found["notes"].texts.first?.contains("one category only") == true)
  }

  @Test func `named categories count though nobody used them`() throws {
    let csv = "item,a,b\nx,1,1\ny,2,1\n"
    let few = try agree(csv, "--json").json()
    let many = try agree(csv, "--categories", "0,1, 2,3", "--json").json()
    #expect((many["gwetAC1"].number ?? 0) > (few["gwetAC1"].number ?? 1))
  }

  @Test func `a person reads the figures in words`() throws {
    let ended = try agree("\u{FEFF}item,a,b,c\nx,1,1,2\ny,2,2,2\nz,0,,\n")
    #expect(ended.status == 0)
    for words in ["3 items, 3 raters, ratings 0, 1, 2", "Fleiss' kappa", "67 %", "please note: "] {
      #expect(ended.output.contains(words), "\(words): \(ended.output)")
    }
  }

  @Test(arguments: [
    ("", "it is empty"), ("\n\n", "it is empty"),
    ("x,1,1\ny,1,2\n", "line 1, column 1: this is no header"),
    ("item;a;b\nx;1;2\n", "separate the cells with commas"),
    ("item,a\nx,1\n", "line 1: fewer than two raters"),
    ("item,a,a\nx,1,1\n", "line 1, column 3: rater \"a\" stands twice"),
    ("item,a, \nx,1,1\n", "line 1, column 3: rater 2 has no name"),
    ("item,a,b\n", "it has no items"),
    ("item,a,b\nx,1,1\ny,1\n", "line 3, column 3: 1 rating for 2 raters"),
    ("item,a,b\nx,1,1\ny,1,1,1\n", "line 3, column 4: 3 ratings for 2 raters"),
    ("item,a,b\nx,1,1\nx,1,2\n", "line 3, column 1: item \"x\" stands twice"),
    ("item,a,b\n,1,1\n", "line 2, column 1: the item has no name"),
    ("item,a,b\n\"x,1,1\n", "line 2, column 1: the quotation mark is not closed"),
    ("item,a,b\nx,\"1\n\",1\n", "line 2, column 2: the quotation mark is not closed"),
    ("item,a,b\nx,\"1\"0,1\n", "line 2, column 2: text after a closing quotation mark"),
    ("item,a,b\nx,1,0\"1\n", "line 2, column 3: a quotation mark inside a cell"),
    ("item,a,b\rx,1,1\r", "line 1, column 3: a carriage return alone"),
    ("item,a,b\nx,1,1\n\ny,1,1\n", "line 3: an empty line"),
    ("item,a,b\nx,1,9\n", "line 2, column 3: \"9\" by b is none of the categories"),
    ("item,a,b\nx,1,\u{1B}[31m\n", "line 2, column 3: control characters"),
  ])
  func `a file that cannot be meant is refused with its line`(csv: String, words: String) throws {
    expectRefusal(try agree(csv, "--categories", "0,1,2,3"), 65, saying: words)
  }

  @Test(arguments: ["0,0,1", "0,,1", ","])
  func `categories that cannot be meant are refused`(categories: String) throws {
    expectRefusal(
      try agree("item,a,b\nx,1,1\n", "--categories=\(categories)"), 65, saying: "--categories")
  }

  /// `write.csv(ratings)` of R and `to_csv` of pandas, as they come: quoted names, names of rows in
  /// front, NA or nothing for a gap.
  @Test(arguments: [
    "\"\",\"item\",\"ann\",\"ben\"\n\"1\",\"a\",0,0\n\"2\",\"b\",1,1\n\"3\",\"c\",2,1\n\"4\",\"d\",0,2\n\"5\",\"e\",NA,1\n",
    "\"\",\"ann\",\"ben\"\r\n\"a\",0,0\r\n\"b\",1,1\r\n\"c\",2,1\r\n\"d\",0,2\r\n\"e\",NA,1\r\n",
    ",item,ann,ben\n0,a,0,0\n1,b,1,1\n2,c,2,1\n3,d,0,2\n4,e,,1\n",
    "\u{FEFF}item,ann,ben\r\na,\"0\", 0 \r\nb,1,1\r\nc,2,\"1\"\r\nd,0,2\r\ne,,1",
  ])
  func `what R, pandas and a spreadsheet write by default is read the same`(csv: String) throws {
    let plain = "item,ann,ben\na,0,0\nb,1,1\nc,2,1\nd,0,2\ne,,1\n"
    let found = try agree(csv, "--json")
    #expect(found.errors == "")
    #expect(found.output == (try agree(plain, "--json")).output)
    #expect(try found.json()["raters"].number == 2)
    #expect(try found.json()["items"].number == 5)
  }

  @Test func `a doubled quotation mark is one, and a comma in quotation marks is text`() throws {
    let ended = try agree("item,\"A, \"\"Annie\"\"\",b\nx,1,\n", "--json")
    #expect(try ended.json()["notes"].texts.contains("rated nothing: b"))
    let other = try agree("item,b,\"A, \"\"Annie\"\"\"\nx,1,\n", "--json")
    #expect(try other.json()["notes"].texts.contains("rated nothing: A, \"Annie\""))
  }

  /// Warmth has two items here; `duration` is on no scale.
  @Test func `a pack brings its scale and the figures of its domains`() throws {
    let csv = "item,ann,ben\nthree-words,0,0\njoy,1,1\nworries,2,1\nduration,new,\n"
    let found = try agree(csv, "--pack", "early-weeks", "--json").json()
    #expect(found["items"].number == 3)
    #expect(found["leftOut"].texts == ["duration"])
    #expect(found["pack"].text == "early-weeks")
    let warmth = try #require(found["domains"].list.first { $0["id"].text == "warmth" })
    #expect(warmth["percentAgreement"].number == 1)
    // The whole scale counts, 0 to 3: a step is a third, and 3 was used by nobody.
    let scale = try agree(
      csv.replacing("duration,new,\n", with: ""), "--categories", "0,1,2,3", "--json")
    #expect(found["gwetAC2"].number == (try scale.json()["gwetAC2"].number))
    let text = try agree(csv, "--pack", "early-weeks").output
    for words in ["Warmth, 2 items", "no scale, so in no figure: duration"] {
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test(arguments: [
    ("item,a,b\njoy,1,1\nhappy,1,1\n", "line 3, column 1: early-weeks has no item \"happy\""),
    ("item,a,b\njoy,1,4\n", "line 2, column 3: \"4\" is outside the scale of joy"),
    ("item,a,b\njoy,1,yes\n", "line 2, column 3: \"yes\" is outside the scale of joy"),
    ("\"\",\"item\",\"a\",\"b\"\n\"1\",\"joy\",7,1\n", "line 2, column 3: \"7\" is outside"),
    ("item,a,a\njoy,1,1\n", "line 1, column 3: rater \"a\" stands twice"),
    ("item,a,b\njoy,1\n", "line 2, column 3: 1 rating for 2 raters"),
  ])
  func `what is no rating of the pack is refused with its place`(csv: String, words: String) throws
  {
    expectRefusal(try agree(csv, "--pack", "early-weeks"), 65, saying: words)
  }

  @Test func `an unknown pack is 66, and a pack beside categories 64`() throws {
    expectRefusal(try agree("item,a,b\nx,1,1\n", "--pack", "none"), 66)
    expectRefusal(
      try agree("item,a,b\nx,1,1\n", "--pack", "early-weeks", "--categories", "0,1"), 64)
  }

  @Test func `a missing file is 66 and a forgotten one 64`() throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "agreement", home.path + "/none.csv"), 66)
    expectRefusal(try runAttune(home, "agreement"), 64)
  }
}
