extension Assessor {
  /// Everything the rules find in a visit, with every reason.
  ///
  /// The packs of the result hold what each sheet scores by itself for this role and age: without
  /// the complexity tick and without history, as `attune score` prints it. Level, flags and
  /// reasons of the whole use both.
  public func findings(sheets: [Sheet], situation: Situation) -> Findings {
    let readings = sheets.compactMap { sheet in
      prepared[sheet.pack].map { SheetReading(sheet, of: $0, in: situation) }
    }
    let whole = conclusion(readings, situation)
    let alone = Situation(role: situation.role, age: situation.age)
    let isAlone =
      readings.count == 1 && situation.complexity == nil && situation.history.isEmpty
    return Findings(
      packs: readings.map { reading in
        packFindings(reading, isAlone ? whole : conclusion([reading], alone), situation.role)
      },
      level: whole.level, flags: whole.flags,
      offers: whole.level.map { offers(at: $0, whole.fired) } ?? [],
      reasons: whole.fired.map(\.reason),
      safetyNotAsked: readings.flatMap { reading in
        reading.prepared.safetyGaps(reading.sheet).map(reading.reference)
      },
      history: situation.usedHistory)
  }

  private func packFindings(
    _ reading: SheetReading, _ own: Conclusion, _ role: Role?
  ) -> PackFindings {
    PackFindings(
      pack: reading.pack.id, version: reading.pack.version, digest: reading.pack.digest,
      missing: reading.missing, scores: reading.scores, domains: reading.domains,
      level: own.level, flags: own.flags, warnings: reading.warnings(role: role))
  }

  private struct Conclusion {
    let level: LevelFinding?
    let flags: [Flag]
    let fired: [(rule: LevelRule, reason: Reason)]
  }

  private func conclusion(_ readings: [SheetReading], _ situation: Situation) -> Conclusion {
    var standing = Standing(slots: slots, situation: situation)
    for reading in readings { standing.add(reading.sheet, of: reading.prepared) }
    let fired = Explanation(
      rules: rules.rules, book: book, slots: slots, standing: standing, readings: readings
    ).reasons()
    let flags =
      readings.flatMap(\.safetyFlags) + fired.map { Flag($0.rule, $0.reason) }
      + readings.flatMap(\.noteFlags)
    return Conclusion(level: level(of: standing), flags: flags, fired: fired)
  }
}

extension Situation {
  /// Ids of the earlier contacts that the rules look at, each with its amendments: none without a
  /// day of contact.
  var usedHistory: [String] {
    guard let date else { return [] }
    return history.filter { $0.date <= date }.flatMap { [$0.record] + $0.amendments }
  }
}
