public import Assessment

/// A vignette that is walked through, and the answers it is held against.
public struct VignetteWalk: Equatable, Sendable {
  public let vignette: Vignette
  public let expert: ExpertRatings

  public init(vignette: Vignette, expert: ExpertRatings) {
    self.vignette = vignette
    self.expert = expert
  }

  /// What the family says to a prompt; nil where it is only watched, and for another guide.
  func says(to item: ItemReference) -> String? {
    guard item.pack == vignette.guide else { return nil }
    return vignette.entries.first { $0.item == item.item }?.says
  }
}

/// What the training room lists.
public struct TrainingList: Equatable, Sendable {
  /// Youngest stage first.
  public let rows: [VignetteSummary]
  /// Why the other files of the folder cannot be used.
  public let refused: [String]

  public init(rows: [VignetteSummary], refused: [String]) {
    self.rows = rows.sorted { left, right in
      let stages = [left, right].map { Stage.allCases.firstIndex(of: $0.vignette.stage) ?? 0 }
      return (stages[0], left.vignette.title) < (stages[1], right.vignette.title)
    }
    self.refused = refused
  }
}

/// A vignette that has just begun as a visit.
public struct VignetteStart: Equatable, Sendable {
  public let id: String
  public let identity: Identity
  public let walk: VignetteWalk
  public let library: VisitLibrary

  public init(id: String, identity: Identity, walk: VignetteWalk, library: VisitLibrary) {
    self.id = id
    self.identity = identity
    self.walk = walk
    self.library = library
  }
}

/// A rated vignette beside the expert answers.
public struct ComparedVignette: Equatable, Sendable {
  /// What the ratings were held against then.
  public let walk: VignetteWalk
  public let result: TrainingResult
  public let library: VisitLibrary
  /// Where it is kept, as shown; nil when it could not be saved.
  public let path: String?
  /// Why it could not be saved.
  public let problem: String?

  public init(
    walk: VignetteWalk, result: TrainingResult, library: VisitLibrary, path: String? = nil,
    problem: String? = nil
  ) {
    self.walk = walk
    self.result = result
    self.library = library
    self.path = path
    self.problem = problem
  }
}
