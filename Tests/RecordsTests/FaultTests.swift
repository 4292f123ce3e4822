import Assessment
import Contracts
import Glibc
import Records
import TestSupport
import Testing

@testable import RecordsProbe

/// Makes the Nth call of each kind fail, for every N, and then kills at it: what was acknowledged
/// is never lost, nothing is ever half there, and trying again finishes the visit.
@Suite(.enabled(if: Programs.hasStrace, "strace is not here, or may not trace"))
struct FaultTests {
  enum Way: String, CaseIterable { case unnamed, named }

  static let calls = [
    "openat", "write", "fsync", "fdatasync", "linkat", "unlinkat", "ftruncate", "mkdirat", "fchmod",
  ]

  @Test(arguments: calls, Way.allCases)
  func `a call that fails once costs nothing`(call: String, way: Way) throws {
    for error in ["ENOSPC", "EIO"] {
      try everyCall(call, way) { "\(call):error=\(error):when=\($0)" }
    }
  }

  @Test(arguments: calls, Way.allCases)
  func `a call that fails for good costs nothing that was acknowledged`(
    call: String, way: Way
  ) throws {
    for error in ["ENOSPC", "EIO"] {
      try everyCall(call, way) { "\(call):error=\(error):when=\($0)+" }
    }
  }

  @Test(arguments: ["openat", "write", "fsync", "fdatasync", "linkat"], Way.allCases)
  func `an interrupted call is simply made again`(call: String, way: Way) throws {
    try everyCall(call, way, mustFinish: true) { "\(call):error=EINTR:when=\($0)" }
  }

  @Test(arguments: calls, Way.allCases)
  func `a process killed at a call leaves a whole store`(call: String, way: Way) throws {
    try everyCall(call, way) { "\(call):signal=KILL:when=\($0)" }
  }

  @Test(arguments: ["write", "fdatasync", "openat", "fsync"], ["", "+"])
  func `a refused append leaves nothing of itself in the draft`(
    call: String, lasting: String
  ) throws {
    try everyCall(call, .unnamed, "unfinished") { "\(call):error=EIO:when=\($0)\(lasting)" }
  }

  @Test(arguments: Way.allCases)
  func `a failed sync of the folder is said and is not a save`(way: Way) throws {
    var said: Set<String> = []
    try everyCall("fsync", way) {
      "fsync:error=EIO:when=\($0)"
    } inspect: { lines in
      for line in lines where line.contains("the folder could not be written to the disk") {
        said.insert(line.contains("/records/") ? "record" : "draft or store")
        #expect(line.hasPrefix("failed 74 "))
      }
    }
    #expect(said == ["record", "draft or store"])
  }

  /// Runs the probe with the fault at the first call inside the store, at the second, and so on
  /// until a run is not hit any more.
  private func everyCall(
    _ call: String, _ way: Way, _ word: String = "", mustFinish: Bool = false,
    fault: (Int) -> String,
    inspect: ([String]) -> Void = { _ in }
  ) throws {
    // The program's own start is not the store's to guard.
    let first = try firstCall(call, way)
    var number = first
    while true {
      let run = try Run(call, way, word, fault(number))
      guard run.isHit else { break }
      if mustFinish { #expect(run.lines.last == "finished", "\(run.lines)") }
      inspect(run.lines)
      try run.check()
      number += 1
      try #require(number < first + 200, "\(call) is hit without end")
    }
    #expect(number > first || call == "unlinkat" || call == "ftruncate", "\(call) was never hit")
  }

  private func firstCall(_ call: String, _ way: Way) throws -> Int {
    let run = try Run(call, way, "", nil)
    #expect(run.lines.last == "finished")
    let log = run.log.split(separator: "\n")
    let mark = "attune-test-"
    guard call == "openat" else { return 1 }
    return (log.firstIndex { $0.contains(mark) } ?? 0) + 1
  }
}

/// One run of the probe under strace, and what it left.
private struct Run {
  let folder = TestFolder()
  let log: String
  let lines: [String]
  let way: FaultTests.Way
  private let logs = TestFolder()

  var isKilled: Bool { log.contains("killed by SIGKILL") }
  var isHit: Bool { isKilled || log.contains("INJECTED") }

  init(_ call: String, _ way: FaultTests.Way, _ word: String, _ fault: String?) throws {
    self.way = way
    var words = ["strace", "-qq", "-o", "\(logs.path)/log", "-e", "trace=\(call)"]
    if let fault { words += ["-e", "inject=\(fault)"] }
    words += [Programs.probe, "\(folder.path)/store", "visit", way.rawValue, word]
    let child = try #require(Child(words))
    lines = child.lines()
    _ = child.wait()
    log = String(decoding: logs.read("log"), as: UTF8.self)
  }

  /// Holds what was acknowledged against what is there, then goes on with the visit.
  func check() throws {
    let store = try Store(at: try Fixture.location("\(folder.path)/store"))
    let isFinished = lines.last == "finished"
    let acknowledged =
      lines.compactMap { $0.hasPrefix("saved ") ? Int($0.dropFirst(6)) : nil }.max() ?? 0
    let listing = try store.list()
    #expect(listing.unreadable.isEmpty, "\(lines)")
    let drafts = try store.drafts()
    #expect(drafts.unreadable.isEmpty, "\(lines)")
    if isFinished { #expect(listing.records.map(\.id) == [Fixture.id], "\(lines)") }
    if listing.records.isEmpty {
      let entries = drafts.drafts.first?.entries ?? []
      #expect(entries.count >= acknowledged, "\(lines)")
      // What was refused is taken back; only a kill may leave more than was said.
      if !isKilled { #expect(entries.count == acknowledged, "\(lines)") }
      let whole =
        [DraftEntry(at: Fixture.began, event: .identified(Fixture.identity()))]
        + Fixture.entries(ProbeVisit.length)
      #expect(entries == Array(whole.prefix(entries.count)), "\(lines)")
    } else {
      #expect(drafts.drafts.isEmpty)
    }

    let again = try #require(Programs.probe("\(folder.path)/store", "visit", way.rawValue))
    let said = again.lines()
    #expect(said.last == "finished", "after \(lines): \(said)")
    #expect(!said.contains { $0.hasPrefix("failed") || $0.hasPrefix("unreadable") })
    let record = try store.record(Fixture.id, shelf: Fixture.shelf)
    #expect(record.visit == Fixture.record().visit)
    #expect(try store.drafts() == DraftListing(drafts: [], unreadable: []))
    let litter = folder.tree().filter { $0.contains(".saving-") }
    #expect(litter.isEmpty || way == .named, "after \(lines)")
  }
}
