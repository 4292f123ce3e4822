import Contracts
import Glibc

/// Takes away what tombstones name once they are on the disk: those records, whatever speaks of
/// them, the letters about them and the visits that were begun under their ids.
///
/// A value that goes on file by file, so that it can be broken off and begun again: what it has
/// not come to is not shown any more, and the next one finds it.
struct Burial {
  private let store: Store
  private let named: Set<String>
  private var months: [RecordWalk.Month]
  private var files: [RecordWalk.File] = []
  private var found: [String] = []
  private var lister = RecordLister()
  /// Ids of what was here and went, drafts too.
  private(set) var buried: [String] = []
  /// What could not be taken away, with the reason.
  private(set) var refused: [UnreadableFile] = []
  private(set) var isDone = false

  /// How many files are known to be looked into yet.
  var known: Int { months.count + files.count }

  /// - Parameter named: What the tombstones name.
  init(_ store: Store, _ named: Set<String>) throws(StoreError) {
    self.store = store
    self.named = named
    var walk = RecordWalk()
    months =
      if !named.isEmpty, let root = try store.openRoot() { walk.months(in: root) } else { [] }
  }

  mutating func step() throws(StoreError) {
    if let file = files.popLast() {
      if isNamed(file) { found.append(file.id) }
    } else if let month = months.popLast() {
      var walk = RecordWalk()
      walk.files(of: month)
      files = walk.files
    } else {
      isDone = true
      try takeAway()
    }
  }

  mutating func complete() throws(StoreError) { while !isDone { try step() } }

  /// A tombstone outlasts whoever would bury it.
  private mutating func isNamed(_ file: RecordWalk.File) -> Bool {
    guard let bytes = try? file.folder.read(file.name, limit: Store.recordLimit),
      let record = try? lister.read(bytes), record.id == file.id, record.kind != .tombstone
    else { return false }
    return named.contains(record.id) || record.about.map(named.contains) ?? false
  }

  private mutating func takeAway() throws(StoreError) {
    guard !named.isEmpty else { return }
    let drafts = try store.draftIDs().filter(named.contains)
    for id in drafts {
      do throws(StoreError) {
        try store.resume(id).journal.remove()
        found.append(id)
      } catch {
        switch error {
        case .noDraft: break
        // Whoever is in the middle of it closes it first.
        case .locked, .unreadable, .cannotRead:
          refused.append(UnreadableFile(path: id, reason: error.message))
        default: throw error
        }
      }
    }
    buried = Set(found).sorted()
    try store.removeBuried(buried)
  }
}

extension Store {
  /// Whether something of these ids is here, by the names of files alone.
  func holds(_ ids: Set<String>) throws(StoreError) -> Bool {
    if try draftIDs().contains(where: ids.contains) { return true }
    for id in ids {
      guard let place = RecordPlace(id), let month = try openMonth(of: place) else { continue }
      if (try? month.contains(place.name)) == true { return true }
    }
    return false
  }

  /// The ids of the visits that are begun, by the names of their journals alone.
  func draftIDs() throws(StoreError) -> [String] {
    guard let folder = try openDrafts() else { return [] }
    do throws(SystemFault) {
      return try folder.entries().compactMap { RecordPlace.id($0.name, Journal.ending) }
    } catch {
      throw .cannotRead(path: folder.path, error)
    }
  }
}
