import Assessment
import Contracts
import Records
import TestSupport
import Testing

@testable import RecordsProbe

struct PurgeTests {
  private let folder = TestFolder()

  private func store() throws -> Store {
    try Store(at: StoreLocation(at: "\(folder.path)/store", setting: .care))
  }

  private func visit(_ number: UInt64, born: CalendarDate?) -> AssessmentRecord {
    let plain = Fixture.identity()
    let identity = Identity(
      setting: .care, baby: Baby(reference: "B-0142", born: born), carer: plain.carer,
      contact: plain.contact, practitioner: plain.practitioner)
    let id = RecordID.make(
      milliseconds: Fixture.began.milliseconds + Int64(number), random: (9, number))
    return Fixture.record(id, identity: identity)
  }

  @Test func `a reference that was used again names both babies, and a date chooses one`() throws {
    let store = try store()
    let early = CalendarDate(year: 2024, month: 2, day: 29)
    let late = CalendarDate(year: 2026, month: 5, day: 1)
    let first = visit(1, born: early)
    let second = visit(2, born: late)
    for record in [first, second] { _ = try store.save(record, shelf: Fixture.shelf) }
    let status = FollowUp(
      id: RecordID.make(milliseconds: Fixture.began.milliseconds + 7, random: (1, 7)),
      setting: .care, practitioner: "hv", at: Fixture.began, software: "probe",
      content: .status(
        DyadStatus(
          dyad: Fixture.dyad, born: early, status: .closed(because: .movedAway),
          on: Fixture.began.date)))
    _ = try store.save(status)
    let both = try store.purgePlan(.dyad(Fixture.dyad))
    #expect(Set(both.babies.map(\.born)) == [early, late])
    let one = try store.purgePlan(.dyad(Fixture.dyad, born: late))
    #expect(one.assessments.map(\.id) == [second.id] && one.followUps.isEmpty)
    let other = try store.purgePlan(.dyad(Fixture.dyad, born: early))
    #expect(other.assessments.map(\.id) == [first.id] && other.followUps == [status.id])
  }

  @Test func `letters that cannot be looked at stop a purge before a file goes`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    // Rights do not stop everybody who runs this: what is no folder stops all.
    folder.write("store/letters", "x")
    #expect {
      try store.purge(try store.purgePlan(.dyad(Fixture.dyad))) { Fixture.tombstone($0) }
    } throws: { error in
      if case StoreError.cannotRead(let path, _) = error {
        path.hasSuffix("letters")
      } else {
        false
      }
    }
    #expect(folder.tree().contains { $0.contains("\(Fixture.id).json") })
  }

  @Test func `a draft that was purged elsewhere goes with the next purge`() throws {
    let store = try store()
    let draft = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (8, 1))
    _ = try store.begin(draft, identity: Fixture.identity(key: "2"), at: Fixture.began)
    _ = try store.save(Fixture.tombstone(Tombstone(purged: [draft])))
    let plan = try store.purgePlan(.dyad(Fixture.dyad))
    #expect(plan.drafts.map(\.id) == [draft])
    try store.purge(plan) { Fixture.tombstone($0) }
    #expect(try store.drafts().drafts.isEmpty)
  }

  @Test func `a purge leaves a tombstone of ids and nothing else`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    try store.purge(try store.purgePlan(.dyad(Fixture.dyad))) { Fixture.tombstone($0) }
    let listing = try store.list()
    #expect(listing.assessments.isEmpty && listing.hidden.isEmpty)
    #expect(listing.records.map(\.kind) == [.tombstone] && listing.purged == [Fixture.id])
    #expect(folder.tree().filter { $0.hasSuffix(".json") }.count == 2)
    #expect(try store.purgePlan(.dyad(Fixture.dyad)).isEmpty)
  }
}

/// Makes the Nth call of a purge fail, or kills at it: the records are there whole and listed, or
/// the tombstone is and nothing of them is shown; purging again finishes it.
@Suite(.enabled(if: Programs.hasStrace, "strace is not here, or may not trace"))
struct PurgeFaultTests {
  static let calls = ["openat", "write", "fsync", "linkat", "unlinkat"]

  @Test(arguments: calls, ["error=EIO", "error=ENOSPC", "signal=KILL"])
  func `a purge that is stopped anywhere leaves the old state or the new`(
    call: String, fault: String
  ) throws {
    var wasHit = false
    // The program's own start is not the store's to guard.
    let first = try Stopped(call, nil).firstCall(call)
    for number in first...first + 200 {
      let run = try Stopped(call, "\(call):\(fault):when=\(number)")
      try run.check()
      wasHit = wasHit || run.isHit
      if !run.isHit { break }
      try #require(number < first + 200, "\(call) is hit without end")
    }
    #expect(wasHit, "\(call) was never hit")
  }

  private struct Stopped {
    let folder = TestFolder()
    private let logs = TestFolder()
    let isHit: Bool
    private let isDone: Bool
    private let isUnreadable: Bool
    private static let other = RecordID.make(
      milliseconds: Fixture.began.milliseconds + 50, random: (3, 3))
    private static let review = RecordID.make(
      milliseconds: Fixture.began.milliseconds + 60, random: (4, 4))

    private func open() throws -> Store {
      try Store(at: try Fixture.location("\(folder.path)/store"))
    }

    private let log: String

    /// The number of the first call that is about the store.
    func firstCall(_ call: String) -> Int {
      guard call == "openat" else { return 1 }
      let lines = log.split(separator: "\n")
      return (lines.firstIndex { $0.contains(folder.path) } ?? 0) + 1
    }

    init(_ call: String, _ fault: String?) throws {
      let store = try Store(at: try Fixture.location("\(folder.path)/store"))
      _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
      _ = try store.save(
        Fixture.record(Stopped.other, identity: Fixture.identity(key: "2")), shelf: Fixture.shelf)
      _ = try store.save(
        FollowUp(
          id: Stopped.review, setting: .care, practitioner: "sv-1", at: Fixture.began,
          software: "probe",
          content: .review(Review(about: Fixture.id, verdict: .comment, text: "a family's words"))))
      _ = try store.keepLetter(Fixture.id, .carer, ext: "html", [1])
      let child = try #require(
        Child(
          ["strace", "-qq", "-o", "\(logs.path)/log", "-e", "trace=\(call)"]
            + (fault.map { ["-e", "inject=\($0)"] } ?? [])
            + [Programs.probe, "\(folder.path)/store", "purge"]))
      let lines = child.lines()
      isDone = lines.last == "purged"
      isUnreadable = lines.contains { $0.hasPrefix("unreadable") }
      _ = child.wait()
      log = String(decoding: logs.read("log"), as: UTF8.self)
      isHit = log.contains("INJECTED") || log.contains("killed by SIGKILL")
    }

    func check() throws {
      let store = try open()
      let listing = try store.list()
      #expect(listing.unreadable.isEmpty)
      let isBuried = listing.records.contains { $0.kind == .tombstone }
      let standing = Set(listing.assessments.map(\.id))
      if isBuried {
        #expect(standing == [Stopped.other])
        #expect(listing.followUps(about: Fixture.id).isEmpty)
        #expect(try store.indexed().index.count == 1)
      } else {
        // A file that could not be read is left where it is.
        #expect(!isDone || isUnreadable)
        #expect(standing == [Fixture.id, Stopped.other] && listing.hidden.isEmpty)
        #expect(listing.followUps(about: Fixture.id).map(\.id) == [Stopped.review])
        #expect(
          try store.bytes(of: Fixture.id)
            == RecordFile.bytes(Fixture.record(), shelf: Fixture.shelf))
      }
      // Again, and it is finished: only the other visit and tombstones are left.
      try store.purge(try store.purgePlan(.dyad(Fixture.dyad))) { Fixture.tombstone($0) }
      let after = try store.list()
      #expect(after.hidden.isEmpty && after.assessments.map(\.id) == [Stopped.other])
      #expect(after.followUps.allSatisfy { $0.tombstone != nil })
      #expect(!folder.tree().contains { $0.contains(Fixture.id) })
    }
  }
}
