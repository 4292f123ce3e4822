import Assessment
import Screen

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
        "state": result.states[state] ?? state.rawValue,
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
    case .complexTick(let why): return result.tick.filled(["reason": visible(why)])
    case .complexDomains(let ids):
      return result.complexDomains.filled(["list": ids.map(subject).joined(separator: ", ")])
    case .itemCount(let count, let value):
      return result.itemCount.filled(["n": String(count), "value": "\(value)"])
    }
  }

  /// A reason by itself, with the areas that a rule fired on: its text may name others as well.
  func headline(_ reason: Reason) -> String {
    guard case .rule = reason.kind else { return line(reason) }
    let areas = areas(below: reason)
    guard !areas.isEmpty else { return line(reason) }
    return words.result.firedOn.filled([
      "rule": line(reason), "areas": areas.joined(separator: ", "),
    ])
  }

  private func areas(below reason: Reason) -> [String] {
    var seen: Set<String> = []
    return reason.children.flatMap { child -> [String] in
      if case .domain(let pack, let id, _) = child.kind { return [library.domainTitle(pack, id)] }
      return areas(below: child)
    }.filter { seen.insert($0).inserted }
  }

  /// `rule L3a`, to name it at the line's end; its source stands where the line is opened.
  func rule(_ reason: Reason) -> String {
    if case .rule(let id, _) = reason.kind { return words.result.rule.filled(["id": id]) }
    return ""
  }

  /// What stands below an opened reason beside its own reasons: the source, and for an answer its
  /// note.
  func details(_ reason: Reason) -> [String] {
    var lines: [String] = []
    var source = reason.source
    if case .item(let item, _) = reason.kind {
      if let note = note(item) { lines.append("\(words.visit.note): \(visible(note))") }
      source = source ?? library.text(item)?.source
    }
    if let source { lines.append(words.result.source.filled(["source": source])) }
    return lines
  }

  /// `Sleep: 2  wakes often`; under the name of its form without that name.
  func item(
    _ item: ItemReference, code: String? = nil, isUnderItsForm: Bool = false
  ) -> String {
    let answer: String
    switch code ?? self.code(item) {
    case nil: answer = words.visit.gap
    case let code?:
      let label = library.label(item, code: code)
      if let absence = Absence(rawValue: code) {
        answer = words.visit.absences[absence] ?? code
      } else if library.item(item)?.kind == .rating {
        answer = label == code ? code : "\(code)  \(label)"
      } else {
        answer = label
      }
    }
    let title = isUnderItsForm ? library.ownTitle(item) : library.title(item)
    return words.result.item.filled(["title": title, "answer": answer])
  }

  private func sheetAndPosition(_ item: ItemReference) -> (Sheet, Int)? {
    guard let position = library.packs[item.pack]?.position(of: item.item),
      let sheet = visit.sheets.first(where: { $0.pack == item.pack })
    else { return nil }
    return (sheet, position)
  }

  private func code(_ item: ItemReference) -> String? {
    guard let (sheet, position) = sheetAndPosition(item) else { return nil }
    return library.item(item)?.code(of: sheet[position])
  }

  private func note(_ item: ItemReference) -> String? {
    sheetAndPosition(item).flatMap { sheet, position in sheet.notes[position] }
  }

  /// A domain id or `PACK/CUTOFF` in words.
  private func subject(_ id: String) -> String {
    for pack in library.texts.keys.sorted() {
      if let name = library.texts[pack]?.domains[id] { return name }
      if id.hasPrefix(pack + "/") { return library.texts[pack]?.title ?? id }
    }
    return id
  }
}
