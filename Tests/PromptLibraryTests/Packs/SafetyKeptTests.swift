import Assessment
import PromptLibrary
import StrictJSON
import Testing

struct SafetyKeptTests {
  private let epds: JSONValue
  private let text: JSONValue

  init() throws {
    epds = try JSONValue(parsing: Repository.bytes(of: "epds/pack.json"))
    text = try JSONValue(parsing: Repository.bytes(of: "epds/text.en.json"))
  }

  @Test func `a replaced pack that removes a safety code is refused`() throws {
    let pack = epds.with("optionSets.last-0-safety.2.safety", nil)
    #expect(
      try refusal(of: "epds", in: TestFolder("epds", pack: pack, text: text))
        == "epds/pack.json: $.items[9].options: "
        + "the built-in safety code \"3\" of \"10\" is removed; put it back")
  }

  @Test func `a replaced pack that removes a safety item is refused`() throws {
    let items = (1...9).map { JSONValue.string(String($0)) }
    let pack = epds.without("items.9").without("optionSets.last-0-safety")
      .with("scores.0.items", .array(items)).with("scores.0.range", "[0, 27]").without("vectors")
    #expect(
      try refusal(of: "epds", in: TestFolder("epds", pack: pack, text: text))
        == "epds/pack.json: $.items: the built-in safety item \"10\" is removed; put it back")
  }

  @Test func `a replaced pack may add a safety code`() throws {
    let pack = epds.with("optionSets.last-0-safety.3.safety", "true")
    let folder = try TestFolder("epds", pack: pack, text: text)
    #expect(try refusal(of: "epds", in: folder) == nil)
    let item = try folder.library().pack("epds").items[9]
    #expect(item.options.map(\.isSafety) == [true, true, true, true])
  }

  @Test func `a refused replacement does not fall back on the built-in pack`() throws {
    let folder = try TestFolder("epds", pack: epds.without("scores"), text: text)
    #expect(
      try refusal(of: "epds", in: folder) == "epds/pack.json: $: \"scores\" is missing")
  }
}
