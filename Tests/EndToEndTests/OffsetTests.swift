import Foundation
import TestSupport
import Testing

/// Every moment the program writes carries the offset of the place where it was.
@Suite struct OffsetTests {
  /// Plays a visit line by line; what its journal or record says of moments.
  private func written(_ home: Home, zone: String, _ lines: [String]) throws {
    let ended = try runAttune(
      home, "new", "--plain", input: PlainVisit.typed(lines), environment: ["TZ": zone])
    #expect(ended.status == 0)
  }

  private func offsets(in text: String, of key: String) -> [String] {
    text.matches(of: /"([a-z]+)": ?"[0-9-]+T[0-9:.]+(Z|[+-][0-9:]+)"/)
      .filter { $0.1 == key }.map { String($0.2) }
  }

  private func expectOffset(_ offset: String, in zone: String) throws {
    let home = try Home()
    try written(home, zone: zone, PlainVisit.who + Array(PlainVisit.walk.prefix(7)))
    let journal = try String(contentsOfFile: #require(home.journals.first?.path), encoding: .utf8)
    let said = offsets(in: journal, of: "at")
    let lines = journal.split(separator: "\n").count
    #expect(lines > 5)
    #expect(said.count >= lines, "one for each line")
    #expect(Set(said) == [offset])
    // A record keeps the offset too.
    let other = try Home()
    try written(other, zone: zone, PlainVisit.who + PlainVisit.walk + PlainVisit.end)
    let record = try String(contentsOfFile: #require(other.records.first), encoding: .utf8)
    #expect(try Tree(parsing: record)["contact"]["at"].text?.hasSuffix(offset) == true)
    #expect(offsets(in: record, of: "finished") == [offset])
    #expect(Set(offsets(in: record, of: "at")) == [offset])
  }

  @Test func `half an hour counts, and east is a plus`() throws {
    try expectOffset("+05:30", in: "XXX-5:30")
  }

  @Test func `west is a minus`() throws {
    try expectOffset("-03:30", in: "XXX3:30")
  }

  @Test func `in London it is what the system says of today`() throws {
    let date = try runProgram("date", ["+%:z"], environment: ["TZ": "Europe/London"])
    let offset = try #require(date.output.split(separator: "\n").first.map(String.init))
    try expectOffset(offset, in: "Europe/London")
  }
}
