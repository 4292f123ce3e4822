extension SheetReading {
  /// What to know before the scores of this sheet are believed.
  func warnings(role: Role?) -> [Warning] {
    var warnings: [Warning] = []
    func warn(_ kind: WarningKind, _ subjects: [String] = [], if condition: Bool) {
      if condition { warnings.append(Warning(kind: kind, subjects: subjects)) }
    }
    let cutoffs = pack.scores.flatMap(\.cutoffs)
    let flagging = cutoffs.filter(\.canFlag).map(\.id)
    let limited = cutoffs.filter {
      $0.canFlag && (fit.role == .unknown || !$0.canFlag(for: nil))
    }.map(\.id)
    let unverified = cutoffs.filter { !$0.isVerified }.map(\.id)
    let safetyGaps = prepared.safetyGaps(sheet).map { pack.items[$0].id }

    warn(.straightLine, if: isStraightLine)
    warn(.role, flagging, if: fit.role == .unfit)
    warn(.roleUnknown, limited, if: role == nil && (fit.role == .unknown || !limited.isEmpty))
    warn(.stage, flagging, if: fit.stage == .unfit)
    warn(.age, flagging, if: fit.age == .unfit)
    warn(.age, if: fit.age == .advisedAgainst)
    warn(.ageUnknown, if: fit.age == .unknown)
    for standing in pack.warnings { warn(standing.kind, [standing.id], if: true) }
    warn(.unverified, unverified, if: !unverified.isEmpty)
    warn(.safetyUnanswered, safetyGaps, if: !safetyGaps.isEmpty)
    return warnings
  }

  /// Whether one option runs through the whole of a form that mixes directions.
  private var isStraightLine: Bool {
    guard pack.scores.contains(where: \.mixesDirections) else { return false }
    let asked = pack.items.indices.filter { !pack.items[$0].options.isEmpty }
    guard asked.count > 1, let first = prepared.option(at: asked[0], in: sheet) else {
      return false
    }
    return asked.allSatisfy { prepared.option(at: $0, in: sheet)?.code == first.code }
  }
}
