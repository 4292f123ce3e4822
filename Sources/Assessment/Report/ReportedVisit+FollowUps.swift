extension ReportedVisit {
  /// The visits that count: neither purged nor marked as entered in error, as they stand with their
  /// amendments, and with what became of their referrals.
  ///
  /// - Parameters:
  ///   - followUps: Records of every other kind, of any visits; tombstones among them.
  ///   - correct: A visit as it stands with its amendments, of which at least one changes a place.
  public static func standing(
    _ visits: [ReportedVisit], _ followUps: [FollowUp],
    correct: (ReportedVisit, [FollowUp]) -> ReportedVisit
  ) -> [ReportedVisit] {
    let purged = Set(followUps.flatMap { $0.tombstone?.purged ?? [] })
    // What was purged itself says nothing any more.
    let heard = followUps.filter { $0.about != nil && !purged.contains($0.id) }
    let about = Dictionary(grouping: heard) { $0.about ?? "" }
    return visits.compactMap { visit in
      if purged.contains(visit.id) { return nil }
      guard let said = about[visit.id] else { return visit }
      let amendments = said.filter { $0.amendment != nil }
      if CorrectedVisit.isInError(amendments) { return nil }
      let isCorrected = amendments.contains { $0.amendment?.changes.isEmpty == false }
      var standing = isCorrected ? correct(visit, amendments) : visit
      standing.waitingDays = OutcomeCourse.courses(said).compactMap {
        $0.waitingDays(visit: standing.at.date)
      }
      standing.reviewWaits = ReviewThread.threads(said).contains(where: \.isOpen)
      return standing
    }
  }
}
