typealias ReportedFamily = Family<ReportedVisit>

extension ReportedVisit: FamilyRecord {
  var record: String { id }
}

extension ReportedFamily {
  /// The id of the first visit with each carer.
  var firstVisits: [String] {
    var first: [String: String] = [:]
    for visit in records { first[visit.dyad.carer] = visit.id }
    return Array(first.values)
  }
}
