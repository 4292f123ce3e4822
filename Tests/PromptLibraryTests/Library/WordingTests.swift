import Assessment
import PromptLibrary
import StrictJSON
import Testing

struct WordingTests {
  private static let wording: JSONValue = """
    {"schema": "attune/wording", "version": 1, "pack": "small", "language": "en", "items": {
      "1": {"title": "First", "say": "The first question.",
            "options": {"1": "never", "2": "at times", "3": "always"}},
      "2": {"say": "The second question."},
      "3": {"say": "The third question.", "options": {"1": "no", "2": "yes"}}}}
    """

  private let packs: TestFolder

  init() throws {
    packs = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
  }

  private func folder(_ wording: JSONValue, of pack: String = "small") throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("\(pack)/text.en.json", wording.pretty())
    return folder
  }

  /// What the check of a library with this wording says.
  private func findings(_ wording: JSONValue, of pack: String = "small") throws -> [String] {
    let folder = try folder(wording, of: pack)
    return folder.lines(try packs.library(wording: folder).check())
  }

  @Test func `local wording is laid over a scale's words`() throws {
    let folder = try folder(Self.wording)
    let library = try packs.library(wording: folder)
    let text = try library.text("small")
    #expect(text.items["1"]?.title == "First")
    #expect(text.items["1"]?.say == "The first question.")
    #expect(text.items["1"]?.options == ["1": "never", "2": "at times", "3": "always"])
    #expect(text.items["2"]?.title == "2")
    #expect(text.scores == ["total": "Total"])
    #expect(library.hasLocalWording(for: "small"))
    #expect(!library.hasLocalWording(for: "epds"))
    #expect(try findings(Self.wording) == [])
  }

  @Test func `words about safety stay the pack's own`() throws {
    let folder = try folder(Self.wording)
    let item = try packs.library(wording: folder).text("small").items["3"]
    #expect(item?.say == "The third question.")
    #expect(item?.title == "Item 3")
    #expect(item?.safety?.noted == "You noted: item 3.")
  }

  @Test func `without the folder of wording the words are the pack's`() throws {
    let library = try PromptLibrary(folder: packs.path, wording: "\(packs.path)/none")
    #expect(try library.text("small") == packs.library().text("small"))
    #expect(!library.hasLocalWording(for: "small"))
  }

  @Test func `a file in place of the folder of wording is refused`() throws {
    try packs.write("file", "x")
    #expect {
      try PromptLibrary(wording: "\(packs.path)/file")
    } throws: {
      "\($0)" == "\(packs.path)/file: it is not a folder"
    }
  }

  @Test func `an unknown item is found`() throws {
    #expect(
      try findings(Self.wording.with("items.4", "{\"say\": \"x\"}")) == [
        "error small/text.en.json: $.items[\"4\"]: small has no item \"4\"; "
          + "is this the form of another pack?"
      ])
  }

  @Test func `another number of options is found`() throws {
    #expect(
      try findings(Self.wording.without("items.1.options.3")) == [
        "error small/text.en.json: $.items[\"1\"].options: 2 options here, 3 in small; "
          + "is this the same form?"
      ])
  }

  @Test func `an unknown code is found`() throws {
    let wording = Self.wording.without("items.3.options.2").with("items.3.options.0", "\"yes\"")
    #expect(
      try findings(wording) == [
        "error small/text.en.json: $.items[\"3\"].options: no option \"0\"; the codes are 1, 2"
      ])
  }

  @Test func `words that are not wording are refused`() throws {
    #expect(
      try findings(Self.wording.with("items.3.safety", "{}")) == [
        "error small/text.en.json: $.items[\"3\"].safety: "
          + "unknown key; known here: options, say, title",
        "warning small/text.en.json: $.items: no wording for 3",
      ])
  }

  @Test func `items without wording are a warning`() throws {
    #expect(
      try findings(Self.wording.without("items.2")) == [
        "warning small/text.en.json: $.items: no wording for 2"
      ])
  }

  @Test func `wording that does not fit is refused at load rather than shown`() throws {
    let folder = try folder(Self.wording.without("items.1.options.3"))
    let library = try packs.library(wording: folder)
    #expect {
      try library.text("small")
    } throws: {
      "\($0)" == "\(folder.path)/small/text.en.json: $.items[\"1\"].options: "
        + "2 options here, 3 in small; is this the same form?"
    }
  }

  @Test func `wording of an unknown pack is found`() throws {
    let lines = try findings(Self.wording, of: "tiny")
    #expect(lines.count == 1)
    #expect(
      lines.first?.hasPrefix("error tiny: $: there is no pack \"tiny\" to word; the packs here are")
        == true)
  }

  @Test func `a guide takes no wording`() throws {
    let wording = Self.wording.with("pack", "\"early-weeks\"").with("items", "{}")
    #expect(
      try findings(wording, of: "early-weeks") == [
        "error early-weeks/text.en.json: $.pack: \"early-weeks\" is a guide; "
          + "replace its own text file instead"
      ])
  }

  @Test func `wording in a language without words of the pack is found`() throws {
    let folder = try TestFolder()
    try folder.write("small/text.cy.json", Self.wording.with("language", "\"cy\"").pretty())
    #expect(
      folder.lines(try packs.library(wording: folder).check()) == [
        "error small/text.cy.json: $.language: small has no words in \"cy\" to lay this over; "
          + "it has en"
      ])
  }
}
