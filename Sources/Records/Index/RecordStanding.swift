public import Assessment
import Contracts

/// What was said of one record and of its dyad, found through the index: opening one visit of many
/// reads no other.
public struct RecordStanding: Equatable, Sendable {
  /// Its outcomes, amendments and reviews, oldest first.
  public let followUps: [FollowUp]
  /// What was said of the dyads of this reference, oldest first.
  public let statuses: [FollowUp]
  /// Whether it is purged, and a copy brought its file back.
  public let isPurged: Bool
}

extension Store {
  /// - Parameter now: Milliseconds since 1970.
  public func standing(of id: String, now: Int64) throws(StoreError) -> RecordStanding {
    var update = try index(now: now)
    update.complete()
    let index = update.current
    let purged = purgedIDs(in: index)
    let ids = index.about(id) + index.statuses(near: id)
    let said = ids.filter { !purged.contains($0) }.compactMap { id -> FollowUp? in
      guard let bytes = try? bytes(of: id), let read = try? RecordFile.followUp(bytes) else {
        return nil
      }
      return read.id == id ? read : nil
    }.sorted { $0.id < $1.id }
    return RecordStanding(
      followUps: said.filter { $0.about == id }, statuses: said.filter { $0.status != nil },
      isPurged: purged.contains(id))
  }
}

extension RecordIndex {
  /// The statuses of the dyads whose baby has the label of this record's.
  fileprivate func statuses(near id: String) -> [String] {
    guard let file, let key = RecordKey(id),
      let row = file.rows.first(where: { $0.key == key })
    else { return [] }
    let baby = RecordIndex.baby(file.table.text(row.dyad))
    return file.others.filter {
      $0.isStatus && RecordIndex.baby(file.table.text($0.dyad)) == baby
    }.map(\.key.id)
  }

  private static func baby(_ dyad: String) -> Substring {
    dyad.lastIndex(of: "/").map { dyad[..<$0] } ?? dyad[...]
  }
}
