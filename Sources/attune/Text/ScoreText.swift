import Assessment
import Contracts
import Screen
import StrictJSON

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
    lines += flagsAndWarnings(findings, shelf)
    if let pack = shelf.pack(findings.pack), pack.kind == .instrument {
      lines += ["source: \(pack.source)", "licence: \(pack.licence)"]
    }
    return lines.map(visible)
  }

  /// Which items a cut-off waits for.
  private static func deciding(_ score: ScoreFinding) -> String {
    let open = score.addends.filter { $0.value == nil }.map(\.item)
    let list = open.joined(separator: ", ")
    return open.count == 1 ? "item \(list) decides" : "items \(list) decide"
  }

  /// In the very words that the JSON has.
  private static func flagsAndWarnings(_ findings: PackFindings, _ shelf: PackShelf) -> [String] {
    let reader = JSONReader(FindingsJSON.pack(findings, shelf: shelf))
    func texts(_ key: String, _ member: String = "text") -> [String] {
      let texts = try? reader.required(key).elements().map { element in
        try element.required(member).string()
      }
      return texts ?? []
    }
    var flags: [String] = []
    for (flag, (text, source)) in zip(findings.flags, zip(texts("flags"), texts("flags", "source")))
    {
      let items = flag.because.map(\.item).joined(separator: ", ")
      flags.append("\(flag.lane.rawValue): \(text) (\(items))")
      flags.append("  rule \(flag.rule) - \(source)")
    }
    return flags + texts("warnings").map { "please note: \($0)" }
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
      let met = finding.isMet.map { $0 ? "past" : "not past" } ?? "open, \(deciding(score))"
      let side = cutoff.direction == .atOrAbove ? "or more" : "or less"
      let unverified = cutoff.isVerified ? "" : ", unverified"
      lines.append("  \(cutoff.at) \(side): \(met)\(unverified) - \(cutoff.source)")
    }
    return lines
  }
}
