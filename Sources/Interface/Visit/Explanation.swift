import Assessment

/// Turns findings into lines a person can check by hand.
struct Explanation {
  let words: Words
  let library: VisitLibrary
  let visit: Visit

  init(words: Words, visit: VisitState) {
    self.init(words: words, library: visit.library, visit: visit.draft.visit)
  }

  init(words: Words, library: VisitLibrary, visit: Visit) {
    self.words = words
    self.library = library
    self.visit = visit
  }

  func line(_ reason: Reason) -> String {
    let result = words.result
    switch reason.kind {
    case .rule(let id, _): return library.rules.rule(id)?.text ?? id
    case .domain(let pack, let id, let state):
      return result.stateLine.filled([
        "domain": library.domainTitle(pack, id),
        "state": result.states[state.rawValue] ?? state.rawValue,
      ])
    case .item(let item, let code): return self.item(item, code: code)
    case .cutoff(let pack, let id, let score, let value):
      let cutoff = library.packs[pack]?.scores.flatMap(\.cutoffs).first { $0.id == id }
      return result.cutoff.filled([
        "score": scoreName(pack, score), "value": "\(value)",
        "at": cutoff.map { "\($0.at)" } ?? id,
      ])
    case .earlier(let subject, _, let date):
      return result.earlier.filled([
        "subject": self.subject(subject), "date": words.date(date),
      ])
    case .lasting(let subject):
      return result.lasting.filled(["subject": self.subject(subject)])
    case .complexTick(let why): return result.tick.filled(["reason": why])
    case .complexDomains(let ids):
      return result.complexDomains.filled(["list": ids.map(subject).joined(separator: ", ")])
    case .itemCount(let count, let value):
      return result.itemCount.filled(["n": String(count), "value": "\(value)"])
    }
  }

  /// The id of a rule, to name it at the line's end.
  func rule(_ reason: Reason) -> String {
    if case .rule(let id, _) = reason.kind { return id }
    return ""
  }

  func item(_ item: ItemReference, code: String? = nil) -> String {
    let code = code ?? self.code(item)
    let answer: String
    if let code {
      let label = library.label(item, code: code)
      answer =
        words.visit.absences[code].map { $0 } ?? (label == code ? code : "\(code)  \(label)")
    } else {
      answer = words.visit.gap
    }
    return words.result.item.filled(["title": library.title(item), "answer": answer])
  }

  private func code(_ item: ItemReference) -> String? {
    guard let pack = library.packs[item.pack], let position = pack.position(of: item.item),
      let sheet = visit.sheets.first(where: { $0.pack == item.pack })
    else { return nil }
    return pack.items[position].code(of: sheet[position])
  }

  /// A line for each rated item of a domain that belongs to the walk.
  func domain(_ pack: String, _ domain: String) -> [String] {
    guard let definition = library.packs[pack],
      let sheet = visit.sheets.first(where: { $0.pack == pack })
    else { return [] }
    return definition.items.indices.filter { index in
      definition.items[index].domain == domain
        && (definition.items[index].isCore || sheet[index].isTouched)
    }.map { item(ItemReference(pack: pack, item: definition.items[$0].id)) }
  }

  /// A domain id or `PACK/CUTOFF` in words.
  private func subject(_ id: String) -> String {
    for text in library.texts.values {
      if let name = text.domains[id] { return name }
      if id.hasPrefix(text.pack + "/") { return text.title }
    }
    return id
  }

  func scoreName(_ pack: String, _ score: String) -> String {
    library.texts[pack]?.scores[score] ?? score
  }

  /// The value, or the range the gaps allow.
  func value(_ score: ScoreFinding) -> String {
    if let value = score.value { return "\(value)" }
    return "\(score.possible.lowerBound)-\(score.possible.upperBound)"
  }

  func addends(_ score: ScoreFinding) -> [String] {
    score.addends.map { addend in
      "\(addend.item): \(addend.answer ?? words.visit.gap) = \(addend.value.map { "\($0)" } ?? "?")"
    }
  }

  func note(_ flag: Flag) -> String {
    let parts = flag.rule.split(separator: "/").map(String.init)
    guard parts.count == 3, let text = library.texts[parts[1]] else { return flag.rule }
    return "\(text.title): \(text.cutoffs[parts[2]] ?? parts[2])"
  }
}
