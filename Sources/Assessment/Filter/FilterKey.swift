/// The words a filter knows.
public enum FilterKey: String, CaseIterable, Hashable, Sendable {
  case level, safety, by, since, until, stage
  case unsigned, overdue, disagreed, gaps, reviews
  case about = "for"

  /// Whether a colon and a value follow.
  public var takesValue: Bool {
    switch self {
    case .level, .safety, .by, .since, .until, .stage, .about: true
    case .unsigned, .overdue, .disagreed, .gaps, .reviews: false
    }
  }

  /// The word as it is typed, with its colon.
  public var typed: String { takesValue ? rawValue + ":" : rawValue }

  /// The values it knows beforehand.
  public var values: [String] {
    switch self {
    case .level: ["0", "1", "2", "3", "1..", "2.."]
    case .safety: RecordFilter.Safety.allCases.map(\.rawValue)
    case .stage: Stage.allCases.map(\.rawValue)
    default: []
    }
  }
}
