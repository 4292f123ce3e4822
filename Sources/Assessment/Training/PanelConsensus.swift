/// What a service's own panel answers to a vignette: from then on this and not the authors'
/// proposal is what trainees of the service are held against. Of several the latest counts.
public struct PanelConsensus: Equatable, Sendable {
  public let vignette: String
  public let guide: String
  public let guideVersion: String
  /// The codes of those who rated.
  public let raters: [String]
  /// One for each item of the guide that has an answer, in the order of their ids.
  public let ratings: [PanelRating]

  public init(
    vignette: String, guide: String, guideVersion: String, raters: [String],
    ratings: [PanelRating]
  ) {
    self.vignette = vignette
    self.guide = guide
    self.guideVersion = guideVersion
    self.raters = raters
    self.ratings = ratings.sorted { $0.item < $1.item }
  }
}

/// The answers a trainee is held against, and whose they are.
public struct ExpertRatings: Equatable, Sendable {
  /// The id of the panel's file; nil for the authors' proposal.
  public let panel: String?
  public let ratings: [PanelRating]

  /// The latest panel that answered this vignette for this version of the guide, else the authors.
  ///
  /// - Parameter panels: In any order; other kinds of file are passed over.
  public init(of vignette: Vignette, guide: Pack, panels: some Sequence<FollowUp>) {
    let own = panels.filter {
      $0.panel?.vignette == vignette.id && $0.panel?.guide == guide.id
        && $0.panel?.guideVersion == guide.version
    }
    if let latest = own.max(by: { $0.id < $1.id }), let consensus = latest.panel {
      panel = latest.id
      ratings = consensus.ratings
    } else {
      panel = nil
      ratings = vignette.ratings(in: guide)
    }
  }

  public init(panel: String?, ratings: [PanelRating]) {
    self.panel = panel
    self.ratings = ratings
  }

  /// The codes by item id.
  public var codes: [String: String] {
    Dictionary(ratings.map { ($0.item, $0.code) }) { first, _ in first }
  }

  public var reasons: [String: String] {
    Dictionary(ratings.map { ($0.item, $0.rationale) }) { first, _ in first }
  }
}

extension Vignette {
  /// The authors' answers in the order of the guide.
  public func ratings(in guide: Pack) -> [PanelRating] {
    entries.compactMap { entry in
      guard let position = guide.position(of: entry.item), let answer = entry.answer,
        let code = guide.items[position].code(of: answer)
      else { return nil }
      return PanelRating(item: entry.item, code: code, rationale: entry.reason ?? "")
    }
  }
}
