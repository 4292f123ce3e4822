import Assessment
import PromptLibrary
import StrictJSON
import Testing

/// The neutral name of a scale, for a screen that somebody else may read.
struct ShortTitleTests {
  private func findings(_ value: JSONValue?) throws -> [String] {
    let text = SmallScale.text.with("shortTitle", value)
    return try TestFolder("small", pack: SmallScale.pack, text: text).findings()
  }

  @Test func `a scale without one is a warning`() throws {
    #expect(
      try findings(nil) == [
        "warning small/text.en.json: $: \"shortTitle\" is missing; write a neutral name, "
          + "such as an abbreviation, for where a parent may read along"
      ])
  }

  @Test func `14 columns fit the header and 15 do not`() throws {
    #expect(try findings(.string(String(repeating: "M", count: 14))) == [])
    #expect(
      try findings(.string(String(repeating: "M", count: 15))) == [
        "error small/text.en.json: $.shortTitle: 15 columns wide; shorten it to 14"
      ])
  }

  @Test func `every shipped scale has one that names no illness, and each its own`() throws {
    let library = PromptLibrary.shipped
    let titles = try Instrument.all.map { try #require(library.text(of: $0).shortTitle) }
    #expect(Set(titles).count == titles.count)
    for title in titles {
      for word in ["depress", "anxi", "distress", "bonding", "attachment", "health"] {
        #expect(!title.lowercased().contains(word), "\(title)")
      }
    }
  }
}
