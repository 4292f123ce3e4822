import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

/// Filters over an index, each against a slow reading of the same words over every record.
struct IndexFilterTests {
  static let filters = [
    "", "level:3", "level:2..", "level:..1", "level:1..2", "safety:yes", "safety:no",
    "safety:open", "safety:not-asked", "by:hv-017", "by:HV-0", "by:mw", "by:nobody",
    "since:2026-06-01", "until:2026-06-01", "since:2026-03 until:2026-04",
    "since:2027 level:1", "stage:antenatal", "stage:toddler", "unsigned", "overdue",
    "disagreed", "gaps", "b-01", "ZOë", "/2", "-a/", "gaps safety:yes by:hv level:1..",
    "unsigned disagreed", "overdue b-0142", "level:1 level:2", "stage:toddler stage:antenatal",
    "reviews", "reviews for:hv-017", "for:HV-0171", "reviews by:sv", "reviews level:2..",
    "reviews since:2026-06", "reviews until:2026-06-01 for:hv-004", "reviews b-09",
  ]

  @Test(arguments: 0..<3) func `a filter finds what a slow reading finds`(seed: Int) throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    var records = RandomRecords(seed: seed)
    try store.fill(&records, assessments: 120, followUps: 60)
    let index = try store.indexed().index
    let slow = SlowList(try store.list().records, today: IndexTime.today)
    var empty = 0
    for filter in IndexFilterTests.filters {
      let query = IndexQuery(filter: FilterText(filter).filter, today: IndexTime.today)
      let wanted = slow.ids(query.filter)
      #expect(index.ids(query) == wanted, "\(filter)")
      if wanted.isEmpty { empty += 1 }
      guard ["", "level:2..", "by:HV-0", "b-01"].contains(filter) else { continue }
      for column in IndexQuery.Column.allCases {
        for isReversed in [false, true] {
          let sorted = IndexQuery(
            filter: query.filter, column: column, isReversed: isReversed, today: IndexTime.today)
          let found = index.ids(sorted)
          #expect(found.sorted() == wanted.sorted(), "\(filter) by \(column)")
          slow.expectOrder(found, column, isReversed: isReversed)
        }
      }
    }
    #expect(empty < 8, "most filters must find something, or this holds nothing")
  }

  @Test func `what is worked out beforehand, a little at a time, changes no answer`() throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    var records = RandomRecords(seed: 12)
    try store.fill(&records, assessments: 90, followUps: 90)
    let (plain, prepared) = (try store.indexed().index, try store.indexed().index)
    var steps = 0
    while prepared.prepare(today: IndexTime.today, rows: 7) { steps += 1 }
    #expect(steps > 30)
    for filter in IndexFilterTests.filters {
      for column in IndexQuery.Column.allCases {
        let query = IndexQuery(
          filter: FilterText(filter).filter, column: column, today: IndexTime.today)
        #expect(prepared.ids(query) == plain.ids(query), "\(filter) by \(column)")
      }
    }
  }

  @Test func `rows say what others said of a record`() throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    var records = RandomRecords(seed: 11)
    try store.fill(&records, assessments: 60, followUps: 120)
    let index = try store.indexed().index
    let slow = SlowList(try store.list().records, today: IndexTime.today)
    let matches = index.matches(IndexQuery(today: IndexTime.today))
    var states: Set<ReviewState> = []
    for place in 0..<matches.count {
      let record = try #require(index.record(at: matches[place], today: IndexTime.today))
      #expect(record.review == slow.review(record.id))
      #expect(record.isInError == slow.isInError(record.id))
      #expect(record.isOverdue == slow.isOverdue(record.id))
      states.insert(record.review)
    }
    #expect(states == Set(ReviewState.allCases))
  }
}

extension RecordIndex {
  func ids(_ query: IndexQuery) -> [String] {
    let matches = matches(query)
    return (0..<matches.count).compactMap { record(at: matches[$0], today: query.today)?.id }
  }
}
