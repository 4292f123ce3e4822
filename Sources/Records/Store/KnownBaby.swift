public import Assessment
public import Contracts

/// A baby of earlier records with the carers who were seen with it.
public struct KnownBaby: Equatable, Sendable {
  /// As told last, with dates that only earlier records knew.
  public private(set) var baby: Baby
  /// One for each key, as told last, in the order of their keys.
  public private(set) var carers: [Carer]
  /// The last contact.
  public let lastSeen: Moment

  /// The first whole number that no carer has for a key.
  public var freeKey: String {
    let taken = Set(carers.map(\.key))
    var number = 1
    while taken.contains(String(number)) { number += 1 }
    return String(number)
  }

  /// The babies of records, the one seen last first. Two babies with one reference stay apart
  /// when their dates contradict.
  ///
  /// - Parameter records: Newest first, as ``RecordListing/assessments`` gives them.
  public static func all(in records: [RecordSummary]) -> [KnownBaby] {
    var known: [KnownBaby] = []
    for record in records {
      guard record.kind == .assessment, let identity = record.identity else { continue }
      let index = known.firstIndex {
        $0.baby.label == identity.baby.label && $0.baby.isConsistent(with: identity.baby)
      }
      if let index {
        known[index].add(identity)
      } else {
        known.append(
          KnownBaby(baby: identity.baby, carers: [identity.carer], lastSeen: record.at))
      }
    }
    return known
  }

  /// Adds what an earlier record says and later ones do not.
  private mutating func add(_ earlier: Identity) {
    baby.nhsNumber = baby.nhsNumber ?? earlier.baby.nhsNumber
    baby.born = baby.born ?? earlier.baby.born
    baby.due = baby.due ?? earlier.baby.due
    baby.weeksEarly = baby.weeksEarly ?? earlier.baby.weeksEarly
    guard !carers.contains(where: { $0.key == earlier.carer.key }) else { return }
    carers.append(earlier.carer)
    carers.sort { (Int($0.key) ?? .max, $0.key) < (Int($1.key) ?? .max, $1.key) }
  }
}
