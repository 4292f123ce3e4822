import Assessment
import AssessmentFixtures
import StrictJSON
import Testing

@testable import Contracts

/// The quick reader of lists against the full one.
struct RecordListerTests {
  private func bytes(_ seed: Int, isWild: Bool) -> [UInt8] {
    var anything = Anything(seed, isWild: isWild)
    let packs = [Fixtures.guide, Fixtures.scale]
    let identity = anything.identity()
    var visit = Visit(
      setting: identity.setting, baby: identity.baby, carer: identity.carer,
      contact: identity.contact, practitioner: identity.practitioner,
      sheets: packs.map { anything.sheet($0, opened: true) })
    visit.safety = (0..<anything.number(0...2)).map { _ in
      anything.response(anything.reference(), changed: true)
    }
    visit.decision = anything.maybe { $0.decision() }
    let record = AssessmentRecord(
      id: anything.id(), visit: visit, findings: anything.findings(packs),
      software: "attune 0.1.0", finished: anything.moment(), changes: [])
    return RecordFile.bytes(record, shelf: Fixtures.shelf)
  }

  /// What the full reader makes of it.
  private func full(_ bytes: [UInt8]) -> Result<ListedRecord, FileRefusal> {
    do throws(FileRefusal) {
      return .success(ListedRecord(try RecordFile.summary(bytes)))
    } catch {
      return .failure(error)
    }
  }

  private func expectAgreement(_ bytes: [UInt8], _ lister: inout RecordLister) -> Bool {
    guard let quick = lister.quick(bytes) else { return false }
    #expect(.success(quick) == full(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    return true
  }

  @Test(arguments: 0..<300) func `both read the same of a record`(seed: Int) throws {
    var lister = RecordLister()
    let bytes = bytes(seed, isWild: true)
    _ = expectAgreement(bytes, &lister)
    #expect(try lister.read(bytes) == (try full(bytes).get()))
  }

  @Test(arguments: 0..<50) func `an ordinary record is read the quick way`(seed: Int) throws {
    var lister = RecordLister()
    #expect(expectAgreement(bytes(seed, isWild: false), &lister))
  }

  @Test func `no flipped bit and no truncation is taken by one and refused by the other`() {
    var lister = RecordLister()
    let good = bytes(7, isWild: false)
    for end in good.indices { _ = expectAgreement(Array(good[..<end]), &lister) }
    for index in good.indices {
      for bit in 0..<8 {
        var bytes = good
        bytes[index] ^= 1 << UInt8(bit)
        if expectAgreement(bytes, &lister) {
          #expect(bytes[index] == good[index], "a flipped bit was taken")
        }
      }
    }
  }

  /// Every member and element in turn is left out, doubled or replaced.
  @Test(arguments: 0..<3) func `whatever else is wrong, both say the same`(seed: Int) throws {
    var lister = RecordLister()
    var taken = 0
    let good = try JSONValue(parsing: bytes(seed, isWild: false)).without("checksum")
    for change in Spoiling.all {
      for spoiled in Spoiling.each(good, change) {
        for text in [spoiled.pretty(), spoiled.compact()]
        where expectAgreement(Array(text.utf8), &lister) {
          taken += 1
        }
      }
    }
    #expect(taken > 0)
  }

  @Test(arguments: [
    "", "{", "[]", "{\"a\":1,\"a\":2}", "{\"\\u0061\":1,\"a\":2}", "{\"b\":1,\"a\":2,\"b\":3}",
    "{\"a\":01}", "{\"a\":1.}", "{\"a\":-}", "{\"a\":\"\u{1}\"}", "{\"a\":\"\\x\"}", "{\"a\":1,}",
    "\u{FEFF}{}", "{} {}", "{\"a\":tru}", "{\"a\":\"\\ud800\"}", "{\"a\":\"x",
  ])
  func `the tape takes nothing that the parser refuses`(text: String) {
    var tape = JSONTape()
    let bytes = Array(text.utf8)
    let isTaken = bytes.withUnsafeBufferPointer { tape.read($0) }
    let isJSON = (try? JSONValue(parsing: bytes)) != nil
    #expect(!isTaken || isJSON)
  }

  @Test func `nesting is refused from the same depth on`() {
    for depth in 62...68 {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      var tape = JSONTape()
      let isTaken = Array(text.utf8).withUnsafeBufferPointer { tape.read($0) }
      #expect(isTaken == ((try? JSONValue(parsing: Array(text.utf8))) != nil))
    }
  }

  @Test func `an id and its key are one`() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<1_000 {
      let id = RecordID.make(
        milliseconds: Int64.random(in: 0...4_000_000_000_000, using: &random),
        random: (random.next(), random.next()))
      #expect(try #require(RecordKey(id)).id == id)
    }
    #expect(RecordKey("nope") == nil)
  }
}

extension JSONValue {
  fileprivate func without(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }
}

/// Ways to spoil one place of a value.
enum Spoiling: CaseIterable {
  case gone, doubled, null, number, text, list, object, fraction

  static var all: [Spoiling] { allCases }

  private var value: JSONValue? {
    switch self {
    case .gone, .doubled: nil
    case .null: .null
    case .number: .number("7")
    case .text: .string("x/y")
    case .list: .array([])
    case .object: .object([])
    case .fraction: .number("1.0")
    }
  }

  /// The value with each of its places spoiled, one at a time.
  static func each(_ value: JSONValue, _ how: Spoiling) -> [JSONValue] {
    switch value {
    case .object(let members):
      return members.indices.flatMap { index -> [JSONValue] in
        var results = each(members[index].value, how).map { inner in
          var changed = members
          changed[index] = JSONMember(members[index].key, inner)
          return JSONValue.object(changed)
        }
        var changed = members
        switch how {
        case .gone: changed.remove(at: index)
        case .doubled: changed.append(members[index])
        default: changed[index] = JSONMember(members[index].key, how.value ?? .null)
        }
        results.append(.object(changed))
        return results
      }
    case .array(let values):
      return values.indices.prefix(2).flatMap { index -> [JSONValue] in
        var results = each(values[index], how).map { inner in
          var changed = values
          changed[index] = inner
          return JSONValue.array(changed)
        }
        var changed = values
        switch how {
        case .gone: changed.remove(at: index)
        case .doubled: changed.append(values[index])
        default: changed[index] = how.value ?? .null
        }
        results.append(.array(changed))
        return results
      }
    default: return []
    }
  }
}
