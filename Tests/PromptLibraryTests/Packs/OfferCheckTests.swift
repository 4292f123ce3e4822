import PromptLibrary
import StrictJSON
import Testing

/// When a visit offers a scale by itself, and whether its wording may leave the service.
struct OfferCheckTests {
  private func findings(_ offered: JSONValue) throws -> [String] {
    let pack = SmallScale.pack.with("offered", offered)
    return try TestFolder("small", pack: pack, text: SmallScale.text).findings()
  }

  @Test(arguments: [
    "{\"when\": \"how-are-you\"}", "{\"when\": \"after-conversation\"}",
    "{\"when\": \"how-are-you\", \"after\": [\"whooley/total-1\", \"gad-2/total-3\"]}",
  ])
  func `a moment, and cut-offs of scales that are here, are taken`(offered: String) throws {
    #expect(try findings(JSONValue(stringLiteral: offered)) == [])
  }

  @Test func `a scale is never offered before the conversation`() throws {
    #expect(
      try findings("{\"when\": \"before-conversation\"}") == [
        "error small/pack.json: $.offered.when: \"before-conversation\" is not known here; "
          + "use one of how-are-you, after-conversation"
      ])
  }

  @Test func `an offer after a cut-off that its scale does not have`() throws {
    #expect(
      try findings("{\"when\": \"how-are-you\", \"after\": [\"whooley/total-2\"]}") == [
        "error small/pack.json: $.offered.after[0]: "
          + "never offered: whooley has no cut-off \"total-2\""
      ])
  }

  @Test func `an offer after a scale that is not here`() throws {
    #expect(
      try findings("{\"when\": \"how-are-you\", \"after\": [\"nothing/total-1\"]}") == [
        "error small/pack.json: $.offered.after[0]: there is no pack \"nothing\""
      ])
  }

  @Test func `an offer after something that is no cut-off`() throws {
    #expect(
      try findings("{\"when\": \"how-are-you\", \"after\": [\"whooley\"]}") == [
        "error small/pack.json: $.offered.after[0]: \"whooley\" is no PACK/CUTOFF"
      ])
  }

  @Test func `an offer with a key that nothing reads`() throws {
    #expect(
      try findings("{\"when\": \"how-are-you\", \"unless\": []}") == [
        "error small/pack.json: $.offered.unless: unknown key; known here: after, when"
      ])
  }

  @Test func `a guide is not offered`() throws {
    let pack = EarlyWeeks.pack.with("offered", "{\"when\": \"how-are-you\"}")
    let folder = try TestFolder("early-weeks", pack: pack, text: EarlyWeeks.text)
    #expect(
      folder.findings() == [
        "error early-weeks/pack.json: $.offered: "
          + "only a scale can be offered; a guide is chosen by its stage"
      ])
  }

  @Test(arguments: ["\"yes\"", "1", "null"])
  func `whether a wording may leave is yes or no`(value: String) throws {
    let line = try refusal(
      ofScale: SmallScale.pack.with("exportsWording", JSONValue(stringLiteral: value)))
    #expect(line?.hasPrefix("small/pack.json: $.exportsWording: expected") == true)
  }
}
