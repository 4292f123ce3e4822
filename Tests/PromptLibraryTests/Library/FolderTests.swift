import Assessment
import Foundation
import PromptLibrary
import StrictJSON
import TestSupport
import Testing

struct FolderTests {
  private func opening(_ path: String) -> String? {
    do {
      _ = try PromptLibrary(folder: path)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `a folder that is not there is refused`() throws {
    let folder = try TestFolder()
    #expect(
      opening("\(folder.path)/none")
        == "\(folder.path)/none: it is not there; give the folder that holds the packs")
    #expect(
      folder.lines(PromptLibrary.check(folder: "\(folder.path)/none"))
        == ["error none: $: it is not there; give the folder that holds the packs"])
  }

  @Test func `a file is no folder`() throws {
    let folder = try TestFolder()
    try folder.write("file", "x")
    #expect(opening("\(folder.path)/file") == "\(folder.path)/file: it is not a folder")
  }

  @Test func `an unknown pack is refused with the known ones`() {
    #expect {
      try PromptLibrary.shipped.pack("edps")
    } throws: {
      "\($0)" == "edps: there is no such pack; the packs here are "
        + PromptLibrary.shipped.packIDs.joined(separator: ", ")
    }
  }

  @Test(arguments: ["../epds", "epds/../epds", "/etc", "", ".", "rules"])
  func `an id that is a path or reserved is no pack`(id: String) throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    try folder.write("rules/pack.json", SmallScale.pack.pretty())
    let library = try folder.library()
    #expect {
      try library.pack(id)
    } throws: {
      if case PromptError.unknownPack(id, _) = $0 { true } else { false }
    }
  }

  @Test func `a folder adds a pack to those that are built in`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    let library = try folder.library()
    #expect(library.packIDs.count == PromptLibrary.shipped.packIDs.count + 1)
    #expect(library.packIDs.contains("small"))
    #expect(!library.isBuiltIn("small"))
    #expect(library.isBuiltIn("epds"))
  }

  @Test func `a broken pack leaves the others usable`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    try folder.write("broken/pack.json", "{")
    let library = try folder.library()
    #expect(throws: PromptError.self) { try library.pack("broken") }
    #expect(try library.pack("small").id == "small")
    #expect(try library.pack("epds").id == "epds")
  }

  @Test func `a replaced pack keeps the built-in words when it brings none`() throws {
    let pack = EarlyWeeks.pack.with("packVersion", "\"1.0.1\"")
    let folder = try TestFolder("early-weeks", pack: pack)
    let library = try folder.library()
    #expect(try library.pack("early-weeks").version == "1.0.1")
    #expect(try library.text("early-weeks") == PromptLibrary.shipped.text("early-weeks"))
  }

  @Test func `words alone replace the words of a built-in pack`() throws {
    let folder = try TestFolder()
    try folder.write(
      "early-weeks/text.en.json", EarlyWeeks.text.with("title", "\"Mine\"").pretty())
    let library = try folder.library()
    #expect(try library.text("early-weeks").title == "Mine")
    #expect(library.isBuiltIn("early-weeks"))
  }

  @Test func `words alone add a language to a built-in pack`() throws {
    let folder = try TestFolder()
    try folder.write(
      "early-weeks/text.cy.json",
      EarlyWeeks.text.with("language", "\"cy\"").with("title", "\"Wythnosau cyntaf\"").pretty())
    let library = try folder.library()
    #expect(library.languages(of: "early-weeks") == ["cy", "en"])
    #expect(try library.text("early-weeks", language: "cy").title == "Wythnosau cyntaf")
  }

  @Test func `a pipe in place of a file is refused before it blocks`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack)
    #expect(mkfifo("\(folder.path)/small/text.en.json", 0o600) == 0)
    #expect(
      try refusal(ofText: "small", in: folder)
        == "small/text.en.json: it is not an ordinary file")
  }

  @Test func `a single pack's own folder can be checked`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack.without("source"))
    #expect(
      folder.lines(PromptLibrary.check(folder: "\(folder.path)/small/")) == [
        "error small/pack.json: $: \"source\" is missing"
      ])
  }

  @Test func `a folder without a pack is found`() throws {
    let folder = try TestFolder()
    try folder.write("notes/readme.txt", "x")
    #expect(
      folder.findings() == [
        "error notes: $: there is no pack.json; each folder here holds one pack"
      ])
  }

  @Test func `a misnamed file is found`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    try folder.write("small/text-cy.json", "{}")
    #expect(
      folder.findings() == [
        "warning small/text-cy.json: $: nothing reads this file; "
          + "a pack has pack.json and text.LANGUAGE.json"
      ])
  }

  @Test func `a pack without English words is found`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack)
    #expect(
      folder.findings() == [
        "error small/pack.json: $: there is no text.en.json beside it; "
          + "every pack has English words"
      ])
  }

  @Test func `words without a pack are found, and used beside the built-in pack`() throws {
    let folder = try TestFolder()
    try folder.write("early-weeks/text.en.json", EarlyWeeks.text.pretty())
    #expect(
      folder.findings() == [
        "warning early-weeks: $: there is no pack.json; only its words are used, "
          + "beside the built-in pack"
      ])
  }

  @Test func `what may not be read is refused`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    #expect(chmod("\(folder.path)/small/pack.json", 0) == 0)
    #expect(
      try OrdinaryReader.run { try refusal(of: "small", in: folder) }
        == "small/pack.json: the file cannot be read; check its permissions")
    #expect(chmod("\(folder.path)/small", 0o300) == 0)
    #expect(
      try OrdinaryReader.run { opening("\(folder.path)/small") }
        == "\(folder.path)/small: the folder cannot be read; check its permissions")
    #expect(chmod("\(folder.path)/small", 0o700) == 0)
  }
}
