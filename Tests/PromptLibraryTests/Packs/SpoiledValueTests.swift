import StrictJSON
import Testing

@testable import PromptLibrary

/// Every value of a sound file replaced by every kind of wrong one: refused or read, never a trap.
struct SpoiledValueTests {
  private static let wrong: [JSONValue] = [
    "null", "true", "-1", "1e9", "99999999999999999999", "\"\"", "\"x\"", "[]", "[null]", "{}",
  ]

  private func paths(of value: JSONValue, below path: String = "") -> [String] {
    let children: [(String, JSONValue)]
    switch value {
    case .object(let members): children = members.map { ($0.key, $0.value) }
    case .array(let values): children = values.enumerated().map { (String($0), $1) }
    default: children = []
    }
    return children.flatMap { key, child in
      let below = path.isEmpty ? key : "\(path).\(key)"
      return [below] + paths(of: child, below: below)
    }
  }

  @Test func `no value of a pack traps, and a wrong type is always refused`() {
    var refusals = 0
    for path in paths(of: SmallScale.pack) {
      for wrong in Self.wrong {
        let log = FindingLog(file: "pack.json")
        let root = JSONReader(SmallScale.pack.with(path, wrong))
        var reading = PackReading(root: root, log: log)
        if let read = reading.read(folder: "small", digest: "") {
          PackChecks(read: read, log: log).run()
          if log.firstError == nil { VectorCheck.run(read, log) }
        } else {
          #expect(log.firstError != nil, "\(path) = \(wrong) was refused without a word")
        }
        if log.firstError != nil { refusals += 1 }
      }
      let log = FindingLog(file: "pack.json")
      var reading = PackReading(
        root: JSONReader(SmallScale.pack.with(path, "[[null]]")), log: log)
      #expect(reading.read(folder: "small", digest: "") == nil, "\(path) = [[null]] was read")
    }
    #expect(refusals > 1_000)
  }

  @Test func `no value of a pack's words traps, and a wrong type is always refused`() throws {
    let pack = try PromptLibrary.shipped.pack("epds")
    let sound = try JSONValue(parsing: Repository.bytes(of: "epds/text.en.json"))
    for path in paths(of: sound) {
      for wrong in Self.wrong + ["[[null]]"] {
        let log = FindingLog(file: "text.en.json")
        let root = JSONReader(sound.with(path, wrong))
        let text = TextReading(root: root, log: log).read(pack: "epds", language: "en")
        if let text { TextChecks(pack: pack, text: text, log: log, isOwn: true).run() }
        #expect(
          text != nil || log.firstError != nil, "\(path) = \(wrong) was refused without a word")
        if wrong == "[[null]]" { #expect(text == nil, "\(path) = [[null]] was read") }
      }
    }
  }

  @Test func `no value of the rules traps, and a wrong type is always refused`() {
    for path in paths(of: EarlyWeeks.rules) {
      for wrong in ["null", "-1", "\"x\"", "{}", "[[null]]"] as [JSONValue] {
        let log = FindingLog(file: "levels.json")
        let root = JSONReader(EarlyWeeks.rules.with(path, wrong))
        let rules = RulesReading(root: root, log: log).read()
        #expect((rules == nil) == (log.firstError != nil), "\(path) = \(wrong)")
        if wrong == "[[null]]" { #expect(rules == nil, "\(path) = [[null]] was read") }
      }
    }
  }
}
