extension TimelineContact {
  /// The same contact with what the rules find in it now.
  ///
  /// - Parameter name: The shown name of a score, by pack and score.
  public func found(
    _ findings: Findings, name: (String, String) -> String
  ) -> TimelineContact {
    let earlier = EarlierContact(findings: findings, record: record, date: at.date)
    let scores = findings.packs.flatMap { pack in
      pack.scores.map { score in
        Score(
          pack: PackStamp(id: pack.pack, version: pack.version, digest: pack.digest),
          id: score.id, name: name(pack.pack, score.id), value: score.value,
          possible: score.possible, range: score.range, higherIs: score.higherIs)
      }
    }
    return TimelineContact(
      record: record, at: at, stage: stage, baby: baby, carer: carer,
      practitioner: practitioner, level: findings.level, safetyRaised: safetyRaised,
      domains: earlier.domains, scores: scores, unmetNeed: unmetNeed, isAmended: isAmended)
  }
}
