import Assessment
import StrictJSON

/// The words and source of a flag, found by what its rule id names.
struct FlagWords {
  let flag: Flag
  let text: String
  let source: String

  init(_ flag: Flag, _ packs: [PackFindings], _ shelf: PackShelf) {
    self.flag = flag
    if let rule = shelf.rules?.rule(flag.rule) {
      text = rule.text
      source = rule.source
      return
    }
    let parts = flag.rule.split(separator: "/", maxSplits: 2).map(String.init)
    if parts.count == 3, parts[0] == "safety" {
      let item = shelf.text(parts[1])?.items[parts[2]]
      text = item?.safety?.noted ?? item?.title ?? "\(parts[1])/\(parts[2])"
      source = item?.source ?? shelf.pack(parts[1])?.source ?? ""
    } else if parts.count == 3, parts[0] == "note",
      let found = FlagWords.cutoff(parts[1], parts[2], packs)
    {
      text = FlagWords.note(found.score, found.cutoff, shelf.text(parts[1]))
      source = found.cutoff.cutoff.source
    } else {
      text = flag.rule
      source = ""
    }
  }

  private static func cutoff(
    _ pack: String, _ id: String, _ packs: [PackFindings]
  ) -> (score: ScoreFinding, cutoff: CutOffFinding)? {
    for score in packs.first(where: { $0.pack == pack })?.scores ?? [] {
      if let cutoff = score.cutoffs.first(where: { $0.cutoff.id == id }) { return (score, cutoff) }
    }
    return nil
  }

  /// Past a cut-off that flags nobody, or not this carer.
  private static func note(
    _ score: ScoreFinding, _ finding: CutOffFinding, _ text: PackText?
  ) -> String {
    let cutoff = finding.cutoff
    let name = text?.scores[score.id] ?? score.id
    let side = cutoff.direction == .atOrAbove ? "or more" : "or less"
    let word = cutoff.direction == .atOrAbove ? "high" : "low"
    let doubt =
      if !cutoff.isVerified {
        "; unverified: use judgement"
      } else if !cutoff.flagsFor.isEmpty, !finding.flags {
        "; \(word), not validated for this carer: use judgement"
      } else {
        ""
      }
    let note = text?.cutoffs[cutoff.id].map { " (\($0))" } ?? ""
    return "\(name): \(cutoff.at) \(side)\(doubt)\(note)"
  }

  func json(because: [String]) -> JSONValue {
    .members([
      "rule": .string(flag.rule), "lane": .string(flag.lane.rawValue), "because": .strings(because),
      "text": .string(text), "source": .string(source),
    ])
  }
}
