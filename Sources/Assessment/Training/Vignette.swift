/// A fictional family of the training room: what they say, what is seen in two minutes, and an
/// answer with its reason for every item of one stage's guide.
///
/// The people are made up. The ratings are the authors' proposal until a service's panel sets its
/// own, and every place that shows them says so.
public struct Vignette: Hashable, Sendable {
  /// Whose the ratings are.
  public enum Raters: String, CaseIterable, Hashable, Sendable {
    case authorsProposal = "authors-proposal"
  }

  /// How old the baby is.
  public enum Age: Hashable, Sendable {
    /// Weeks of pregnancy, before birth.
    case weeksPregnant(Int)
    /// Days since birth, by the calendar.
    case days(Int)
  }

  /// The level that the shared rules find from these answers.
  public struct Level: Hashable, Sendable {
    /// An id of the level rules, such as `emerging`.
    public let id: String
    /// Why it fits this family.
    public let reason: String

    public init(id: String, reason: String) {
      self.id = id
      self.reason = reason
    }
  }

  public let id: String
  public let language: String
  /// Names the family's story and gives no answer away.
  public let title: String
  public let stage: Stage
  /// The pack whose items are answered.
  public let guide: String
  /// The version of that pack for which they were answered.
  public let guideVersion: String
  /// Whether the guide at hand has that version; when not, whatever shows the answers says so.
  public let isOfThisGuide: Bool
  public let raters: Raters
  public let family: VignetteFamily
  /// What the trainee knows beforehand.
  public let situation: [String]
  /// What happens in the two minutes, without a verdict; empty before birth.
  public let scene: [String]
  /// What to take from it, shown after the rating.
  public let lessons: [String]
  /// One for each item of the guide, in the guide's order.
  public let entries: [VignetteEntry]
  public let level: Level

  public init(
    id: String, language: String, title: String, stage: Stage, guide: String,
    guideVersion: String, isOfThisGuide: Bool, raters: Raters, family: VignetteFamily,
    situation: [String], scene: [String], lessons: [String], entries: [VignetteEntry], level: Level
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.stage = stage
    self.guide = guide
    self.guideVersion = guideVersion
    self.isOfThisGuide = isOfThisGuide
    self.raters = raters
    self.family = family
    self.situation = situation
    self.scene = scene
    self.lessons = lessons
    self.entries = entries
    self.level = level
  }

  /// The answers as a sheet of the guide.
  ///
  /// - Parameter pack: The guide with which the vignette was read.
  public func sheet(for pack: Pack) -> Sheet {
    var sheet = Sheet(for: pack)
    for entry in entries {
      guard let position = pack.position(of: entry.item), let answer = entry.answer else {
        continue
      }
      sheet[position] = answer
    }
    return sheet
  }
}
