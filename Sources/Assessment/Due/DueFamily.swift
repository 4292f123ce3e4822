/// The records of one baby, with every carer.
struct DueFamily {
  /// As told last, with dates that only earlier contacts knew.
  private(set) var baby: Baby
  /// Newest first.
  private(set) var contacts: [DueContact]

  /// Babies with one reference stay apart when their dates contradict.
  static func all(in contacts: some Sequence<DueContact>) -> [DueFamily] {
    var byRecord: [String: DueContact] = [:]
    for contact in contacts { byRecord[contact.record] = contact }
    let newestFirst = byRecord.values.sorted {
      ($0.at.milliseconds, $0.record) > ($1.at.milliseconds, $1.record)
    }
    var families: [DueFamily] = []
    var byLabel: [String: [Int]] = [:]
    for contact in newestFirst {
      let known = byLabel[contact.baby.label] ?? []
      if let index = known.first(where: { families[$0].baby.isConsistent(with: contact.baby) }) {
        families[index].add(contact)
      } else {
        byLabel[contact.baby.label] = known + [families.count]
        families.append(DueFamily(baby: contact.baby, contacts: [contact]))
      }
    }
    return families
  }

  private mutating func add(_ contact: DueContact) {
    baby.born = baby.born ?? contact.baby.born
    baby.due = baby.due ?? contact.baby.due
    baby.weeksEarly = baby.weeksEarly ?? contact.baby.weeksEarly
    contacts.append(contact)
  }

  /// Each carer's contacts, newest first; the carer seen last comes first.
  var dyads: [[DueContact]] {
    var order: [String] = []
    var byCarer: [String: [DueContact]] = [:]
    for contact in contacts {
      if byCarer[contact.carer.key] == nil { order.append(contact.carer.key) }
      byCarer[contact.carer.key, default: []].append(contact)
    }
    return order.compactMap { byCarer[$0] }
  }
}
