public import Assessment

extension Words {
  /// What is said of a filter: its words, and what cannot be understood.
  public struct Filter: Equatable, Sendable {
    public var title = "Filter"
    public var intro =
      "Type words; each one narrows the list. Tab completes a word, Enter goes to the list."
    public var plainWord = "any other word"
    public var about = Phrases<FilterKey> {
      [
        .level: "the level: level:3, level:2.. for 2 and above",
        .safety: "safety signs: yes, no, open, not-asked",
        .by: "who saw the family; the code begins with it",
        .since: "this day and later: 2026-09-01, 2026-09 or 2026",
        .until: "this day and before",
        .stage: "the stage of the visit",
        .unsigned: "not signed off yet",
        .overdue: "the next contact was due and nothing came after",
        .disagreed: "decided otherwise than the rules",
        .gaps: "gaps that could change what was found",
        .reviews: "reviews instead of visits",
        .about: "reviews for this practitioner",
      ]
    }
    public var aboutWord = "looked for in references and notes"
    public var unknownKey = "{key}: is no word of a filter; known: {known}"
    public var noValue = "{key}: what? {about}"
    public var badValue = "{key}{value}: not understood; {about}"
    public var needsNoValue = "{key}: is written without a colon"

    public init() {}
  }

  /// What is wrong with a word of a filter, in one line.
  public func line(_ problem: FilterText.Problem) -> String {
    switch problem {
    case .unknownKey(let key):
      let known = FilterKey.allCases.map(\.typed).joined(separator: " ")
      return filter.unknownKey.filled(["key": key, "known": known])
    case .noValue(let key):
      return filter.noValue.filled(["key": key.rawValue, "about": filter.about[key] ?? ""])
    case .badValue(let key, let value):
      return filter.badValue.filled([
        "key": key.typed, "value": value, "about": filter.about[key] ?? "",
      ])
    case .needsNoValue(let key): return filter.needsNoValue.filled(["key": key.rawValue])
    }
  }
}
