/// A list of vignettes that a practitioner rates to be calibrated with the panel.
public struct Course: Equatable, Sendable {
  public let id: String
  public let title: String
  /// Who it is for, and what it takes.
  public let about: String
  /// Ids of its vignettes in the order they are met, each once.
  public let vignettes: [String]

  public init(id: String, title: String, about: String, vignettes: [String]) {
    self.id = id
    self.title = title
    self.about = about
    self.vignettes = vignettes
  }
}
