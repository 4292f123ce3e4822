extension EarlierContact {
  /// What a finished record tells later contacts of the same dyad.
  ///
  /// A cut-off is remembered where its scale was made for the carer and age of that contact; a
  /// domain that two packs hold, at its worse state.
  ///
  /// - Parameter amendments: Ids of those that the findings rest on.
  public init(
    findings: Findings, record: String, date: CalendarDate, amendments: [String] = []
  ) {
    var domains: [String: Domain] = [:]
    var cutoffs: [String: Bool] = [:]
    for pack in findings.packs {
      for domain in pack.domains {
        let now = Domain(state: domain.state, isComplete: domain.isComplete)
        domains[domain.id] = domains[domain.id].map { $0.worse(now) } ?? now
      }
      for finding in pack.scores.flatMap(\.cutoffs) {
        guard let isMet = finding.isMet, finding.flags || pack.isWithinValidity else { continue }
        cutoffs["\(pack.pack)/\(finding.cutoff.id)"] = isMet
      }
    }
    self.init(
      record: record, date: date, domains: domains, cutoffs: cutoffs, amendments: amendments)
  }

  /// What a record tells later contacts, dated by its contact.
  public init(_ record: AssessmentRecord) {
    self.init(
      findings: record.findings, record: record.id, date: record.visit.contact.at.date)
  }
}

extension EarlierContact.Domain {
  fileprivate func worse(_ other: Self) -> Self {
    let states = [state, other.state]
    let worst = max(state.rank, other.state.rank)
    return Self(
      state: states.last { $0.rank == worst && $0 != .reassuring } ?? state,
      isComplete: isComplete && other.isComplete)
  }
}

extension PackFindings {
  fileprivate var isWithinValidity: Bool {
    !warnings.contains { [.role, .roleUnknown, .stage, .age].contains($0.kind) }
  }
}
