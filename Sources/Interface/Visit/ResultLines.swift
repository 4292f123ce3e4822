import Assessment

/// A line of the result that opens into its reasons.
enum ResultLine: Hashable, Sendable {
  case strengths
  case reason(path: [Int])
  case domain(pack: String, id: String)
  case score(pack: String, id: String)
  case flag(Int)
  /// What every level offers.
  case levels
}

extension VisitState {
  /// The lines that can have the focus, in shown order.
  var resultLines: [ResultLine] {
    var lines: [ResultLine] = strengths.isEmpty ? [] : [.strengths]
    lines += shownReasons.paths { expanded.contains(.reason(path: $0)) }
      .map { .reason(path: $0) }
    lines += noteFlags.indices.map { .flag($0) }
    if openSafety.isEmpty { lines.append(.levels) }
    for pack in findings.packs {
      lines += pack.domains.map { .domain(pack: pack.pack, id: $0.id) }
      lines += pack.scores.map { .score(pack: pack.pack, id: $0.id) }
    }
    return lines
  }

  /// The reasons of the level in the order in which they are shown.
  var shownReasons: [Reason] { findings.reasons.worstFirst }

  /// Prompts that were rated a strength.
  var strengths: [ItemReference] {
    (guide?.references ?? []).filter {
      library.item($0)?.kind == .rating && answer($0) == .option(0)
    }
  }

  /// Flags that are not rules of a level: cut-offs passed that only inform.
  var noteFlags: [Flag] { findings.notes(besides: library.rules) }
}

extension Findings {
  /// Flags that are not rules of a level: cut-offs passed that only inform.
  func notes(besides rules: LevelRules) -> [Flag] {
    flags.filter { $0.lane == .note && rules.rule($0.rule) == nil }
  }
}

extension Turn {
  mutating func expand() {
    guard let visit = model.visit, let selected = visit.selected,
      visit.resultLines.indices.contains(selected)
    else { return }
    let line = visit.resultLines[selected]
    if visit.expanded.contains(line) {
      fold(line)
    } else if case .reason(let path) = line {
      // At once down to the answers.
      let below = visit.shownReasons.pathsBelow(path).map { ResultLine.reason(path: $0) }
      model.visit?.expanded.formUnion(below)
    } else {
      model.visit?.expanded.insert(line)
    }
    model.viewport.followsFocus = true
  }

  /// Closes the focused line, or the one it stands in; false where neither is open.
  mutating func foldOne() -> Bool {
    guard model.top == .visit, let visit = model.visit, visit.page == .result,
      let selected = visit.selected, visit.resultLines.indices.contains(selected)
    else { return false }
    var line = visit.resultLines[selected]
    if case .reason(let path) = line, path.count > 1 {
      // An answer has nothing below that is worth a step of its own.
      let isOpen = visit.expanded.contains(line)
      let isLast = visit.shownReasons.reason(at: path)?.children.isEmpty != false
      if !isOpen || isLast { line = .reason(path: path.dropLast()) }
    }
    guard visit.expanded.contains(line) else { return false }
    fold(line)
    let folded = model.visit?.resultLines.firstIndex(of: line)
    model.visit?.selected = folded
    model.viewport.followsFocus = true
    return true
  }

  private mutating func fold(_ line: ResultLine) {
    model.visit?.expanded.remove(line)
    guard case .reason(let path) = line, let visit = model.visit else { return }
    let below = visit.shownReasons.pathsBelow(path).map { ResultLine.reason(path: $0) }
    model.visit?.expanded.subtract(below)
  }
}
