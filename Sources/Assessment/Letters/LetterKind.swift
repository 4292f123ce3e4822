/// What a letter is for, and so what may stand in it.
public enum LetterKind: String, CaseIterable, Hashable, Sendable {
  /// To a service that is asked to see the family.
  case referral
  /// To a specialised team that is asked for advice; without what would tell who the family is,
  /// unless consent was given.
  case consultation
  /// A summary for the carer to keep. Paper left at home is read by others: whatever could hurt
  /// there stands in it only where the practitioner ticked that very thing.
  case carer

  /// Whether it is for people who work with the family.
  public var isProfessional: Bool { self != .carer }
}
