import Assessment
import Contracts
import StrictJSON
import Testing

private func read(_ text: String, _ pack: Pack) throws -> Sheet {
  let reader = try JSONReader.parse(Array(text.utf8))
  return try SheetFile.read(reader, for: pack, text: Fixtures.shelf.text(pack.id))
}

struct SheetFileTests {
  @Test func `codes are read as text and as whole numbers`() throws {
    let sheet = try read(
      #"{"answers": {"1": 3, "2": "not-applicable", "10": "declined"}, "notes": {"1": "a"}}"#,
      Fixtures.scale)
    #expect(sheet.answers == [.option(2), .option(2), .absent(.declined)])
    #expect(sheet.notes == [0: "a"])
    #expect(sheet.texts.isEmpty)
  }

  @Test func `an absent item is untouched`() throws {
    #expect(try read(#"{"answers": {}}"#, Fixtures.guide).answers.allSatisfy { $0 == .untouched })
  }

  @Test func `not seen is taken for a watched item of a guide`() throws {
    let sheet = try read(
      #"{"answers": {"holding": "not-seen", "joy": "not-applicable"}}"#, Fixtures.guide)
    #expect(sheet[2] == .absent(.notSeen))
    #expect(sheet[0] == .absent(.notApplicable))
  }

  @Test(arguments: [
    (#"{}"#, #"$: "answers" is missing"#),
    (#"{"answers": []}"#, "$.answers: expected an object, found a list"),
    (
      #"{"answers": {}, "answer": {}}"#,
      "$.answer: unknown key; known here: answers, notes, texts"
    ),
    (#"{"answers": {"11": "1"}}"#, #"$.answers["11"]: epds has no item "11""#),
    (
      #"{"answers": {"1": "5"}}"#,
      #"$.answers["1"]: "5" is no answer to 1; known here: 1, 2, 3, 4, declined, not-asked"#
    ),
    (
      #"{"answers": {"1": 1.0}}"#,
      #"$.answers["1"]: 1.0 is not a whole number; write the option's code"#
    ),
    (
      #"{"answers": {"1": 1e0}}"#,
      #"$.answers["1"]: 1e0 is not a whole number; write the option's code"#
    ),
    (#"{"answers": {"1": 0}}"#, #"$.answers["1"]: Count the options from the top."#),
    (
      #"{"answers": {"1": null}}"#, #"$.answers["1"]: expected an option's code, found null"#
    ),
    (
      #"{"answers": {"1": "not-applicable"}}"#,
      #"$.answers["1"]: 1 cannot be not-applicable; "#
        + "known here: 1, 2, 3, 4, declined, not-asked"
    ),
    (
      #"{"answers": {"1": "not-seen"}}"#,
      #"$.answers["1"]: 1 cannot be not-seen; known here: 1, 2, 3, 4, declined, not-asked"#
    ),
    (#"{"answers": {}, "notes": {"11": "x"}}"#, #"$.notes["11"]: epds has no item "11""#),
    (#"{"answers": {}, "texts": {"1": 1}}"#, #"$.texts["1"]: expected text, found a number"#),
    (#"{"answers": {}, "opened": []}"#, "$.opened: unknown key; known here: answers, notes, texts"),
  ])
  func `what a scale's form cannot hold is refused with its path`(
    text: String, message: String
  ) {
    #expect {
      try read(text, Fixtures.scale)
    } throws: { ($0 as? JSONShapeError)?.message == message }
  }

  @Test func `not seen is refused for what is not watched`() {
    #expect {
      try read(#"{"answers": {"joy": "not-seen"}}"#, Fixtures.guide)
    } throws: {
      ($0 as? JSONShapeError)?.message == "$.answers.joy: joy cannot be not-seen; "
        + "known here: 0, 1, 2, 3, declined, not-asked, not-applicable"
    }
  }

  @Test(arguments: 0..<200) func `a sheet that is written reads back equal`(seed: Int) throws {
    var anything = Anything(seed, isWild: true)
    let pack = anything.one([Fixtures.guide, Fixtures.scale])
    var sheet = anything.sheet(pack, opened: false)
    // The input of `attune score` holds answers; how they were checked is a visit's to say.
    sheet.checked = nil
    let text = SheetFile.write(sheet, of: pack).pretty()
    #expect(try read(text, pack) == sheet)
  }
}
