import Assessment
import Contracts
import Records

/// What came back to a practitioner, with the words.
enum CameBackReading {
  struct Entry {
    let record: IndexedRecord
    /// Oldest first.
    let reviews: [FollowUp]
  }

  /// - Parameter time: How long the index may be brought up to date; nil for as long as it takes.
  ///   What is not read by then is counted the next time.
  static func list(
    _ store: Store, for practitioner: String, within time: Duration?
  ) throws(StoreError) -> [Entry] {
    let now = Clock.now()
    var update = try store.index(now: now.milliseconds)
    if let time { _ = update.advance(for: time) } else { update.complete() }
    let purged = store.purgedIDs(in: update.current)
    return update.current.cameBack(to: practitioner, today: now.date).compactMap { back in
      guard !purged.contains(back.record.id) else { return nil }
      let reviews = back.reviews.compactMap { id -> FollowUp? in
        guard !purged.contains(id), let bytes = try? store.bytes(of: id) else { return nil }
        return try? RecordFile.followUp(bytes)
      }
      return reviews.isEmpty ? nil : Entry(record: back.record, reviews: reviews)
    }
  }
}
