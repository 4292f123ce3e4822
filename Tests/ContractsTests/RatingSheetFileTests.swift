import Assessment
import AssessmentFixtures
import Contracts
import StrictJSON
import Testing

/// Ratings files: what is taken, and what is refused with its place.
struct RatingSheetFileTests {
  private static func file(_ members: String) -> [UInt8] {
    Array("{\"schema\": \"attune/ratings\", \"version\": 1, \(members)}".utf8)
  }
  private static let head =
    "\"rater\": \"ex-1\", \"vignette\": \"v\", \"guide\": {\"id\": \"early-weeks\", \"version\": \"1.0.0\"}"

  private func problems(_ sheet: RatingSheet) -> [String] {
    RatingSheetFile.check(sheet, vignette: "v", guide: EarlyWeeks.pack)
  }

  @Test func `a whole file is read and fits`() throws {
    let sheet = try RatingSheetFile.read(
      Self.file(
        "\(Self.head), \"answers\": {\"joy\": \"2\", \"noticing\": \"not-seen\"}, \"notes\": {\"joy\": \"flat\"}"
      ))
    #expect(sheet.rater == "ex-1")
    #expect(sheet.answers == ["joy": "2", "noticing": "not-seen"])
    #expect(sheet.notes == ["joy": "flat"])
    #expect(problems(sheet).isEmpty)
  }

  @Test func `a saved result is a sheet of its trainee`() throws {
    let saved = FollowUp(
      id: "01923456-789a-7000-8000-000000000000", setting: .training, practitioner: "hv-3",
      at: Moment(milliseconds: 0, offset: 0), software: "x",
      content: .result(
        TrainingResult(
          about: "01923456-789a-7000-8000-000000000001", vignette: "v", guide: "early-weeks",
          guideVersion: "1.0.0", panel: nil, answers: ["joy": "1"], expert: ["joy": "2"])))
    let sheet = try RatingSheetFile.read(RecordFile.bytes(saved))
    #expect(sheet.rater == "hv-3")
    #expect(sheet.answers == ["joy": "1"])
    #expect(problems(sheet).isEmpty)
  }

  @Test(arguments: [
    ("\(head)", "$: \"answers\" is missing"),
    ("\(head), \"answers\": {}, \"speed\": 1", "$.speed: unknown key"),
    ("\(head), \"answers\": {\"joy\": 2}", "$.answers.joy: expected "),
    ("\"rater\": \" \", \"vignette\": \"v\"", "$.guide\u{0}"),
  ])
  func `one thing wrong is refused with its path`(members: String, start: String) {
    #expect {
      try RatingSheetFile.read(Self.file(members))
    } throws: {
      let message = ($0 as? FileRefusal)?.message ?? ""
      return start.contains("\u{0}") ? !message.isEmpty : message.hasPrefix(start)
    }
  }

  @Test(arguments: [
    ("w", "early-weeks", "1.0.0", ["joy": "1"], "$.vignette: it is for \"w\""),
    ("v", "toddler", "1.0.0", ["joy": "1"], "$.guide.id: it answers \"toddler\""),
    ("v", "early-weeks", "0.9.0", ["joy": "1"], "$.guide.version: it answers version 0.9.0"),
    ("v", "early-weeks", "1.0.0", ["wings": "1"], "$.answers[\"wings\"]: early-weeks has no item"),
    ("v", "early-weeks", "1.0.0", ["joy": "4"], "$.answers[\"joy\"]: \"4\" is outside its scale"),
    (
      "v", "early-weeks", "1.0.0", ["joy": "not-seen"],
      "$.answers[\"joy\"]: \"not-seen\" is outside"
    ),
  ])
  func `a sheet of something else is refused with its place`(
    vignette: String, guide: String, version: String, answers: [String: String], start: String
  ) {
    let found = problems(
      RatingSheet(
        rater: "a", vignette: vignette, guide: guide, guideVersion: version, answers: answers))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(start) == true)
  }
}
