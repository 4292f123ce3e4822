/// The carer of a dyad, in their own words.
public struct Carer: Equatable, Sendable {
  /// Who interprets.
  public enum Interpreter: String, CaseIterable, Hashable, Sendable {
    case none, professional, family
  }

  /// Tells a baby's carers apart: `1`, `2`, …
  public var key: String
  /// The relation in their own words: mum, dad, partner, gran …
  public var relation: String
  public var role: Role
  public var language: String?
  public var interpreter: Interpreter?

  public init(
    key: String, relation: String, role: Role, language: String? = nil,
    interpreter: Interpreter? = nil
  ) {
    self.key = key
    self.relation = relation
    self.role = role
    self.language = language
    self.interpreter = interpreter
  }
}
