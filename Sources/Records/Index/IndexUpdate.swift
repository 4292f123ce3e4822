import Assessment
import Glibc

/// Brings the index up to what lies in the store: months whose folder has changed are read again.
///
/// A value that is advanced a little at a time while somebody works, or all at once on two
/// threads where nobody waits for a key. What the index says meanwhile is in ``current``.
public struct IndexUpdate {
  /// A folder that changed later than this before it was read may change again within the same
  /// tick of its clock, so it is read again next time.
  private static let settling: Int64 = 2_000

  public private(set) var current: RecordIndex
  private let store: Store
  private let location: StoreLocation
  private let now: Int64
  private let old: IndexFile?
  private let misplaced: [UnreadableFile]
  private var months: [IndexFile.Month] = []
  private var waiting: [RecordWalk.Month] = []
  private var replaced: Set<MonthNumber> = []
  private var files: [(file: RecordWalk.File, month: MonthNumber)] = []
  private var part: IndexPart
  private var standing: IndexStanding?
  private var published = 0
  private var monthCount = 0
  public private(set) var isDone = false

  /// How many files were read, and how many are known to be read yet.
  public private(set) var done = 0
  public var known: Int { done + files.count }
  /// How much is done, 0 to 1; by months, whose sizes are not known before.
  public var fraction: Double {
    guard monthCount > 0 else { return 1 }
    return 1 - Double(waiting.count) / Double(monthCount)
  }

  init(_ store: Store, now: Int64) throws(StoreError) {
    self.store = store
    location = store.location
    self.now = now
    part = IndexPart(setting: location.setting)
    let root = try store.openRoot()
    old = (try? Folder.open(location.index)).flatMap { folder in
      IndexBytes(mapping: IndexFile.name, in: folder).flatMap {
        IndexFile($0, setting: store.location.setting)
      }
    }
    var walk = RecordWalk()
    let found = root.map { walk.months(in: $0) } ?? []
    misplaced = walk.unreadable
    let known = Dictionary(
      (old?.months ?? []).map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let refused = Dictionary(grouping: old?.refused ?? [], by: \.month)
    for month in found {
      let stamp = IndexUpdate.stamp(month)
      months.append(stamp)
      let hasMended = refused[month.number]?.contains { $0.hasChanged(in: month.folder) } ?? false
      if known[month.number] == stamp, stamp.seconds != 0, !hasMended { continue }
      waiting.append(month)
      replaced.insert(month.number)
    }
    replaced.formUnion(Set(known.keys).subtracting(found.map(\.number)))
    // The newest month is read first.
    waiting.sort { $0.number < $1.number }
    monthCount = waiting.count
    let (place, strays) = (store.location, walk.unreadable)
    current = old.map { RecordIndex($0, place, strays) } ?? .empty(place, strays)
    // Corrections that were read where no rules were at hand are worked out now.
    let settles =
      store.standingRules != nil
      && old.map { !$0.others.isEmpty && $0.rows.contains(where: \.isUnsettled) } ?? false
    if replaced.isEmpty, !settles { isDone = true }
  }

  private static func stamp(_ month: RecordWalk.Month) -> IndexFile.Month {
    guard let status = try? month.folder.status() else {
      return IndexFile.Month(
        number: month.number, device: 0, inode: 0, seconds: 0, nanoseconds: 0)
    }
    return IndexFile.Month(
      number: month.number, device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
      seconds: Int64(status.st_mtim.tv_sec), nanoseconds: Int64(status.st_mtim.tv_nsec))
  }

  /// Goes on for about as long; true once the index is up to date.
  public mutating func advance(for time: Duration) -> Bool {
    let end = ContinuousClock.now + time
    while !isDone {
      if let next = files.popLast() {
        part.read(next.file, of: next.month)
        done += 1
      } else if let month = waiting.popLast() {
        publish()
        list(month)
      } else if var standing {
        self.standing = nil
        if standing.isDone {
          finish([part], standing)
        } else {
          standing.step()
          self.standing = standing
        }
      } else {
        standing = rowsThatStand([part])
      }
      if ContinuousClock.now >= end { break }
    }
    return isDone
  }

  /// Goes on to the end if that is at most so many files to read; else false, and nothing is read.
  mutating func complete(ifAtMost limit: Int) -> Bool {
    while !isDone, files.count <= limit, let month = waiting.popLast() { list(month) }
    guard files.count <= limit else { return false }
    complete()
    return true
  }

  /// Goes on to the end, on two threads where there is enough to read.
  public mutating func complete() {
    guard !isDone else { return }
    if waiting.count >= IndexUpdate.monthsToShare { return completeByMonths() }
    while let month = waiting.popLast() { list(month) }
    let all = files
    files = []
    var parts = [part]
    if all.count < 200 {
      for next in all { parts[0].read(next.file, of: next.month) }
    } else {
      let setting = location.setting
      parts += InPairs.run(all.count) { range in
        var part = IndexPart(setting: setting)
        for next in all[range] { part.read(next.file, of: next.month) }
        return part
      }
    }
    done += all.count
    finish(parts, allThatStand(parts))
  }

  private func rowsThatStand(_ parts: [IndexPart]) -> IndexStanding {
    IndexStanding(store, old: old, replaced: replaced, parts: parts)
  }

  private func allThatStand(_ parts: [IndexPart]) -> IndexStanding {
    var standing = rowsThatStand(parts)
    standing.complete()
    return standing
  }

  /// From so many months on each thread lists and reads months of its own.
  private static let monthsToShare = 4

  private mutating func completeByMonths() {
    let (months, setting) = (waiting, location.setting)
    waiting = []
    for next in files { part.read(next.file, of: next.month) }
    done += files.count
    files = []
    let read = InPairs.share(months.count) { next in
      var part = IndexPart(setting: setting)
      var count = 0
      while let place = next() { count += part.read(months[place]) }
      return (part: part, count: count)
    }
    done += read.reduce(0) { $0 + $1.count }
    let parts = [part] + read.map(\.part)
    finish(parts, allThatStand(parts))
  }

  private mutating func list(_ month: RecordWalk.Month) {
    var walk = RecordWalk()
    walk.files(of: month)
    files.append(contentsOf: walk.files.lazy.map { ($0, month.number) })
    part.refuse(walk.unreadable, of: month)
  }

  /// Shows what is read so far where there was no index at all, each time twice as much.
  private mutating func publish() {
    guard old == nil, done > max(200, 2 * published) else { return }
    published = done
    let merge = IndexMerge(
      setting: location.setting, old: nil, replaced: [], parts: [part],
      standing: allThatStand([part]))
    show(merge.bytes(months: []))
  }

  private mutating func finish(_ parts: [IndexPart], _ standing: IndexStanding) {
    isDone = true
    let unsettled = parts.reduce(into: Set<MonthNumber>()) { $0.formUnion($1.unsettled) }
    let months = months.map { month in
      var month = month
      let isFresh =
        month.seconds * 1_000 + month.nanoseconds / 1_000_000 + IndexUpdate.settling > now
      if replaced.contains(month.number), isFresh || unsettled.contains(month.number) {
        month.seconds = 0
        month.nanoseconds = 0
      }
      return month
    }
    let merge = IndexMerge(
      setting: location.setting, old: old, replaced: replaced, parts: parts, standing: standing)
    let bytes = merge.bytes(months: months)
    show(bytes)
    if !months.isEmpty || old != nil { IndexUpdate.keep(bytes, location) }
    part = IndexPart(setting: location.setting)
  }

  private mutating func show(_ bytes: IndexBytes) {
    guard let file = IndexFile(bytes, setting: location.setting) else { return }
    current = RecordIndex(file, location, misplaced)
  }

  /// Leaves the index for the next start. Where that cannot be, the next start reads again; its
  /// sum tells a half-written one, so nothing waits for the disk.
  static func keep(_ bytes: IndexBytes, _ location: StoreLocation) {
    guard let folder = try? Folder.make(location.index), let status = try? folder.status(),
      status.st_uid == geteuid(), status.st_mode & 0o002 == 0
    else { return }
    folder.sweep()
    let temporary = TemporaryName.make()
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    guard let number = try? retrying({ openat(folder.number, temporary, flags, 0o600 as mode_t) })
    else { return }
    let file = Descriptor(number)
    do throws(SystemFault) {
      try file.setMode(0o600)
      _ = try file.lock()
      try file.write(bytes.all)
      _ = try retrying { renameat(folder.number, temporary, folder.number, IndexFile.name) }
    } catch {
      try? folder.remove(temporary)
    }
  }
}

extension Store {
  /// The index as it lies on the disk, and what is to be done to bring it up to date.
  ///
  /// - Parameter now: Milliseconds since 1970.
  public func index(now: Int64) throws(StoreError) -> IndexUpdate {
    try IndexUpdate(self, now: now)
  }
}
