/// Whether a visit is of a real family or made in training; the two never mix.
public enum Setting: String, Hashable, Sendable { case care, training }

/// One baby with one carer, written `BABY/CARER`, such as `B-0142-A/2`.
public struct Dyad: Hashable, Sendable, CustomStringConvertible {
  public let baby: String
  public let carer: String

  public init(baby: String, carer: String) {
    self.baby = baby
    self.carer = carer
  }

  /// Reads `BABY/CARER`, or nil when either part is missing.
  public init?(_ text: String) {
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex,
      text.index(after: slash) < text.endIndex
    else { return nil }
    self.init(baby: String(text[..<slash]), carer: String(text[text.index(after: slash)...]))
  }

  public var description: String { "\(baby)/\(carer)" }
}

/// Everything said, seen and decided at one contact with one dyad.
public struct Visit: Equatable, Sendable {
  public var setting: Setting
  public var baby: Baby
  public var carer: Carer
  public var contact: Contact
  /// The practitioner's code.
  public var practitioner: String
  /// The team the practitioner worked in that day; nil where none was configured.
  public var team: String?
  /// One sheet for each pack used, the guide first.
  public var sheets: [Sheet]
  public var safety: [SafetyResponse]
  /// The reason given with the complexity tick; nil when not ticked.
  public var complexity: String?
  public var decision: Decision?

  public init(
    setting: Setting, baby: Baby, carer: Carer, contact: Contact, practitioner: String,
    team: String? = nil, sheets: [Sheet], safety: [SafetyResponse] = [], complexity: String? = nil,
    decision: Decision? = nil
  ) {
    self.setting = setting
    self.baby = baby
    self.carer = carer
    self.contact = contact
    self.practitioner = practitioner
    self.team = team
    self.sheets = sheets
    self.safety = safety
    self.complexity = complexity
    self.decision = decision
  }

  /// Who it is with and by whom.
  public var identity: Identity {
    Identity(
      setting: setting, baby: baby, carer: carer, contact: contact, practitioner: practitioner,
      team: team)
  }

  public var dyad: Dyad { Dyad(baby: baby.label, carer: carer.key) }

  /// What the rules need to know beside the answers.
  public func situation(history: [EarlierContact] = []) -> Situation {
    let date = contact.at.date
    let age: Situation.Age = contact.stage == .antenatal ? .antenatal : baby.age(on: date)
    return Situation(
      role: carer.role, age: age, date: date, complexity: complexity, history: history)
  }
}
