public import Assessment
public import Contracts

/// Everything a report is made from.
public struct Caseload: Equatable, Sendable {
  public internal(set) var visits: [ReportedVisit] = []
  /// Records of every other kind.
  public internal(set) var followUps: [FollowUp] = []
  public internal(set) var unreadable: [UnreadableFile] = []

  /// Whether any visit is to be read again with its corrections.
  public var isAmended: Bool {
    followUps.contains { $0.amendment?.changes.isEmpty == false }
  }

  mutating func add(_ other: Caseload) {
    visits += other.visits
    followUps += other.followUps
    unreadable += other.unreadable
  }
}

/// Reads what a report needs of every record of a store: a little at a time while somebody works,
/// or all at once on two threads where nobody waits for a key.
public struct CaseloadScan {
  private let store: Store
  private let files: [RecordWalk.File]
  private var found = Caseload()
  public private(set) var done = 0

  public var count: Int { files.count }
  public var isDone: Bool { done == files.count }

  public init(_ store: Store) throws(StoreError) {
    self.store = store
    var walk = RecordWalk()
    if let root = try store.openRoot() { walk.records(in: root) }
    files = walk.files
    found.unreadable = walk.unreadable
  }

  /// Goes on for about as long; true at the end.
  public mutating func advance(for time: Duration) -> Bool {
    let end = ContinuousClock.now + time
    while !isDone {
      found.add(files[done], store.location.setting)
      done += 1
      if ContinuousClock.now >= end { break }
    }
    return isDone
  }

  /// Goes on to the end.
  public mutating func complete() {
    let (files, first, setting) = (files, done, store.location.setting)
    let halves = InPairs.run(files.count - first) { range in
      var part = Caseload()
      for place in range { part.add(files[first + place], setting) }
      return part
    }
    for half in halves { found.add(half) }
    done = files.count
  }

  /// What was read so far, as it stands: without what was purged or entered in error, and with its
  /// amendments.
  ///
  /// - Parameters:
  ///   - shelf: The packs at hand; only asked for where something was corrected.
  ///   - recompute: What the rules find in a corrected visit, from the records with these ids; nil
  ///     where that cannot be worked out.
  public func caseload(
    shelf: () -> PackShelf, recompute: (Visit, [String]) -> Findings?
  ) -> Caseload {
    var caseload = found
    caseload.unreadable.sort { $0.path < $1.path }
    let shelf = caseload.isAmended ? shelf() : nil
    caseload.visits = ReportedVisit.standing(found.visits, found.followUps) { visit, amendments in
      shelf.flatMap { corrected(visit, amendments, $0, recompute) } ?? visit
    }
    return caseload
  }

  private func corrected(
    _ visit: ReportedVisit, _ amendments: [FollowUp], _ shelf: PackShelf,
    _ recompute: (Visit, [String]) -> Findings?
  ) -> ReportedVisit? {
    guard let record = try? store.record(visit.id, shelf: shelf) else { return nil }
    let packs = record.packs(on: shelf)
    let corrected = CorrectedVisit(record.visit, amendments, packs: packs)
    let findings =
      record.unplaced.isEmpty ? recompute(corrected.visit, record.findings.history) : nil
    return ReportedVisit(visit, record, corrected, findings: findings, packs: packs)
  }
}

extension Caseload {
  fileprivate mutating func add(_ file: RecordWalk.File, _ setting: Setting) {
    do throws(ReadFault) {
      let bytes = try file.folder.read(file.name, limit: Store.recordLimit)
      switch try Caseload.read(bytes, file.id, setting) {
      case .visit(let visit, _): visits.append(visit)
      case .followUp(let record): followUps.append(record)
      }
    } catch {
      // Gone since the folder was listed.
      if error.isAbsent { return }
      unreadable.append(
        UnreadableFile(path: "\(file.folder.path)/\(file.name)", reason: error.reason))
    }
  }

  private static func read(
    _ bytes: [UInt8], _ id: String, _ setting: Setting
  ) throws(ReadFault) -> ReportedRecord {
    let record: ReportedRecord
    do throws(FileRefusal) {
      record = try RecordFile.reported(bytes)
    } catch {
      throw .content(error.message)
    }
    let (own, found) =
      switch record {
      case .visit(let visit, let setting): (visit.id, setting)
      case .followUp(let said): (said.id, said.setting)
      }
    guard own == id else { throw .content(Store.otherName) }
    guard found == setting else { throw .content(Store.otherSetting(found, in: setting)) }
    return record
  }
}
