import StrictJSON
import Testing

private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

struct ParsingTests {
  @Test(arguments: [
    ("{\"a\":1,\"a\":2}", "line 1, column 8: the key \"a\" stands twice in one object"),
    ("{\"a\":1,\"\\u0061\":2}", "line 1, column 8: the key \"a\" stands twice in one object"),
    ("[1,]", "line 1, column 4: expected a value"),
    (
      "\u{FEFF}{}",
      "line 1, column 1: the file starts with a byte order mark; save it as UTF-8 without one"
    ),
    ("", "line 1, column 1: the file is empty"),
    ("{} {}", "line 1, column 4: something follows the end of the JSON value"),
    ("{\n \"a\": 01}", "line 2, column 8: expected ',' or '}'"),
    ("\"\\ud800\"", "line 1, column 8: half of a surrogate pair in a string"),
    ("\"a\nb\"", "line 1, column 3: a control character stands unescaped in a string"),
    ("nul", "line 1, column 1: expected a value"),
    ("\"abc", "line 1, column 5: the file ends inside a string"),
  ])
  func `what lenient readers take is refused with its place`(text: String, message: String) {
    #expect {
      try parse(text)
    } throws: { ($0 as? JSONSyntaxError)?.message == message }
  }

  @Test(arguments: [1, 2, 15, 16, 17, 40])
  func `a key that stands twice is found in an object of any size`(count: Int) {
    let members = (0..<count).map { "\"k\($0)\":\($0)" }
    #expect(throws: Never.self) { try parse("{\(members.joined(separator: ","))}") }
    for place in 0..<count {
      let twice = (members + [members[place]]).joined(separator: ",")
      #expect {
        try parse("{\(twice)}")
      } throws: {
        ($0 as? JSONSyntaxError)?.reason == "the key \"k\(place)\" stands twice in one object"
      }
    }
  }

  @Test func `invalid UTF-8 is refused`() {
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22])
    }
  }

  @Test func `a megabyte of brackets is refused without trapping`() {
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test func `every truncation of a document is refused`() throws {
    let text = #"{"a": [1, -2.5e3, "x\u00e9\ud83d\ude00\n"], "b": {"c": null, "d": true}}"#
    let bytes = Array(text.utf8)
    _ = try JSONValue(parsing: bytes)
    for length in 0..<bytes.count {
      #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: Array(bytes[..<length])) }
    }
  }

  @Test func `what is written reads back equal and writes the same bytes`() throws {
    let value = JSONValue.members([
      "z": .strings(["\u{1}\"\\/ é 👶🏽\n\r\t\u{7F}", ""]), "a": .integer(-4), "m": .array([]),
      "n": .object([]), "skipped": nil, "b": .bool(false), "x": .null,
    ])
    for text in [value.pretty(), value.compact()] {
      let again = try parse(text)
      #expect(again.pretty() == value.pretty())
    }
    #expect(value.compact().hasPrefix("{\"a\":-4,\"b\":false,\"m\":[]"))
    #expect(value.pretty().hasPrefix("{\n  \"a\": -4,\n"))
  }

  @Test func `a reader names the path of what it refuses`() throws {
    let root = JSONReader(try parse(#"{"items": [{"id": 3}], "odd key": 1}"#))
    #expect {
      try root.required("items").elements()[0].required("id").string()
    } throws: {
      ($0 as? JSONShapeError)?.message == "$.items[0].id: expected text, found a number"
    }
    #expect {
      try root.allowOnly(["items"])
    } throws: {
      ($0 as? JSONShapeError)?.message == "$[\"odd key\"]: unknown key; known here: items"
    }
  }
}
