import Assessment
import Exchange
import Foundation
import Interface
import Testing

/// Every letter in every form, as it is on file. `RECORD_SNAPSHOTS=1` writes the files anew.
struct LetterSnapshotTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")

  func expectSnapshot(_ text: String, _ name: String) throws {
    let file = LetterSnapshotTests.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return try Data(text.utf8).write(to: file)
    }
    let stored = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(text == stored, "\(name) differs from its snapshot")
  }

  @Test(arguments: LetterKind.allCases, LetterTemplates.Form.allCases)
  func `a letter is as it is on file`(kind: LetterKind, form: LetterTemplates.Form) throws {
    let text = try SampleFamily().text(kind, form)
    try expectSnapshot(text, "\(kind.rawValue).\(form.rawValue)")
  }

  @Test func `a letter of the training room says so first and last`() throws {
    let text = try SampleFamily(setting: .training).text(.carer)
    try expectSnapshot(text, "carer-training.txt")
    #expect(text.hasPrefix("TRAINING"))
    let html = try SampleFamily(setting: .training).text(.referral, .html)
    #expect(html.contains("<p class=\"training\">TRAINING."))
  }

  @Test func `everything ticked, the summary for the carer holds everything ticked`() throws {
    let family = try SampleFamily()
    let all = family.composer(.carer).parts.map(\.id)
    try expectSnapshot(try family.text(.carer, with: all), "carer-everything.txt")
  }
}
