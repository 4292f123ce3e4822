extension ReportedVisit {
  /// The visits with what became of their referrals. Corrections are not applied, and visits entered
  /// in error or purged are still among them.
  ///
  /// - Parameter followUps: Records of every other kind, of any visits.
  public static func following(
    _ visits: [ReportedVisit], _ followUps: [FollowUp]
  ) -> [ReportedVisit] {
    let about = Dictionary(grouping: followUps.filter { $0.about != nil }) { $0.about ?? "" }
    return visits.map { visit in
      guard let own = about[visit.id] else { return visit }
      var visit = visit
      visit.waitingDays = OutcomeCourse.courses(own).compactMap {
        $0.waitingDays(visit: visit.at.date)
      }
      return visit
    }
  }
}
