public import Assessment

/// What an earlier visit of the same dyad decided: what was tried before.
public struct EarlierDecision: Equatable, Sendable {
  public let date: CalendarDate
  public let decision: Decision

  public init(date: CalendarDate, decision: Decision) {
    self.date = date
    self.decision = decision
  }
}

/// Everything a letter is made from: one saved visit, and what was decided before with the same
/// dyad. Nothing of another carer of the baby is in reach.
public struct LetterSource: Equatable, Sendable {
  public let opened: OpenedRecord
  /// Oldest first.
  public let earlier: [EarlierDecision]
  public let services: [Service]
  public let team: String?
  public let today: CalendarDate
  /// A letter leaves the service, and so does every word of it.
  let library: VisitLibrary

  public init(
    opened: OpenedRecord, earlier: [EarlierDecision], services: [Service], team: String?,
    today: CalendarDate
  ) {
    self.opened = opened
    self.earlier = earlier
    self.services = services
    self.team = team
    self.today = today
    library = opened.library.exported
  }

  var visit: Visit { opened.standing }

  /// Whether the carer agreed that others are told.
  var hasConsent: Bool { visit.decision?.consent == .given }
}

/// Why no letter is made.
public enum LetterRefusal: Error, Equatable, Sendable {
  /// The visit is marked as entered in error.
  case inError
  /// The dyad is closed.
  case closed
  /// The findings cannot be worked out, with the reason.
  case noFindings(String)
  /// A referral without consent and without a reason.
  case noConsent
  /// `--with` or `--without` names what is not there.
  case noPart(String, known: [String])

  /// One line for a person.
  public func line(_ words: Words) -> String {
    switch self {
    case .inError: words.letter.refusedEntered
    case .closed: words.letter.refusedClosed
    case .noFindings(let why): words.letter.refusedFindings.filled(["why": why])
    case .noConsent: words.letter.refusedConsent
    case .noPart(let id, let known):
      known.isEmpty
        ? "\(id): there is nothing to choose in this letter"
        : "\(id): there is no such part; choose from \(known.joined(separator: ", "))"
    }
  }
}
