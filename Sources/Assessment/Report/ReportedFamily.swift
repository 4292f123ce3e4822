/// The visits of one baby, with every carer.
struct ReportedFamily {
  /// As told last, with dates that only earlier visits knew.
  private(set) var baby: Baby
  /// Newest first.
  private(set) var visits: [ReportedVisit]

  /// Babies with one reference stay apart when their dates contradict.
  static func all(in visits: [ReportedVisit]) -> [ReportedFamily] {
    var families: [ReportedFamily] = []
    var byLabel: [String: [Int]] = [:]
    let newestFirst = visits.sorted {
      ($0.at.milliseconds, $0.id) > ($1.at.milliseconds, $1.id)
    }
    for visit in newestFirst {
      let known = byLabel[visit.dyad.baby] ?? []
      if let index = known.first(where: { families[$0].baby.isConsistent(with: visit.baby) }) {
        families[index].add(visit)
      } else {
        byLabel[visit.dyad.baby] = known + [families.count]
        families.append(ReportedFamily(baby: visit.baby, visits: [visit]))
      }
    }
    return families
  }

  private mutating func add(_ visit: ReportedVisit) {
    baby.born = baby.born ?? visit.baby.born
    baby.due = baby.due ?? visit.baby.due
    visits.append(visit)
  }

  /// The id of the first visit with each carer.
  var firstVisits: [String] {
    var first: [String: String] = [:]
    for visit in visits { first[visit.dyad.carer] = visit.id }
    return Array(first.values)
  }
}
