public import Assessment
import Contracts

extension Store {
  /// The timeline of one dyad, from its own records and no others; those entered in error are left
  /// out.
  ///
  /// - Parameter baby: Whom the contacts must fit; nil for the baby as its newest record tells it.
  public func timeline(of dyad: Dyad, baby: Baby? = nil) throws(StoreError) -> Timeline {
    let records = try list().records
    let errors = FollowUp.enteredInError(records.compactMap(\.followUp))
    var contacts: [TimelineContact] = []
    for record in records where record.dyad == dyad && !errors.contains(record.id) {
      guard let bytes = try? bytes(of: record.id) else { continue }
      if let contact = try? RecordFile.timelineContact(bytes), contact.record == record.id {
        contacts.append(contact)
      }
    }
    return Timeline(of: dyad, baby: baby, contacts: contacts)
  }

  /// What the due list rests on: every record that can be read and was not entered in error, and
  /// the dyads that are closed.
  public func dueRecords() throws(StoreError) -> (contacts: [DueContact], closed: Set<Dyad>) {
    let records = try list().records
    let said = records.compactMap(\.followUp)
    let errors = FollowUp.enteredInError(said)
    let known = Set(said.compactMap { $0.outcome?.about })
    let contacts = records.filter { !errors.contains($0.id) }
      .compactMap { $0.dueContact(hasOutcome: known.contains($0.id)) }
    let statuses = said.filter { $0.status != nil }
    guard !statuses.isEmpty else { return (contacts, []) }
    let closed = contacts.filter {
      FollowUp.closing(of: $0.baby, carer: $0.carer.key, in: statuses) != nil
    }
    return (contacts, Set(closed.map(\.dyad)))
  }
}

extension FollowUp {
  /// The records whose last mark says that they were entered in error.
  static func enteredInError(_ said: [FollowUp]) -> Set<String> {
    var marks: [String: Bool] = [:]
    for record in said.sorted(by: { $0.id < $1.id }) {
      guard let amendment = record.amendment, let isError = amendment.enteredInError else {
        continue
      }
      marks[amendment.about] = isError
    }
    return Set(marks.filter(\.value).keys)
  }
}
