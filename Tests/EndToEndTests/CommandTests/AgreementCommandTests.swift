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
    #expect(found["notes"].list.isEmpty)
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
    ("", "it is empty"), ("\n\n", "it is empty"), ("x,1,1\ny,1,2\n", "line 1: this is no header"),
    ("item;a;b\nx;1;2\n", "separate the cells with commas"),
    ("item,a\nx,1\n", "line 1: fewer than two raters"),
    ("item,a,a\nx,1,1\n", "line 1: rater \"a\" stands twice"),
    ("item,a, \nx,1,1\n", "line 1: rater 2 has no name"), ("item,a,b\n", "it has no items"),
    ("item,a,b\nx,1,1\ny,1\n", "line 3: 1 ratings for 2 raters"),
    ("item,a,b\nx,1,1\ny,1,1,1\n", "line 3: 3 ratings for 2 raters"),
    ("item,a,b\nx,1,1\nx,1,2\n", "line 3: item \"x\" stands twice"),
    ("item,a,b\n,1,1\n", "line 2: the item has no name"),
    ("item,a,b\n\"x\",1,1\n", "line 2: quotation marks"),
    ("item,a,b\nx,1,1\n\ny,1,1\n", "line 3: an empty line"),
    ("item,a,b\nx,1,9\n", "line 2: \"9\" by b is none of the categories"),
    ("item,a,b\nx,1,\u{1B}[31m\n", "line 2: control characters"),
  ])
  func `a file that cannot be meant is refused with its line`(csv: String, words: String) throws {
    expectRefusal(try agree(csv, "--categories", "0,1,2,3"), 65, saying: words)
  }

  @Test(arguments: ["0,0,1", "0,,1", ","])
  func `categories that cannot be meant are refused`(categories: String) throws {
    expectRefusal(
      try agree("item,a,b\nx,1,1\n", "--categories=\(categories)"), 65, saying: "--categories")
  }

  @Test func `a missing file is 66 and a forgotten one 64`() throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "agreement", home.path + "/none.csv"), 66)
    expectRefusal(try runAttune(home, "agreement"), 64)
  }
}
