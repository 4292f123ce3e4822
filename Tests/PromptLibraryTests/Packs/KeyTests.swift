import Assessment
import PromptLibrary
import StrictJSON
import Testing

/// One key stands for each option of a form: a digit, or the first letter of its word.
struct KeyTests {
  private func refused(_ codes: String) throws -> String? {
    let options = codes.split(separator: " ").enumerated().map { index, code in
      "{\"code\": \"\(code)\", \"value\": \(index)}"
    }.joined(separator: ", ")
    let pack = SmallScale.pack.with("keyedAs", "\"answer\"").without("refuses")
      .with("optionSets.rising", JSONValue(stringLiteral: "[\(options)]"))
    return try refusal(ofScale: pack)
  }

  @Test func `two words of one item that begin alike are refused`() throws {
    #expect(
      try refused("never now yes")
        == "small/pack.json: $.items[0].options: "
        + "\"never\" and \"now\" begin with the same letter, which is their key")
  }

  @Test func `a code of two digits is refused`() throws {
    #expect(
      try refused("no 10 yes")
        == "small/pack.json: $.items[0].options: "
        + "the code \"10\" takes more than one key; use 0 to 9")
  }

  @Test(arguments: ["Never", "é", "-"])
  func `a code is an id, so it begins with a key`(code: String) throws {
    #expect(try refused("\(code) at yes")?.contains("\"\(code)\" is not an id") == true)
  }

  /// What the entry screen and plain mode take for an answer of each shipped form.
  @Test(arguments: Instrument.all)
  func `every option of a shipped form has a key of its own`(pack: Pack) throws {
    for item in pack.items {
      let keys = try item.options.map { try #require($0.code.first) }
      #expect(Set(keys).count == keys.count, "\(pack.id) \(item.id)")
      for option in item.options where option.code.allSatisfy(\.isNumber) {
        #expect(option.code.count == 1, "\(pack.id) \(item.id)")
      }
    }
  }
}
