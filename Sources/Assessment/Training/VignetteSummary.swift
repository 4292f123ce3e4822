/// A vignette as the training room lists it: the family, and how near somebody came to its ratings.
public struct VignetteSummary: Equatable, Sendable {
  /// One time it was rated, oldest first.
  public struct Attempt: Equatable, Sendable {
    /// The id of the result.
    public let id: String
    public let at: Moment
    /// 0 to 1; nil when nothing rated was asked.
    public let agreement: Double?
    /// How many safety answers were missed, or not given.
    public let missedSafety: Int
    /// How many of them were not given: the prompt was left open.
    public let openSafety: Int

    public init(
      id: String, at: Moment, agreement: Double?, missedSafety: Int, openSafety: Int = 0
    ) {
      self.openSafety = openSafety
      self.id = id
      self.at = at
      self.agreement = agreement
      self.missedSafety = missedSafety
    }
  }

  public let vignette: Vignette
  /// Whether a panel of this service has set the ratings.
  public let isPanel: Bool
  public let attempts: [Attempt]

  public init(vignette: Vignette, isPanel: Bool, attempts: [Attempt]) {
    self.vignette = vignette
    self.isPanel = isPanel
    self.attempts = attempts
  }

  /// - Parameters:
  ///   - practitioner: Whose results are looked for; nil for everybody's.
  ///   - followUps: What the training store holds, in any order.
  public init(
    _ vignette: Vignette, guide: Pack, practitioner: String?,
    followUps: some Sequence<FollowUp>
  ) {
    let attempts = followUps.filter {
      $0.result?.vignette == vignette.id
        && (practitioner == nil || $0.practitioner == practitioner)
    }.sorted { $0.id < $1.id }
    self.init(
      vignette: vignette,
      isPanel: ExpertRatings(of: vignette, guide: guide, panels: followUps).panel != nil,
      attempts: attempts.compactMap { followUp in
        guard let result = followUp.result else { return nil }
        let comparison = result.comparison(guide)
        return Attempt(
          id: followUp.id, at: followUp.at, agreement: comparison.agreement,
          missedSafety: comparison.unseenSafety.count,
          openSafety: comparison.openSafety.count)
      })
  }
}

extension Vignette {
  /// The baby's reference in a walk through this vignette: no two walks share one, so that the
  /// family has no history.
  public func reference(attempt: Int) -> String { "\(id)-\(attempt)" }

  /// The vignette a reference was made for; nil for any other reference.
  public static func id(inReference reference: String) -> String? {
    guard let hyphen = reference.lastIndex(of: "-") else { return nil }
    let number = reference[reference.index(after: hyphen)...]
    guard !number.isEmpty, number.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return String(reference[..<hyphen])
  }

  /// Who the visit is with, today.
  public func identity(attempt: Int, practitioner: String, at now: Moment) -> Identity {
    let born: CalendarDate?
    let due: CalendarDate?
    switch family.age {
    case .days(let days): (born, due) = (now.date.adding(days: -days), nil)
    case .weeksPregnant(let weeks): (born, due) = (nil, now.date.adding(days: (40 - weeks) * 7))
    }
    return Identity(
      setting: .training,
      baby: Baby(
        reference: reference(attempt: attempt), twin: family.twin, born: born, due: due,
        weeksEarly: family.weeksEarly),
      carer: Carer(
        key: "1", relation: family.relation, role: family.role, language: family.language,
        interpreter: family.interpreter ?? Carer.Interpreter.none),
      contact: Contact(
        at: now, stage: stage, present: family.present, safeToTalk: family.safeToTalk),
      practitioner: practitioner)
  }
}
