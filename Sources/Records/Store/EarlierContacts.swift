public import Assessment
import Contracts

extension Store {
  /// What earlier contacts of a dyad found, oldest first.
  ///
  /// - Parameters:
  ///   - baby: Records of a baby whose dates contradict are of another dyad.
  ///   - moment: Only contacts before it count.
  public func earlier(
    of baby: Baby, carer: String, before moment: Moment
  ) throws(StoreError) -> [EarlierContact] {
    let ids = try list().records.filter { record in
      guard record.kind == .assessment, let identity = record.identity else { return false }
      return identity.baby.label == baby.label && identity.carer.key == carer
        && identity.baby.isConsistent(with: baby)
        && record.at.milliseconds < moment.milliseconds
    }.map(\.id)
    return try contacts(ids.reversed())
  }

  /// What the contacts with these ids found, in the order given. Ids without a readable record
  /// are left out: whoever recomputes must hold the ids against what comes back.
  public func contacts(_ ids: some Sequence<String>) throws(StoreError) -> [EarlierContact] {
    var contacts: [EarlierContact] = []
    for id in ids {
      guard let bytes = try? bytes(of: id) else { continue }
      if let contact = try? RecordFile.earlierContact(bytes), contact.record == id {
        contacts.append(contact)
      }
    }
    return contacts
  }
}
