import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

/// Six records written by hand, and which of them each filter means: (records, filter, ids).
struct FilterTripleTests {
  private static let records = [
    record(
      1, "B-0142/1", "2026-03-02", "hv-017", .antenatal, "none-noted", 0...0,
      decision: .init(agrees: true, level: nil, nextContact: day("2026-04-01"))),
    record(
      2, "B-0142/1", "2026-05-10", "hv-017", .earlyWeeks, "established", 2...3,
      decision: .init(agrees: false, level: 1, nextContact: day("2026-05-20"))),
    record(
      3, "B-0142/2", "2026-05-11", "hv-004", .earlyWeeks, "specialist", 3...3,
      safety: SafetySummary(raised: 1, open: 1, changed: 0, notAsked: 0)),
    record(
      4, "B-0977-A/1", "2026-06-01", "mw-002", .firstMonths, "undetermined", 0...2,
      safety: SafetySummary(raised: 0, open: 0, changed: 0, notAsked: 2)),
    record(
      5, "X/1/1", "2026-06-30", "hv-0171", .toddler, "emerging", 1...1,
      decision: .init(agrees: true, level: nil, nextContact: day("2026-12-24"))),
    record(6, "C-1/1", "2026-07-01", "hv-004", .toddler, nil, 0...0),
  ]

  /// Three reviews: 2 is signed off, 3 is asked back for hv-017, 5 has a comment.
  private static let reviews = [
    review(7, of: 2, .signsOff), review(8, of: 3, .asks, to: "hv-017"), review(9, of: 5, .comments),
  ]

  private static let triples: [(filter: String, ids: [Int])] = [
    ("", [6, 5, 4, 3, 2, 1]),
    ("level:3", [3]),
    ("level:0", [4, 1]),
    ("level:2..", [3, 2]),
    ("level:..1", [5, 4, 1]),
    ("safety:yes", [3]),
    ("safety:open", [3]),
    ("safety:not-asked", [4]),
    ("safety:no", [6, 5, 4, 2, 1]),
    ("by:hv-017", [5, 2, 1]),
    ("by:HV-004", [6, 3]),
    ("since:2026-06", [6, 5, 4]),
    ("since:2026-05-11 until:2026-06-01", [4, 3]),
    ("until:2026-03", [1]),
    ("stage:toddler", [6, 5]),
    ("stage:antenatal", [1]),
    ("unsigned", [6, 5, 4, 3, 1]),
    ("disagreed", [2]),
    ("gaps", [4, 2]),
    // Of B-0142/1 the later contact counts, and its next one is over; X/1's is still to come.
    ("overdue", [2]),
    ("b-0142", [3, 2, 1]),
    ("0142/2", [3]),
    ("-a/", [4]),
    ("level:2.. unsigned", [3]),
    ("level:1.. by:hv-017 since:2026-06", [5]),
    ("nobody", []),
    ("reviews", [9, 8, 7]),
    ("for:hv-017", [8, 7]),
    ("reviews level:1", [9]),
  ]

  @Test func `each filter means the records that were written down for it`() throws {
    let folder = TestFolder()
    let location = StoreLocation(at: folder.path, setting: .care)
    let index = try IndexMaking.index(
      of: FilterTripleTests.records + FilterTripleTests.reviews, at: location)
    for (filter, ids) in FilterTripleTests.triples {
      let query = IndexQuery(
        filter: FilterText(filter).filter, today: FilterTripleTests.day("2026-07-15"))
      #expect(index.ids(query) == ids.map(FilterTripleTests.id), "\(filter)")
      // Typed letter by letter, on what was found for the letters before.
      for end in 0...filter.count {
        _ = index.ids(
          IndexQuery(filter: FilterText(String(filter.prefix(end))).filter, today: query.today))
      }
      #expect(index.ids(query) == ids.map(FilterTripleTests.id), "\(filter), typed")
    }
  }

  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  private static func id(_ number: Int) -> String {
    RecordID.make(milliseconds: 1_780_000_000_000, random: (1, UInt64(number)))
  }

  private static func at(_ text: String) -> Moment {
    Moment(milliseconds: Int64(day(text).dayNumber) * 86_400_000 + 43_200_000, offset: 0)
  }

  private static func record(
    _ number: Int, _ dyad: String, _ date: String, _ by: String, _ stage: Stage,
    _ level: String?, _ possible: ClosedRange<Int>, safety: SafetySummary = .none,
    decision: ListedRecord.Decided? = nil
  ) -> ListedRecord {
    ListedRecord(
      id: id(number), kind: .assessment, at: at(date), setting: .care, dyad: Dyad(dyad),
      relation: "mum", stage: stage, practitioner: by,
      level: level.map {
        LevelFinding(id: $0, number: possible.lowerBound, possible: possible)
      }, safety: safety, decision: decision)
  }

  private static func review(
    _ number: Int, of about: Int, _ says: ListedRecord.Says, to: String? = nil
  ) -> ListedRecord {
    ListedRecord(
      id: id(number), kind: .review, about: id(about),
      at: Moment(milliseconds: at("2026-07-02").milliseconds + Int64(number), offset: 0),
      setting: .care, dyad: nil, relation: nil, stage: nil, practitioner: "sv-1", level: nil,
      safety: .none, decision: nil, says: says, addressee: to)
  }
}
