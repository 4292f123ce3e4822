/// What a trainee answered to a vignette, beside the answers it was held against.
///
/// It holds both, so that a later panel, vignette or guide does not change what it says.
public struct TrainingResult: Equatable, Sendable {
  /// The id of the record of the walk.
  public let about: String
  /// The id of the vignette.
  public let vignette: String
  /// The guide that both answered, and its version.
  public let guide: String
  public let guideVersion: String
  /// The id of the panel's file; nil for the authors' proposal.
  public let panel: String?
  /// The trainee's codes by item id; what was asked and not answered is missing.
  public let answers: [String: String]
  /// The expert codes by item id, of every item that was asked: these are compared, and no others.
  public let expert: [String: String]

  public init(
    about: String, vignette: String, guide: String, guideVersion: String, panel: String?,
    answers: [String: String], expert: [String: String]
  ) {
    self.about = about
    self.vignette = vignette
    self.guide = guide
    self.guideVersion = guideVersion
    self.panel = panel
    self.answers = answers
    self.expert = expert
  }

  /// What a walk came to.
  ///
  /// - Parameter asked: The ids of the items that were asked; see ``asked(in:of:)``.
  public init(
    about: String, vignette: String, guide: Pack, sheet: Sheet, expert: ExpertRatings,
    asked: Set<String>
  ) {
    var answers: [String: String] = [:]
    let codes = expert.codes.filter { asked.contains($0.key) }
    for (position, item) in guide.items.enumerated() where codes[item.id] != nil {
      answers[item.id] = item.code(of: sheet[position])
    }
    self.init(
      about: about, vignette: vignette, guide: guide.id, guideVersion: guide.version,
      panel: expert.panel, answers: answers, expert: codes)
  }

  /// What a finished walk asked, as far as its sheet alone tells: the core items and every other
  /// that was reached, but those kept for a time alone.
  public static func asked(in sheet: Sheet, of guide: Pack) -> Set<String> {
    Set(
      guide.items.enumerated().filter { position, item in
        let answer = sheet[position]
        let isWithheld = item.isPrivate && answer == .absent(.notAsked)
        return (item.isCore || answer.isTouched) && !isWithheld
      }.map(\.element.id))
  }

  /// Whether every rating of the guide was asked: a short walk leaves the deeper ones out.
  ///
  /// - Parameter guide: The guide at hand.
  public func isFullWalk(of guide: Pack) -> Bool {
    guide.items.allSatisfy { $0.kind != .rating || expert[$0.id] != nil }
  }

  /// The trainee's answers as a sheet; items and codes the guide does not have are left out.
  public func sheet(for pack: Pack) -> Sheet { Sheet(codes: answers, of: pack) }

  /// Item by item, as it was compared then.
  ///
  /// - Parameters:
  ///   - pack: The guide at hand.
  ///   - reasons: Why the expert answered so, by item id.
  public func comparison(_ pack: Pack, reasons: [String: String] = [:]) -> RatingComparison {
    let panel = pack.items.compactMap { item in
      expert[item.id].map {
        PanelRating(item: item.id, code: $0, rationale: reasons[item.id] ?? "")
      }
    }
    return RatingComparison(pack: pack, sheet: sheet(for: pack), panel: panel)
  }
}

extension Sheet {
  /// Answers by item id; items and codes the pack does not have are left out.
  init(codes: [String: String], of pack: Pack) {
    self.init(for: pack)
    for (position, item) in pack.items.enumerated() {
      guard let code = codes[item.id], let answer = item.answer(code: code) else { continue }
      self[position] = answer
    }
  }
}
