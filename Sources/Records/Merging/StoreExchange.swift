import Assessment
public import Contracts
import Glibc

/// Brings in what a shared folder holds and sends there what it does not hold, a little at a time.
///
/// Both are grow-only sets of files, so it may be broken off and begun again, on any number of
/// computers. A file that is there under its name and with its size is not read again.
public struct StoreExchange {
  private enum Step {
    /// Look through a month of the folder, or of this store.
    case look(RecordWalk.Month, isOurs: Bool)
    case findTombstone(RecordWalk.File)
    case take(RecordWalk.File)
    case send(RecordWalk.File)
    case lookAtOurs
    case bury
  }

  private let store: Store
  private let target: Store
  private let shelf: PackShelf
  private var tombstones: Set<String>
  private var steps: [Step] = []
  private var taking: [RecordWalk.File] = []
  /// Files of the folder that a tombstone names, or that speak of what it names.
  private var named: [String] = []
  private var burial: Burial?
  private var hasNewTombstones = false
  public private(set) var outcome = MergeOutcome()
  public private(set) var isDone = false
  /// How many files were looked into, and how many are known to be.
  public private(set) var done = 0
  public var known: Int { done + steps.count + taking.count + (burial?.known ?? 0) }

  /// - Parameters:
  ///   - path: The shared folder. It must be there: a folder that is not connected is not made
  ///     anew in its place.
  ///   - now: Milliseconds since 1970.
  /// - Throws: ``StoreError`` when it is not there, or is a store of the other setting.
  public init(
    _ store: Store, with path: String, shelf: PackShelf, now: Int64
  ) throws(StoreError) {
    self.store = store
    self.shelf = shelf
    let folder: Folder
    do throws(SystemFault) {
      folder = try Folder.open(path)
    } catch {
      throw .cannotRead(path: path, error)
    }
    target = try Store(at: StoreLocation(at: path, setting: store.location.setting))
    tombstones = try store.purgedIDs(now: now)
    var walk = RecordWalk()
    let months = walk.months(in: folder)
    outcome.refused = walk.unreadable
    steps = [.lookAtOurs] + months.map { .look($0, isOurs: false) }
  }

  /// Goes on for about as long; true once it is done.
  public mutating func advance(for time: Duration) throws(StoreError) -> Bool {
    let end = ContinuousClock.now + time
    while !isDone {
      try step()
      if ContinuousClock.now >= end { break }
    }
    return isDone
  }

  private mutating func step() throws(StoreError) {
    if let burial, !burial.isDone { return try goOnBurying(burial) }
    guard let next = steps.popLast() else {
      clearFolder()
      outcome.refused.sort { $0.path < $1.path }
      isDone = true
      return
    }
    switch next {
    case .look(let month, let isOurs): try look(month, isOurs: isOurs)
    case .findTombstone(let file): findTombstone(file)
    case .take(let file): try take(file)
    case .send(let file): try send(file)
    case .lookAtOurs: try bringIn()
    case .bury: burial = try Burial(store, tombstones)
    }
  }

  /// What is new in a month goes on the list; it is taken once every tombstone is known.
  private mutating func look(_ month: RecordWalk.Month, isOurs: Bool) throws(StoreError) {
    var walk = RecordWalk()
    walk.files(of: month)
    outcome.refused += walk.unreadable
    let other = isOurs ? target : store
    for file in walk.files {
      guard let place = RecordPlace(file.id) else { continue }
      let there = try other.openMonth(of: place)?.size(of: file.name)
      if let there, there == file.folder.size(of: file.name) { continue }
      if isOurs {
        steps.append(.send(file))
      } else {
        taking.append(file)
        steps.append(.findTombstone(file))
      }
    }
  }

  private mutating func findTombstone(_ file: RecordWalk.File) {
    guard let bytes = try? file.folder.read(file.name, limit: Store.recordLimit),
      let read = try? RecordFile.followUp(bytes), read.setting == store.location.setting,
      read.id == file.id, let tombstone = read.tombstone
    else { return }
    tombstones.formUnion(tombstone.purged)
    hasNewTombstones = true
  }

  /// The folder was looked through: what it holds comes in, and then ours is sent.
  private mutating func bringIn() throws(StoreError) {
    var walk = RecordWalk()
    if let root = try store.openRoot() {
      steps = walk.months(in: root).map { .look($0, isOurs: true) }
    }
    // Tombstones come in first, and what they name goes before anything is sent.
    let isBack = try store.holds(tombstones)
    if hasNewTombstones || isBack { steps.append(.bury) }
    steps += taking.map { .take($0) }
    taking = []
  }

  private mutating func take(_ file: RecordWalk.File) throws(StoreError) {
    let (store, shelf) = (store, shelf)
    let copied = try copy(file, into: store) { bytes throws(ReadFault) in
      try store.entering(bytes, file.name, shelf: shelf)
    }
    switch copied {
    case .new: outcome.new += 1
    case .purged:
      outcome.purged += 1
      named.append(file.id)
    case .notNew: break
    }
  }

  /// Takes away here what the tombstones name; in the folder it goes at the end, so that a family's
  /// visits do not stay there after they were purged everywhere.
  private mutating func goOnBurying(_ before: Burial) throws(StoreError) {
    var burial = before
    try burial.step()
    self.burial = burial
    done += max(0, before.known - burial.known)
    guard burial.isDone else { return }
    outcome.buried = burial.buried
    outcome.refused += burial.refused
    named += burial.buried
  }

  private mutating func clearFolder() {
    do throws(StoreError) {
      try target.removeBuried(Set(named).sorted())
    } catch {
      refuse(target.location.root, error.message)
    }
  }

  private mutating func send(_ file: RecordWalk.File) throws(StoreError) {
    let copied = try copy(file, into: target) { bytes throws(ReadFault) in
      try Store.summary(bytes, id: file.id)
    }
    if copied == .new { outcome.sent += 1 }
  }

  private enum Copied { case new, notNew, purged }

  /// Copies a file that `read` finds whole, unless a tombstone names it or what it speaks of.
  private mutating func copy(
    _ file: RecordWalk.File, into other: Store,
    read: ([UInt8]) throws(ReadFault) -> RecordSummary
  ) throws(StoreError) -> Copied {
    done += 1
    let path = "\(file.folder.path)/\(file.name)"
    let bytes: [UInt8]
    let summary: RecordSummary
    do throws(ReadFault) {
      bytes = try file.folder.read(file.name, limit: Store.recordLimit)
      summary = try read(bytes)
    } catch {
      refuse(path, error.reason)
      return .notNew
    }
    guard !isPurged(summary) else { return .purged }
    switch try other.take(bytes, id: summary.id) {
    case .new: return .new
    case .alreadyThere: break
    case .refused(let reason): refuse(path, reason)
    }
    return .notNew
  }

  private func isPurged(_ summary: RecordSummary) -> Bool {
    summary.kind != .tombstone
      && (tombstones.contains(summary.id) || summary.about.map(tombstones.contains) ?? false)
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    outcome.refused.append(UnreadableFile(path: path, reason: reason))
  }
}

extension Folder {
  /// The size of a file in bytes; nil when there is none, or it is no plain file.
  fileprivate func size(of name: String) -> Int64? {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return Int64(status.st_size)
  }
}
