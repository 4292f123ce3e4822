typealias DueFamily = Family<DueContact>

extension DueContact: FamilyRecord {}

extension DueFamily {
  /// The families of contacts, each contact counted once.
  static func families(in contacts: some Sequence<DueContact>) -> [DueFamily] {
    var byRecord: [String: DueContact] = [:]
    for contact in contacts { byRecord[contact.record] = contact }
    return all(in: byRecord.values)
  }

  /// Each carer's contacts, newest first; the carer seen last comes first.
  var dyads: [[DueContact]] {
    var order: [String] = []
    var byCarer: [String: [DueContact]] = [:]
    for contact in records {
      if byCarer[contact.carer.key] == nil { order.append(contact.carer.key) }
      byCarer[contact.carer.key, default: []].append(contact)
    }
    return order.compactMap { byCarer[$0] }
  }
}
