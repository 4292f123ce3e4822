import Assessment
import Contracts

/// Copies records of this store, byte for byte, into another: a folder that is then a store
/// itself, so that it can be listed, verified and brought in anywhere.
public struct RecordExport {
  /// What a whole export came to.
  public struct Outcome: Equatable, Sendable {
    public var new = 0
    public var alreadyThere = 0
    public var refused: [UnreadableFile] = []

    public init() {}
  }

  private let store: Store
  private let target: Store
  private let ids: [String]
  public private(set) var outcome = Outcome()

  public var count: Int { ids.count }

  /// - Parameters:
  ///   - query: What is wanted. What speaks of an assessment goes along with it: without the mark
  ///     "entered in error" a record would look like any other. So do the statuses of its baby,
  ///     and every tombstone.
  ///   - path: The folder; made when it is not there.
  ///   - now: Milliseconds since 1970.
  /// - Throws: ``StoreError`` when the folder is a store of the other setting, or this store.
  public init(
    _ query: IndexQuery, from store: Store, to path: String, now: Int64
  ) throws(StoreError) {
    self.store = store
    target = try Store(at: StoreLocation(at: path, setting: store.location.setting))
    var update = try store.index(now: now)
    update.complete()
    let index = update.current
    let matches = index.matches(query, searching: store)
    var ids: [String] = []
    var babies: Set<String> = []
    for place in 0..<matches.count {
      guard let record = index.record(at: matches[place], today: query.today) else { continue }
      ids.append(record.id)
      guard case .assessment = matches[place] else { continue }
      ids += index.about(record.id)
      if let dyad = record.record.dyad { babies.insert(dyad.baby) }
    }
    // Nobody is to be reminded of a story that has ended, nor of what was purged.
    self.ids = ids + index.statuses(of: babies) + index.tombstones
  }

  /// Copies everything.
  ///
  /// - Parameter progress: Told how many files are done.
  public mutating func run(_ progress: (Int) -> Void = { _ in }) throws(StoreError) {
    for (done, id) in ids.enumerated() {
      progress(done)
      let path = store.location.recordPath(id) ?? id
      do throws(StoreError) {
        let bytes = try store.bytes(of: id)
        try Store.checked(bytes, id: id, path)
        switch try target.take(bytes, id: id) {
        case .new: outcome.new += 1
        case .alreadyThere: outcome.alreadyThere += 1
        case .refused(let reason): refuse(path, reason)
        }
      } catch {
        switch error {
        case .noRecord, .cannotRead, .unreadable: refuse(path, error.message)
        default: throw error
        }
      }
    }
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    outcome.refused.append(UnreadableFile(path: path, reason: reason))
  }
}

extension Store {
  /// Refuses to hand on what it could not read itself.
  fileprivate static func checked(
    _ bytes: [UInt8], id: String, _ path: String
  ) throws(StoreError) {
    do throws(ReadFault) {
      _ = try summary(bytes, id: id)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
  }
}
