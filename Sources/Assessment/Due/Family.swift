/// A record of one visit, as far as it says whose baby was seen and when.
protocol FamilyRecord {
  var baby: Baby { get }
  var at: Moment { get }
  /// The record's id.
  var record: String { get }
}

/// The records of one baby, with every carer.
struct Family<Record: FamilyRecord> {
  /// As told last, with dates that only earlier records knew.
  private(set) var baby: Baby
  /// Newest first.
  private(set) var records: [Record]

  /// Babies with one reference stay apart when their dates contradict.
  static func all(in records: some Sequence<Record>) -> [Family] {
    let newestFirst = records.sorted {
      ($0.at.milliseconds, $0.record) > ($1.at.milliseconds, $1.record)
    }
    var families: [Family] = []
    var byLabel: [String: [Int]] = [:]
    for record in newestFirst {
      let known = byLabel[record.baby.label] ?? []
      if let index = known.first(where: { families[$0].baby.isConsistent(with: record.baby) }) {
        families[index].add(record)
      } else {
        byLabel[record.baby.label] = known + [families.count]
        families.append(Family(baby: record.baby, records: [record]))
      }
    }
    return families
  }

  private mutating func add(_ record: Record) {
    baby.born = baby.born ?? record.baby.born
    baby.due = baby.due ?? record.baby.due
    baby.weeksEarly = baby.weeksEarly ?? record.baby.weeksEarly
    records.append(record)
  }
}
