import Assessment
import PromptLibrary
import StrictJSON
import Testing

struct EntryTests {
  @Test func `every shipped pack has an entry without an error`() {
    let entries = PromptLibrary.shipped.entries()
    #expect(entries.map(\.id) == PromptLibrary.shipped.packIDs)
    #expect(entries.compactMap(\.error) == [])
    #expect(entries.map(\.isBuiltIn).contains(false) == false)
    #expect(entries.filter { $0.kind == .guide }.map(\.id) == Guide.all.map(\.pack.id))
  }

  @Test func `an entry names version, digest and title`() throws {
    let entry = try #require(PromptLibrary.shipped.entries().first { $0.id == "early-weeks" })
    let pack = try PromptLibrary.shipped.pack("early-weeks")
    #expect(entry.version == pack.version)
    #expect(entry.digest == pack.digest)
    #expect(entry.title == "Early weeks")
  }

  @Test func `a broken pack has an entry with its reason and the others none`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack.without("kind"))
    let entries = try folder.library().entries()
    let entry = try #require(entries.first { $0.id == "small" })
    #expect(entry.error == "\(folder.path)/small/pack.json: $: \"kind\" is missing")
    #expect(entry.version == nil)
    #expect(entry.title == "small")
    #expect(!entry.isBuiltIn)
    #expect(entries.filter { $0.error != nil }.count == 1)
  }

  @Test func `a pack whose words are refused says so and keeps its version`() throws {
    let folder = try TestFolder(
      "small", pack: SmallScale.pack, text: SmallScale.text.without("title"))
    let entry = try #require(try folder.library().entries().first { $0.id == "small" })
    #expect(entry.error == "\(folder.path)/small/text.en.json: $: \"title\" is missing")
    #expect(entry.version == "1.0.0")
  }

  @Test func `titles come in the asked language where there is one`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    try folder.write(
      "small/text.cy.json",
      SmallScale.text.with("language", "\"cy\"").with("title", "\"Graddfa fach\"").pretty())
    let entries = try folder.library().entries(language: "cy")
    #expect(entries.first { $0.id == "small" }?.title == "Graddfa fach")
    #expect(entries.first { $0.id == "whooley" }?.title == "Whooley questions")
  }
}
