public import Assessment
import Contracts

extension Store {
  /// The timeline of one dyad, from its own records and no others.
  ///
  /// - Parameter baby: Whom the contacts must fit; nil for the baby as its newest record tells it.
  public func timeline(of dyad: Dyad, baby: Baby? = nil) throws(StoreError) -> Timeline {
    var contacts: [TimelineContact] = []
    for record in try list().records where record.kind == .assessment && record.dyad == dyad {
      guard let bytes = try? bytes(of: record.id) else { continue }
      if let contact = try? RecordFile.timelineContact(bytes), contact.record == record.id {
        contacts.append(contact)
      }
    }
    return Timeline(of: dyad, baby: baby, contacts: contacts)
  }

  /// What the due list rests on: every record that can be read.
  public func dueContacts() throws(StoreError) -> [DueContact] {
    try list().records.compactMap { $0.dueContact(hasOutcome: false) }
  }
}
