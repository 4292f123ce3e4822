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

  /// The reference was used again for a baby born later: its visit is no later contact of the first
  /// one, and its closing closes the first one's story no more than the other way round.
  @Test func `another baby with the same reference hides nothing of the first`() throws {
    func visit(_ number: Int, _ date: String, born: String?, due: String? = nil) -> ListedRecord {
      let made = FilterTripleTests.record(
        number, "A/1", date, "hv-1", .earlyWeeks, "emerging", 1...1,
        decision: .init(
          agrees: true, level: nil, nextContact: FilterTripleTests.day(date).adding(days: 10)))
      return ListedRecord(
        id: made.id, kind: made.kind, at: made.at, setting: made.setting, dyad: made.dyad,
        relation: made.relation, stage: made.stage, practitioner: made.practitioner,
        level: made.level, safety: made.safety, decision: made.decision,
        born: born.map(FilterTripleTests.day), due: due.map(FilterTripleTests.day))
    }
    func closing(_ number: Int, born: String) -> ListedRecord {
      ListedRecord(
        id: FilterTripleTests.id(number), kind: .status, at: FilterTripleTests.at("2026-07-01"),
        setting: .care, dyad: Dyad("A/1"), relation: nil, stage: nil, practitioner: "hv-1",
        level: nil, safety: .none, decision: nil, says: .closes,
        born: FilterTripleTests.day(born))
    }
    func overdue(_ records: [ListedRecord]) throws -> [String] {
      let folder = TestFolder()
      let index = try IndexMaking.index(
        of: records, at: StoreLocation(at: folder.path, setting: .care))
      let query = IndexQuery(
        filter: RecordFilter([.overdue]), today: FilterTripleTests.day("2026-07-15"))
      let ids = index.ids(query)
      let matches = index.matches(IndexQuery(today: query.today))
      let said = (0..<matches.count).compactMap {
        index.record(at: matches[$0], today: query.today)
      }
      #expect(said.filter(\.isOverdue).map(\.id) == ids)
      return ids
    }
    let first = visit(1, "2024-05-01", born: "2024-04-20")
    let unborn = visit(2, "2024-03-01", born: nil, due: "2024-04-25")
    let second = visit(3, "2026-06-01", born: "2026-05-20")
    let (one, two, three) = (first.id, unborn.id, second.id)
    #expect(try overdue([first, unborn, second]) == [three, one])
    #expect(try overdue([unborn, second]) == [three, two])
    #expect(try overdue([first, unborn]) == [one])
    // Without dates it may be either: then the later contact counts for both.
    #expect(try overdue([first, visit(4, "2026-06-02", born: nil)]) == [FilterTripleTests.id(4)])
    #expect(try overdue([first, second, closing(5, born: "2026-05-20")]) == [one])
    #expect(try overdue([first, second, closing(5, born: "2024-04-20")]) == [three])
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
