/// One sheet read with its pack, in the words that findings use.
struct SheetReading {
  let prepared: PreparedPack
  let sheet: Sheet
  let fit: Fit
  let scores: [ScoreFinding]
  let domains: [DomainFinding]

  var pack: Pack { prepared.pack }

  init(_ sheet: Sheet, of prepared: PreparedPack, in situation: Situation) {
    self.prepared = prepared
    self.sheet = sheet
    let fit = Fit(prepared.pack.validity, kind: prepared.pack.kind, in: situation)
    self.fit = fit
    scores = prepared.scores.indices.map {
      SheetReading.score($0, of: prepared, in: sheet, fit: fit, role: situation.role)
    }
    domains = prepared.domains.indices.map { SheetReading.domain($0, of: prepared, in: sheet) }
  }

  /// Ids of the scored or rated items without an option; unopened deeper items of a guide are
  /// not among them.
  var missing: [String] {
    pack.items.indices.filter { position in
      prepared.isCounted[position] && prepared.option(at: position, in: sheet) == nil
        && !(prepared.isGuide && !pack.items[position].isCore && !sheet[position].isTouched)
    }.map { pack.items[$0].id }
  }

  func reference(_ position: Int) -> ItemReference {
    ItemReference(pack: pack.id, item: pack.items[position].id)
  }

  /// The item with the code of its option, or nil when it has none.
  func reason(_ position: Int) -> Reason? {
    prepared.option(at: position, in: sheet).map {
      Reason(kind: .item(reference(position), code: $0.code))
    }
  }

  private static func score(
    _ index: Int, of prepared: PreparedPack, in sheet: Sheet, fit: Fit, role: Role?
  ) -> ScoreFinding {
    let definition = prepared.pack.scores[index]
    let score = prepared.scores[index]
    let tally = ScoreTally(score, of: prepared, in: sheet)
    let low = Tenths(count: tally.low)
    return ScoreFinding(
      id: definition.id, value: tally.missing == 0 ? low : nil,
      possible: low...Tenths(count: max(tally.low, tally.high)), range: definition.range,
      higherIs: definition.higherIs,
      addends: prepared.scoreItems[score.items].map { item in
        let answered = prepared.pack.items[item.position]
        return Addend(
          item: answered.id, answer: answered.code(of: sheet[item.position]),
          value: prepared.value(of: item, in: sheet).map(Tenths.init(count:)))
      },
      cutoffs: prepared.cutoffs[score.cutoffs].map { line in
        let isMet =
          tally.certainlyMeets(line) ? true : tally.possiblyMeets(line) ? nil : false
        return CutOffFinding(
          cutoff: line.definition, isMet: isMet,
          flags: fit.isValid && line.definition.canFlag(for: role))
      })
  }

  private static func domain(
    _ index: Int, of prepared: PreparedPack, in sheet: Sheet
  ) -> DomainFinding {
    let items = prepared.rated[prepared.domains[index].items]
    let tally = RatingTally(items, in: sheet)
    let rating: Int? =
      switch tally.state {
      case .marked, .concern: 2
      case .watch: 1
      case .reassuring, .notEnough: nil
      }
    let because = items.filter { item in
      guard let rating, let chosen = sheet[item.position].chosen else { return false }
      return chosen >= rating && chosen <= 3
    }
    return DomainFinding(
      id: prepared.domainIds[index], state: tally.state, highest: tally.highest,
      because: because.map { prepared.pack.items[$0.position].id }, isComplete: tally.isComplete)
  }
}
