/// Finds the reasons behind a condition that holds, down to the answers.
struct Explanation {
  let rules: [LevelRule]
  let book: RuleBook
  let slots: Slots
  let standing: Standing
  let readings: [SheetReading]

  /// The tree behind each rule that fired, highest level first.
  func reasons() -> [(rule: LevelRule, reason: Reason)] {
    book.entries.filter { book.holds($0.root, in: standing, worst: false) }.map { entry in
      let rule = rules[entry.rule]
      let kind = Reason.Kind.rule(id: rule.id, level: rule.level)
      let children = unique(reasons(entry.root))
      return (rule, Reason(kind: kind, source: rule.source, children: children))
    }
  }

  private func reasons(_ index: Int) -> [Reason] {
    guard book.holds(index, in: standing, worst: false) else { return [] }
    switch book.nodes[index].test {
    case .domain(let slot, let rank): return domain(slots.domains[slot], rank)
    case .countDomains(_, let among, let rank): return domains(among, rank)
    case .countItems(_, let value): return [itemCount(value)]
    case .cutoff(let range):
      return book.slots[range].filter { standing.lines[$0].flags }.flatMap {
        cutoff(slots.cutoffs[$0])
      }
    case .answer(let slot): return answer(slot)
    case .persistent(let range, _, let unbroken):
      return book.subjects[range].flatMap { persistent($0, unbroken) }
    case .complex: return complex()
    case .all, .any: return book.children(of: index).flatMap(reasons)
    }
  }

  private func domains(_ among: Range<Int>?, _ rank: Int) -> [Reason] {
    let ids = among.map { book.slots[$0].map { slots.domains[$0] } } ?? slots.domains
    return ids.flatMap { domain($0, rank) }
  }

  private func domain(_ id: String, _ rank: Int) -> [Reason] {
    readings.flatMap { reading in
      reading.domains.filter { $0.id == id && $0.state.rank >= rank }.map { domain in
        Reason(
          kind: .domain(pack: reading.pack.id, id: id, state: domain.state),
          children: domain.because.compactMap { reading.pack.position(of: $0) }
            .compactMap(reading.reason))
      }
    }
  }

  /// Every prompt that counts, which may be more than the rule asks for.
  private func itemCount(_ value: Int) -> Reason {
    let items = readings.filter { $0.prepared.takesPart($0.sheet) }.flatMap { reading in
      reading.prepared.rated.map(\.position).sorted().filter {
        (reading.sheet[$0].chosen).map { $0 <= 3 && $0 * 10 >= value } ?? false
      }.compactMap(reading.reason)
    }
    return Reason(kind: .itemCount(items.count, atLeast: Tenths(count: value)), children: items)
  }

  private func cutoff(_ id: String) -> [Reason] {
    readings.filter { $0.prepared.takesPart($0.sheet) }.flatMap { reading in
      reading.scores.flatMap { score in
        score.cutoffs.filter { $0.isMet == true && "\(reading.pack.id)/\($0.cutoff.id)" == id }
          .map { finding in
            let decisive =
              finding.cutoff.direction == .atOrAbove
              ? score.possible.lowerBound : score.possible.upperBound
            return Reason(
              kind: .cutoff(
                pack: reading.pack.id, id: finding.cutoff.id, score: score.id, value: decisive),
              source: finding.cutoff.source,
              children: score.addends.compactMap { reading.pack.position(of: $0.item) }
                .compactMap(reading.reason))
          }
      }
    }
  }

  private func answer(_ slot: Int) -> [Reason] {
    readings.filter { $0.prepared.takesPart($0.sheet) }.flatMap { reading in
      reading.prepared.asked.filter { asked in
        asked.slot == slot
          && (reading.sheet[asked.position].chosen).map {
            asked.fires.indices.contains($0) && asked.fires[$0]
          } ?? false
      }.compactMap { reading.reason($0.position) }
    }
  }

  /// What it is now, then what it was, oldest first, and what the carer said of it.
  private func persistent(_ subject: RuleBook.Subject, _ unbroken: Bool) -> [Reason] {
    let found = standing.persistence(of: subject, unbroken: unbroken, worst: false)
    guard found.isPersistent else { return [] }
    let witnesses = found.witnesses.sorted { ($0.date, $0.record) < ($1.date, $1.record) }
    switch subject {
    case .domain(let id, _):
      let said = Reason(
        kind: .lasting(subject: id), children: answer(Slots.duration) + answer(Slots.direction))
      return domain(id, DomainState.concern.rank) + witnesses.map { earlier($0, [id]) }
        + (found.isLasting ? [said] : [])
    case .cutoff(let ids, let places):
      let passed = zip(ids, places).filter {
        standing.isPassed($0.1, unbroken: unbroken, worst: false)
      }
      return passed.flatMap { cutoff($0.0) } + witnesses.map { earlier($0, ids) }
    }
  }

  /// What it was at an earlier contact, in the form of its scale that was answered then.
  private func earlier(_ contact: EarlierContact, _ ids: [String]) -> Reason {
    let then = ids.first { contact.cutoffs[$0] == true } ?? ids[0]
    return Reason(kind: .earlier(subject: then, record: contact.record, date: contact.date))
  }

  private func complex() -> [Reason] {
    var found: [Reason] = []
    if let reason = standing.situation.complexity {
      found.append(Reason(kind: .complexTick(reason: reason)))
    }
    let concern = DomainState.concern.rank
    if standing.count(atLeast: concern, worst: false) >= Standing.complexDomains {
      let ids = slots.domains.indices.filter { standing.domains[$0].reaches(concern, worst: false) }
        .map { slots.domains[$0] }
      found.append(
        Reason(kind: .complexDomains(ids), children: ids.flatMap { domain($0, concern) }))
    }
    return found
  }

  /// Each once. The lists are short, and comparing is quicker than hashing whole trees.
  private func unique(_ reasons: [Reason]) -> [Reason] {
    var found: [Reason] = []
    for reason in reasons where !found.contains(reason) { found.append(reason) }
    return found
  }
}
