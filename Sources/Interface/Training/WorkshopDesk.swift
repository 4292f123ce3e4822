public import Assessment
import Screen

/// What a workshop is opened with.
public struct OpenedWorkshop: Equatable, Sendable {
  public var workshop: Workshop
  /// The words of the guide.
  public let text: PackText?
  /// How far the raters agree, as lines; empty with fewer than two.
  public let figures: [String]
  /// The folder of the sheets, where the consensus is kept.
  public let folder: String
  /// Whether the raters' codes show from the start.
  public let showsNames: Bool

  public init(
    workshop: Workshop, text: PackText?, figures: [String], folder: String, showsNames: Bool
  ) {
    self.workshop = workshop
    self.text = text
    self.figures = figures
    self.folder = folder
    self.showsNames = showsNames
  }
}

extension Workshop {
  /// Names for the raters that say nothing of who they are: `rater 1`, `rater 2`, … in their order,
  /// so only for a ``shuffled`` one.
  ///
  /// - Parameter isShort: The number alone.
  public func anonymousNames(_ words: Words = .english, isShort: Bool = false) -> [String] {
    let word = isShort ? words.workshop.raterShort : words.workshop.rater
    return entries.indices.map { word.filled(["n": String($0 + 1)]) }
  }
}

/// The workshop's page: one item on the projector, the whole matrix, or the figures.
struct WorkshopDesk: Equatable, Sendable {
  enum Face: Equatable, Sendable { case item, matrix, figures, leftOut }

  var opened: OpenedWorkshop
  private let shuffled: Workshop
  var row = 0
  /// The rows whose ratings were shown.
  var shown: Set<Int> = []
  var isAnonymous: Bool
  var face = Face.item
  var showsWhy = false
  /// The first rater of the matrix that is seen.
  var firstRater = 0
  /// The line in which the reason for a consensus is typed.
  var note: TextField?
  /// Where the consensus is kept, and why it is not.
  var path: String?
  var problem: String?

  init(_ opened: OpenedWorkshop) {
    self.opened = opened
    shuffled = opened.workshop.shuffled
    isAnonymous = !opened.showsNames
  }

  /// In the order in which the raters are shown.
  var workshop: Workshop {
    guard isAnonymous else { return opened.workshop }
    var workshop = shuffled
    workshop.consensus = opened.workshop.consensus
    return workshop
  }

  var current: Workshop.Row? {
    workshop.rows.indices.contains(row) ? workshop.rows[row] : nil
  }

  func names(_ words: Words, isShort: Bool = false) -> [String] {
    isAnonymous
      ? workshop.anonymousNames(words, isShort: isShort) : workshop.raters
  }

  func title(_ row: Workshop.Row) -> String {
    opened.text?.items[row.item.id]?.title ?? row.item.id
  }

  /// An answer as it is shown: a rating's number, else its label.
  func label(_ code: String, of item: Item) -> String {
    if item.kind == .rating { return code }
    return opened.text?.items[item.id]?.options[code] ?? code
  }

  func consensus(_ row: Workshop.Row) -> Workshop.Consensus? {
    workshop.consensus[row.item.id]
  }
}
