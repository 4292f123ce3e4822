/// One rating of one vignette, as far as a course counts it.
public struct CourseAttempt: Equatable, Sendable {
  public let vignette: String
  public let date: CalendarDate
  /// The id of the file of the result.
  public let result: String
  /// The id of the panel it was held against; nil for the authors' proposal.
  public let panel: String?
  /// How many items were rated as the panel did, and how many the panel rated.
  public let agreed: Int
  public let rated: Int
  /// How many items were noted as less than the panel did, and as more.
  public let under: Int
  public let over: Int
  /// The items in which the panel saw a safety answer and the trainee did not, and the safety
  /// prompts without an answer.
  public let missedSafety: [String]
  /// Those of ``missedSafety`` that were left open: they pass no course either, and are named apart.
  public let openSafety: [String]
  /// Whether it was rated with the version of the guide that is at hand; another one is marked.
  public let isOfThisGuide: Bool
  /// Whether every rating of the guide was asked. A short walk leaves the deeper ones out: it is
  /// practice, and no course counts it.
  public let isFullWalk: Bool

  public init(
    vignette: String, date: CalendarDate, result: String, panel: String? = nil, agreed: Int,
    rated: Int, under: Int = 0, over: Int = 0, missedSafety: [String] = [],
    openSafety: [String] = [], isOfThisGuide: Bool = true, isFullWalk: Bool = true
  ) {
    self.vignette = vignette
    self.date = date
    self.result = result
    self.panel = panel
    self.agreed = agreed
    self.rated = rated
    self.under = under
    self.over = over
    self.missedSafety = missedSafety
    self.openSafety = openSafety
    self.isOfThisGuide = isOfThisGuide
    self.isFullWalk = isFullWalk
  }

  /// A saved result, compared as it was then; nil for a file that is none.
  ///
  /// - Parameter pack: The guide at hand by its id; without it nothing can be compared.
  public init?(_ file: FollowUp, pack: (String) -> Pack?) {
    guard let result = file.result, let guide = pack(result.guide) else { return nil }
    let comparison = result.comparison(guide)
    self.init(
      vignette: result.vignette, date: file.at.date, result: file.id, panel: result.panel,
      agreed: comparison.agreed, rated: comparison.rated.count, under: comparison.under,
      over: comparison.over, missedSafety: comparison.unseenSafety.map(\.item),
      openSafety: comparison.openSafety.map(\.item),
      isOfThisGuide: result.guideVersion == guide.version,
      isFullWalk: result.isFullWalk(of: guide))
  }

  /// The safety answers that were seen by others and not by the trainee.
  public var unseenSafety: [String] { missedSafety.filter { !openSafety.contains($0) } }

  /// The share that agrees with the panel, 0 to 1; nil when the panel rated nothing.
  public var share: Double? { rated > 0 ? Double(agreed) / Double(rated) : nil }
}

extension Sequence<CourseAttempt> {
  /// The share over all of their items together, 0 to 1; nil without an item.
  public var share: Double? {
    let rated = rated
    return rated > 0 ? Double(agreed) / Double(rated) : nil
  }

  /// How many of their items were rated as the panel did, and how many the panel rated.
  public var agreed: Int { reduce(0) { $0 + $1.agreed } }
  public var rated: Int { reduce(0) { $0 + $1.rated } }

  /// How many safety items were missed or left open, and how many were left open.
  public var missedSafety: Int { reduce(0) { $0 + $1.missedSafety.count } }
  public var openSafety: Int { reduce(0) { $0 + $1.openSafety.count } }

  /// Whether they pass: the share is at or above the mark and no safety item was missed, as raters
  /// of this field are certified (PIIOS, m-ADBB: 80 % and none).
  ///
  /// - Parameter mark: A share, 0 to 1; a whole number of items decides, not the last bit.
  public func passes(mark: Double) -> Bool {
    (share?.reaches(mark) ?? false) && missedSafety == 0
  }
}

extension Double {
  /// Whether a share reaches a mark: a whole number of items decides, not the last bit.
  func reaches(_ mark: Double) -> Bool { self >= mark - 1e-9 }
}
