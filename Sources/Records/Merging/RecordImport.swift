import Assessment
public import Contracts
import Glibc

/// Brings records of another store, or single files, into this one: any order, any number of
/// times.
public struct RecordImport {
  /// What a whole import came to.
  public struct Outcome: Equatable, Sendable {
    public var new = 0
    public var alreadyThere = 0
    /// Not taken in because a tombstone names them or what they speak of.
    public var purged = 0
    public var refused: [UnreadableFile] = []
    /// Records of this store that a tombstone names, an imported one too. They are left as they
    /// are.
    public var purgedButHere: [String] = []

    public init() {}
  }

  private let store: Store
  private let shelf: PackShelf
  private var sources: [(path: String, name: String, folder: Folder)] = []
  private var tombstones: Set<String> = []
  public private(set) var outcome = Outcome()

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
  /// before them.
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
        summary = try check(bytes, source.name)
      } catch {
        refuse(source.path, error.reason)
        continue
      }
      guard !tombstones.contains(summary.id), !tombstones.contains(summary.about ?? "") else {
        outcome.purged += 1
        continue
      }
      switch try store.take(bytes, id: summary.id) {
      case .new: outcome.new += 1
      case .alreadyThere: outcome.alreadyThere += 1
      case .refused(let reason): refuse(source.path, reason)
      }
    }
    outcome.purgedButHere = tombstones.filter { (try? store.bytes(of: $0)) != nil }.sorted()
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

  /// A file enters when it is whole, is what its name says and belongs in this store.
  private func check(_ bytes: [UInt8], _ name: String) throws(ReadFault) -> RecordSummary {
    guard let id = RecordPlace.id(name, ".json") else {
      throw .content("is not the name of a record")
    }
    let summary = try Store.summary(bytes, id: id)
    if let found = summary.setting, found != store.location.setting {
      throw .content(Store.otherSetting(found, in: store.location.setting))
    }
    guard summary.kind == .assessment else { return summary }
    do throws(FileRefusal) {
      _ = try RecordFile.record(bytes, shelf: shelf)
    } catch {
      throw .content(error.message)
    }
    return summary
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    outcome.refused.append(UnreadableFile(path: path, reason: reason))
  }
}

extension Store {
  /// The ids that the tombstones of this store name.
  public func purgedIDs(now: Int64) throws(StoreError) -> Set<String> {
    var update = try index(now: now)
    update.complete()
    return purgedIDs(in: update.current)
  }

  /// The same of the tombstones that an index knows.
  func purgedIDs(in index: RecordIndex) -> Set<String> {
    var purged: Set<String> = []
    for id in index.tombstones {
      if let bytes = try? bytes(of: id), let read = try? RecordFile.followUp(bytes).tombstone {
        purged.formUnion(read.purged)
      }
    }
    return purged
  }
}
