/// A local service that can be called or referred to.
public struct Service: Equatable, Sendable {
  public enum Takes: String, CaseIterable, Hashable, Sendable {
    case safety
    case level1 = "1"
    case level2 = "2"
    case level3 = "3"
  }

  public let id: String
  public let name: String
  public let takes: [Takes]
  public let phone: String
  public let hours: String
  public let how: String
  public let area: String
  public let languages: [String]
  /// What it is, in a sentence to the carer; empty where only the name is known.
  public let carer: String

  public init(
    id: String, name: String, takes: [Takes], phone: String, hours: String, how: String,
    area: String, languages: [String], carer: String = ""
  ) {
    self.id = id
    self.name = name
    self.takes = takes
    self.phone = phone
    self.hours = hours
    self.how = how
    self.area = area
    self.languages = languages
    self.carer = carer
  }
}
