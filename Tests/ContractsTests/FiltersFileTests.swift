import Assessment
import Contracts
import StrictJSON
import Testing

struct FiltersFileTests {
  private func read(_ text: String) throws -> [SavedFilter] {
    try FiltersFile.read(try JSONReader.parse(Array(text.utf8)))
  }

  @Test func `saved filters read and write back`() throws {
    let filters = [
      SavedFilter(name: "to sign off", text: "level:2.. unsigned"),
      SavedFilter(name: "Zoë's", text: "by:hv-017 \"two words\""),
    ]
    #expect(try read(FiltersFile.write(filters).pretty()) == filters)
    #expect(try read("[]").isEmpty)
  }

  @Test(arguments: [
    (#"{"a": "b"}"#, "expected a list"), (#"[{"name": "a"}]"#, "filter"),
    (#"[{"name": "", "filter": "gaps"}]"#, "is blank"),
    (#"[{"name": "a", "filter": " "}]"#, "is blank"),
    (#"[{"name": "a", "filter": "lvl:2"}]"#, "a word that no filter knows"),
    (#"[{"name": "a", "filter": "gaps", "x": 1}]"#, "unknown key"),
    (#"[{"name": "a", "filter": "gaps"}, {"name": "A", "filter": "gaps"}]"#, "stands twice"),
    ("[{\"name\": \"a\\u001b\", \"filter\": \"gaps\"}]", "control character"),
  ])
  func `a list with one thing wrong is refused`(text: String, words: String) {
    #expect {
      try read(text)
    } throws: { error in
      ((error as? JSONShapeError)?.message ?? "").contains(words)
    }
  }

  @Test func `a name is kept once, whatever its capitals`() {
    let filters = [SavedFilter(name: "Mine", text: "gaps")]
      .keeping(SavedFilter(name: "mine", text: "unsigned"))
    #expect(filters == [SavedFilter(name: "mine", text: "unsigned")])
    #expect(filters.named("MINE")?.text == "unsigned")
    #expect(filters.named("other") == nil)
  }
}
