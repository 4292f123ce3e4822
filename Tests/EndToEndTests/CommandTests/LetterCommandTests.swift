import Foundation
import TestSupport
import Testing

/// `attune letter`.
@Suite struct LetterCommandTests {
  @Test func `the summary for the carer begins with thanks and ends with whom to call`() throws {
    let home = try Home()
    let ended = try runAttune(home, "letter", try home.saved(), "--kind", "carer")
    #expect(ended.status == 0)
    #expect(ended.output.hasPrefix("Our talk on "))
    #expect(ended.output.contains("Thank you for talking with me"))
    #expect(ended.output.contains("NHS 111"))
    #expect(ended.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `a new file is for the practitioner's eyes only and never overwritten`() throws {
    let home = try Home()
    let id = try home.saved()
    let file = home.path + "/letter.html"
    func write() throws -> Ended {
      try runAttune(home, "letter", id, "--kind", "carer", "--html", "--output", file)
    }
    #expect(try write().status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let first = try Data(contentsOf: URL(filePath: file))
    #expect(try write().status == 73)
    #expect(try Data(contentsOf: URL(filePath: file)) == first)
  }

  @Test(
    arguments: [
      ("poem", "--with", "plan", Int32(64)), ("carer", "--with", "nothing", 64),
      ("carer", "--prompts", "/nowhere", 66),
    ])
  func `what is wrong is said in one line`(
    kind: String, option: String, value: String, status: Int32
  ) throws {
    let home = try Home()
    let ended = try runAttune(home, "letter", try home.saved(), "--kind", kind, option, value)
    #expect(ended.status == status)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.hasPrefix("attune: "))
    #expect(ended.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test func `a record that is not there is no letter`() throws {
    let ended = try runAttune(
      try Home(), "letter", "019ab000-0000-7000-8000-0000000000a1", "--kind", "carer")
    #expect(ended.status == 1)
  }

  @Test func `a service's own template takes the place of the built-in one`() throws {
    let home = try Home()
    let id = try home.saved()
    try home.write("prompts/letters/carer.en.txt.mustache", "Dear {{relation}}, see you.\n")
    let ended = try runAttune(
      home, "letter", id, "--kind", "carer", "--prompts", home.path + "/prompts")
    #expect(ended.output.hasPrefix("Dear "))
    try home.write("prompts/letters/carer.en.txt.mustache", "Dear {{#open}}\n")
    let refused = try runAttune(
      home, "letter", id, "--kind", "carer", "--prompts", home.path + "/prompts")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("carer.en.txt.mustache: line"))
  }
}
