/// What is wanted of a list of records: every term narrows it.
public struct RecordFilter: Equatable, Sendable {
  /// What is asked of the safety events of a record.
  public enum Safety: String, CaseIterable, Hashable, Sendable {
    /// Some were raised, whatever became of them.
    case yes
    /// None was raised.
    case no
    /// One was raised and nothing was written about it.
    case open
    /// A safety item has neither answer nor reason.
    case notAsked = "not-asked"
  }

  public enum Term: Hashable, Sendable {
    case level(ClosedRange<Int>)
    case safety(Safety)
    /// The practitioner's code begins with it.
    case by(String)
    /// The local day of the contact, this day included.
    case since(CalendarDate)
    case until(CalendarDate)
    case stage(Stage)
    /// No supervisor has signed it off.
    case unsigned
    /// The next contact was due before today and nothing of the dyad is later.
    case overdue
    /// Decided otherwise than the rules say.
    case disagreed
    /// What was left open could change what was found.
    case gaps
    /// Reviews instead of assessments.
    case reviews
    /// Reviews of what exactly this practitioner recorded.
    case about(String)
    /// The dyad's reference or the notes hold it.
    case word(String)
  }

  public var terms: [Term]

  public init(_ terms: [Term] = []) { self.terms = terms }

  /// Whether reviews are wanted and not assessments.
  public var wantsReviews: Bool {
    terms.contains { term in
      switch term {
      case .reviews, .about: true
      default: false
      }
    }
  }

  /// The plain words, which are looked for in the notes as well.
  public var words: [String] {
    terms.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }
}
