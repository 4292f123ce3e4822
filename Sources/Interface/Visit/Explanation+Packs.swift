import Assessment

extension Explanation {
  /// A line for each rated item of a domain that belongs to the walk, and what the gaps allow.
  func domain(_ pack: String, _ domain: DomainFinding) -> [String] {
    guard let definition = library.packs[pack],
      let sheet = visit.sheets.first(where: { $0.pack == pack })
    else { return [] }
    var lines = definition.items.indices.filter { index in
      definition.items[index].domain == domain.id
        && (definition.items[index].isCore || sheet[index].isTouched)
    }.map { item(ItemReference(pack: pack, item: definition.items[$0].id)) }
    if domain.highest != domain.state {
      let state = words.result.states[domain.highest] ?? domain.highest.rawValue
      lines.append(words.result.highest.filled(["state": state]))
    }
    return lines
  }

  func scoreName(_ pack: String, _ score: String) -> String {
    "\(library.texts[pack]?.title ?? pack): \(ownScoreName(pack, score))"
  }

  /// The same, where the scale's own name stands above it.
  func ownScoreName(_ pack: String, _ score: String) -> String {
    library.texts[pack]?.scores[score] ?? score
  }

  /// The value, or the range the gaps allow.
  func value(_ score: ScoreFinding) -> String {
    if let value = score.value { return "\(value)" }
    return words.result.between.filled([
      "low": "\(score.possible.lowerBound)", "high": "\(score.possible.upperBound)",
    ])
  }

  /// Every addend, so that it can be added up by hand, then every cut-off.
  func score(_ pack: String, _ score: ScoreFinding) -> [String] {
    score.addends.map { addend in
      words.result.addend.filled([
        "item": addend.item, "answer": addend.answer ?? words.visit.gap,
        "value": addend.value.map { "\($0)" } ?? "?",
      ])
    }
      + score.cutoffs.map { finding in
        let name = library.texts[pack]?.cutoffs[finding.cutoff.id] ?? finding.cutoff.id
        let state =
          finding.isMet.map { $0 ? words.result.past : words.result.notPast }
          ?? words.result.undecided
        let source = words.result.source.filled(["source": finding.cutoff.source])
        return "\(state.capitalisedFirst): \(name.asSentence) \(source)"
      }
  }

  func note(_ flag: Flag) -> String {
    let parts = flag.rule.split(separator: "/").map(String.init)
    guard parts.count == 3, let text = library.texts[parts[1]] else { return flag.rule }
    return "\(text.title): \(text.cutoffs[parts[2]] ?? parts[2])"
  }

  /// What to know before the scores are believed, by pack; a safety question without an answer
  /// stands beside the level.
  func warnings(_ findings: Findings) -> [String] {
    findings.packs.flatMap { pack in
      let kinds = Set(pack.warnings.map(\.kind)).subtracting([.safetyUnanswered])
      return kinds.map { words.result.warnings[$0] ?? $0.rawValue }.sorted().map {
        "\(library.texts[pack.pack]?.title ?? pack.pack): \($0)"
      }
    }
  }
}
