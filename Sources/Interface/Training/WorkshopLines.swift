public import Assessment
import Screen

/// A workshop as lines: what `attune train workshop --plain` prints, and parts of its page.
public struct WorkshopLines {
  public struct Line: Equatable, Sendable {
    public let text: String
    public let isTitle: Bool

    init(_ text: String, isTitle: Bool = false) {
      self.text = text
      self.isTitle = isTitle
    }
  }

  let workshop: Workshop
  let text: PackText?
  let words: Words

  public init(_ workshop: Workshop, text: PackText?, words: Words = .english) {
    self.workshop = workshop
    self.text = text
    self.words = words
  }

  private var panel: String {
    workshop.experts.panel == nil ? words.workshop.authors : words.workshop.panel
  }

  /// Each rater beside the panel. Who missed a safety item is said first.
  public func againstPanel(names: [String]) -> [Line] {
    let found = Array(zip(names, workshop.comparisons))
    let missed = found.flatMap { name, comparison in
      safety(name, comparison.missedSafety, words.workshop.missed)
        + safety(name, comparison.openSafety, words.workshop.leftOpen)
    }
    let lines = found.map { name, comparison in
      Line(
        words.workshop.rated.filled([
          "name": name,
          "agreed": String(comparison.agreed),
          "rated": String(comparison.rated.count),
          "percent": comparison.agreement?.percentText ?? "0",
          "under": String(comparison.under),
          "over": String(comparison.over),
        ]))
    }
    return [Line(words.workshop.againstPanel.filled(["panel": panel]), isTitle: true)]
      + missed + lines
  }

  private func safety(
    _ name: String, _ lines: [RatingComparison.Line], _ line: String
  ) -> [Line] {
    guard !lines.isEmpty else { return [] }
    let items = lines.map { text?.items[$0.item]?.title ?? $0.item }
    return [Line(line.filled(["name": name, "items": items.joined(separator: ", ")]))]
  }

  /// Item by item: the panel, each answer with who gave it, why, and what was agreed on.
  public func items(names: [String]) -> [Line] {
    workshop.rows.flatMap { row -> [Line] in
      let title = text?.items[row.item.id]?.title ?? row.item.id
      var lines = [Line(title, isTitle: true), Line("\(panel): \(row.panel.code)")]
      for (code, who) in row.answers(of: names) {
        lines.append(
          Line("\(code ?? words.workshop.nothing): \(who.joined(separator: ", "))"))
      }
      if !row.panel.rationale.isEmpty { lines.append(Line(row.panel.rationale)) }
      if let consensus = workshop.consensus[row.item.id], let code = consensus.code {
        lines.append(
          Line(
            words.workshop.consensusNote.filled(["code": code, "note": consensus.note])
              .trimmed))
      }
      return lines
    }
  }

  /// What is left out; only how much while raters have no names.
  public func leftOut(isAnonymous: Bool) -> [Line] {
    guard !workshop.refused.isEmpty else { return [] }
    let title = Line(words.workshop.leftOutTitle, isTitle: true)
    if isAnonymous {
      return [title, Line(String(workshop.refused.count))]
    }
    return [title]
      + workshop.refused.map {
        Line(words.workshop.refused.filled(["file": $0.file, "reason": $0.reason]))
      }
  }

  /// Whose ratings stand beside the sheets.
  public var source: Line {
    Line(workshop.experts.panel == nil ? words.workshop.proposal : words.workshop.byPanel)
  }
}
