import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

struct DyadTests {
  private let folder = TestFolder()
  private let day: Int64 = 86_400_000

  private func moment(_ days: Int64) -> Moment {
    Moment(milliseconds: Fixture.began.milliseconds + days * day, offset: 3_600)
  }

  private func save(
    _ store: Store, _ number: Int, day: Int64, key: String = "1", born: String? = "2026-05-01",
    due: String? = nil, reference: String = "B-0142", relation: String = "mum",
    state: DomainState = .watch
  ) throws {
    var identity = Fixture.identity(reference: reference, key: key, at: moment(day))
    identity.baby.born = born.flatMap { CalendarDate($0) }
    identity.baby.due = due.flatMap { CalendarDate($0) }
    identity.carer.relation = relation
    _ = try store.save(
      Fixture.record(id(number), identity: identity, state: state), shelf: Fixture.shelf)
  }

  private func id(_ number: Int) -> String {
    RecordID.make(
      milliseconds: Fixture.began.milliseconds + Int64(number), random: (1, UInt64(number)))
  }

  @Test func `a baby is known with its carers as told last`() throws {
    let store = try Store(at: try Fixture.location(folder.path))
    try save(store, 1, day: -60, born: nil, due: "2026-05-04", relation: "mam")
    try save(store, 2, day: 0, key: "2", relation: "dad")
    try save(store, 3, day: 10, relation: "mum")
    try save(store, 4, day: 3, reference: "B-0001")
    try save(store, 5, day: 4, born: "2020-01-01")
    let known = KnownBaby.all(in: try store.list().assessments)
    #expect(known.map(\.baby.reference) == ["B-0142", "B-0142", "B-0001"])
    #expect(known[0].baby.born == CalendarDate("2026-05-01"))
    #expect(known[0].baby.due == CalendarDate("2026-05-04"))
    #expect(known[0].carers.map(\.key) == ["1", "2"])
    #expect(known[0].carers.map(\.relation) == ["mum", "dad"])
    #expect(known[0].freeKey == "3")
    #expect(known[0].lastSeen == moment(10))
    #expect(known[1].baby.born == CalendarDate("2020-01-01"))
  }

  @Test func `earlier contacts are those of the same dyad before the moment, oldest first`() throws
  {
    let store = try Store(at: try Fixture.location(folder.path))
    try save(store, 1, day: 20)
    try save(store, 2, day: 0, state: .concern)
    try save(store, 3, day: 10)
    try save(store, 4, day: 5, key: "2")
    try save(store, 5, day: 6, born: "2020-01-01")
    try save(store, 6, day: 7, reference: "B-0001")
    let baby = Fixture.identity().baby
    let earlier = try store.earlier(of: baby, carer: "1", before: moment(20), shelf: Fixture.shelf)
    { _ in
      Fixture.record().findings
    }
    #expect(earlier.map(\.record) == [id(2), id(3)])
    #expect(earlier[0].date == moment(0).date)
    #expect(
      earlier[0].domains["warmth"] == EarlierContact.Domain(state: .concern, isComplete: true))
  }

  @Test func `contacts are found again by their ids, in the order asked`() throws {
    let store = try Store(at: try Fixture.location(folder.path))
    try save(store, 1, day: 0)
    try save(store, 2, day: 1)
    func contacts(_ ids: [String]) -> [EarlierContact]? {
      store.contacts(ids, shelf: Fixture.shelf) { _ in Fixture.record().findings }
    }
    #expect(contacts([id(2), id(1)])?.map(\.record) == [id(2), id(1)])
    #expect(contacts([id(2), id(9), id(1)]) == nil)
  }
}
