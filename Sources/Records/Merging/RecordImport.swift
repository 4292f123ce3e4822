import Assessment
public import Contracts
import Glibc

/// Brings records of another store, or single files, into this one: any order, any number of
/// times.
public struct RecordImport {
  private let store: Store
  private let shelf: PackShelf
  private var sources: [(path: String, name: String, folder: Folder)] = []
  private var tombstones: Set<String> = []
  public private(set) var outcome = MergeOutcome()

  public var count: Int { sources.count }

  /// - Parameters:
  ///   - path: A store, a folder of record files, or one file.
  ///   - shelf: The packs at hand: answers to them are checked.
  ///   - now: Milliseconds since 1970.
  /// - Throws: ``StoreError`` when nothing is there, or it is a store of the other setting.
  public init(
    _ path: String, into store: Store, shelf: PackShelf, now: Int64
  ) throws(StoreError) {
    self.store = store
    self.shelf = shelf
    try find(path)
    tombstones = try store.purgedIDs(now: now)
  }

  private mutating func find(_ path: String) throws(StoreError) {
    let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
    let folder: Folder
    do throws(SystemFault) {
      folder = try Folder.open(path)
    } catch {
      guard error.code == ENOTDIR, !trimmed.isEmpty else {
        throw .cannotRead(path: path, error)
      }
      let slash = trimmed.lastIndex(of: "/")
      let parent = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
      let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
      do throws(SystemFault) {
        sources = [(trimmed, name, try Folder.open(parent))]
      } catch {
        throw .cannotRead(path: path, error)
      }
      return
    }
    var walk = RecordWalk()
    if (try? folder.contains("records")) == true {
      // Whether it is a store of our setting is told before anything of it is read.
      _ = try Store(at: StoreLocation(at: folder.path, setting: store.location.setting))
      walk.records(in: folder)
      sources = walk.files.map { ("\($0.folder.path)/\($0.name)", $0.name, $0.folder) }
    } else {
      for entry in (try? folder.entries()) ?? [] where entry.name.hasSuffix(".json") {
        if entry.name == "store.json" { continue }
        sources.append(("\(folder.path)/\(entry.name)", entry.name, folder))
      }
    }
    sources.sort { $0.name < $1.name }
    outcome.refused = walk.unreadable
  }

  /// Takes everything in. Tombstones are looked for first, so that what they name does not enter
  /// before them; what of this store they name goes last, when they are on the disk. Stopped
  /// between the two, what they name is not shown any more, and the next import or purge takes it
  /// away.
  ///
  /// - Parameter progress: Told how many files are done.
  public mutating func run(_ progress: (Int) -> Void = { _ in }) throws(StoreError) {
    findTombstones()
    for (done, source) in sources.enumerated() {
      progress(done)
      let bytes: [UInt8]
      let summary: RecordSummary
      do throws(ReadFault) {
        bytes = try source.folder.read(source.name, limit: Store.recordLimit)
        summary = try store.entering(bytes, source.name, shelf: shelf)
      } catch {
        refuse(source.path, error.reason)
        continue
      }
      // A tombstone outlasts whoever would bury it.
      let isGone =
        summary.kind != .tombstone
        && (tombstones.contains(summary.id) || tombstones.contains(summary.about ?? ""))
      guard !isGone else {
        outcome.purged += 1
        continue
      }
      switch try store.take(bytes, id: summary.id) {
      case .new: outcome.new += 1
      case .alreadyThere: outcome.alreadyThere += 1
      case .refused(let reason): refuse(source.path, reason)
      }
    }
    var burial = try Burial(store, tombstones)
    try burial.complete()
    outcome.buried = burial.buried
    outcome.refused += burial.refused
  }

  private mutating func findTombstones() {
    var lister = RecordLister()
    for source in sources {
      guard let bytes = try? source.folder.read(source.name, limit: Store.recordLimit),
        let listed = try? lister.read(bytes), listed.says == .purges,
        listed.setting == store.location.setting,
        let tombstone = try? RecordFile.followUp(bytes).tombstone
      else { continue }
      tombstones.formUnion(tombstone.purged)
    }
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    outcome.refused.append(UnreadableFile(path: path, reason: reason))
  }
}

extension Store {
  /// A file enters when it is whole, is what its name says and belongs in this store.
  func entering(
    _ bytes: [UInt8], _ name: String, shelf: PackShelf
  ) throws(ReadFault) -> RecordSummary {
    guard let id = RecordPlace.id(name, ".json") else {
      throw .content("is not the name of a record")
    }
    let summary = try Store.summary(bytes, id: id)
    if let found = summary.setting, found != location.setting {
      throw .content(Store.otherSetting(found, in: location.setting))
    }
    guard summary.kind == .assessment else { return summary }
    do throws(FileRefusal) {
      _ = try RecordFile.record(bytes, shelf: shelf)
    } catch {
      throw .content(error.message)
    }
    return summary
  }

  /// The ids that the tombstones of this store name.
  public func purgedIDs(now: Int64) throws(StoreError) -> Set<String> {
    var update = try index(now: now)
    update.complete()
    return purgedIDs(in: update.current)
  }

  /// The ids that the tombstones an index knows name.
  public func purgedIDs(in index: RecordIndex) -> Set<String> {
    var purged: Set<String> = []
    for id in index.tombstones {
      if let bytes = try? bytes(of: id), let read = try? RecordFile.followUp(bytes).tombstone {
        purged.formUnion(read.purged)
      }
    }
    return purged
  }
}
