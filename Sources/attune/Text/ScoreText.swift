import Assessment
import Contracts
import Screen

/// A scored sheet for a person at a terminal: every score with what it adds up from.
enum ScoreText {
  static func lines(_ findings: PackFindings, shelf: PackShelf) -> [String] {
    let text = shelf.text(findings.pack)
    var lines = ["\(text?.title ?? findings.pack) \(findings.version)"]
    if !findings.missing.isEmpty {
      lines.append("no answer: \(findings.missing.joined(separator: ", "))")
    }
    for score in findings.scores {
      lines += self.score(score, name: text?.scores[score.id] ?? score.id, text: text)
    }
    for domain in findings.domains {
      let because = domain.because.isEmpty ? "" : " (\(domain.because.joined(separator: ", ")))"
      let highest = domain.highest == domain.state ? "" : ", at most \(domain.highest.rawValue)"
      let name = text?.domains[domain.id] ?? domain.id
      lines.append("\(name): \(domain.state.rawValue)\(highest)\(because)")
    }
    if let level = findings.level {
      lines.append("\(level.isAtLeast ? "at least " : "")level \(level.number), \(level.id)")
    }
    for flag in findings.flags {
      let rule = shelf.rules?.rule(flag.rule)?.text ?? flag.rule
      lines.append(
        "\(flag.lane.rawValue): \(rule) (\(flag.because.map(\.item).joined(separator: ", ")))")
    }
    for warning in findings.warnings {
      let subjects = warning.subjects.map { text?.warnings[$0] ?? $0 }
      lines.append("note: \(warning.kind.rawValue): \(subjects.joined(separator: ", "))")
    }
    return lines.map(visible)
  }

  private static func score(_ score: ScoreFinding, name: String, text: PackText?) -> [String] {
    let value =
      score.value.map { "\($0)" }
      ?? "between \(score.possible.lowerBound) and \(score.possible.upperBound)"
    let range = "\(score.range.lowerBound)-\(score.range.upperBound)"
    var lines = ["\(name): \(value) (of \(range), higher is \(score.higherIs.rawValue))"]
    let sum = score.addends.map { "\($0.item): \($0.value.map { "\($0)" } ?? "?")" }
    lines.append("  " + sum.joined(separator: ", "))
    for finding in score.cutoffs {
      let cutoff = finding.cutoff
      let met = finding.isMet.map { $0 ? "past" : "not past" } ?? "open"
      let side = cutoff.direction == .atOrAbove ? "or more" : "or less"
      let unverified = cutoff.isVerified ? "" : ", unverified"
      lines.append("  \(cutoff.at) \(side): \(met)\(unverified) - \(cutoff.source)")
    }
    return lines
  }
}
