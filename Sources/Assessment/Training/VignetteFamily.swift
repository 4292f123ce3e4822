/// Who is met in a vignette, and how.
public struct VignetteFamily: Hashable, Sendable {
  public let age: Vignette.Age
  /// How many weeks before the due date the baby came, or nil when it came on time.
  public let weeksEarly: Int?
  /// `A`, `B`, … for one of several.
  public let twin: String?
  /// The carer's relation in their own words.
  public let relation: String
  public let role: Role
  public let language: String?
  public let interpreter: Carer.Interpreter?
  /// Who else is in the room.
  public let present: [String]
  public let safeToTalk: Contact.SafeToTalk

  public init(
    age: Vignette.Age, weeksEarly: Int? = nil, twin: String? = nil, relation: String, role: Role,
    language: String? = nil, interpreter: Carer.Interpreter? = nil, present: [String] = [],
    safeToTalk: Contact.SafeToTalk = .yes
  ) {
    self.age = age
    self.weeksEarly = weeksEarly
    self.twin = twin
    self.relation = relation
    self.role = role
    self.language = language
    self.interpreter = interpreter
    self.present = present
    self.safeToTalk = safeToTalk
  }
}
