/// Works out on which answer the members of a panel agree.
public struct PanelFinding: Equatable, Sendable {
  /// An item on which no answer has more than half of the members.
  public struct Open: Equatable, Sendable {
    public let item: String
    /// Rater and code, in the order of the sheets; nil for no answer.
    public let votes: [(rater: String, code: String?)]

    public static func == (left: Open, right: Open) -> Bool {
      left.item == right.item && left.votes.map(\.rater) == right.votes.map(\.rater)
        && left.votes.map(\.code) == right.votes.map(\.code)
    }
  }

  public let ratings: [PanelRating]
  /// What the members have to settle first, in the guide's order.
  public let open: [Open]
  /// Items the panel answers otherwise than the authors and gives no reason for.
  public let unreasoned: [String]

  /// - Parameters:
  ///   - sheets: One a member, each for this vignette and guide.
  ///   - settled: What the members agreed on together: it decides wherever it answers.
  ///   - authors: Whose reasons stand where the panel answers as they did and says no more.
  public init(
    guide: Pack, sheets: [RatingSheet], settled: RatingSheet?, authors: [PanelRating]
  ) {
    let known = Dictionary(authors.map { ($0.item, $0) }) { first, _ in first }
    var ratings: [PanelRating] = []
    var open: [Open] = []
    var unreasoned: [String] = []
    for item in guide.items where item.kind != .text {
      let votes = sheets.map { (rater: $0.rater, code: $0.answers[item.id]) }
      guard let code = settled?.answers[item.id] ?? PanelFinding.majority(votes.map(\.code)) else {
        open.append(Open(item: item.id, votes: votes))
        continue
      }
      let own = ((settled.map { [$0] } ?? []) + sheets)
        .filter { $0.answers[item.id] == code }.compactMap { $0.notes[item.id] }
      let author = known[item.id].flatMap { $0.code == code ? $0.rationale : nil }
      let reason = own.isEmpty ? author : own.joined(separator: " / ")
      if reason == nil { unreasoned.append(item.id) }
      ratings.append(PanelRating(item: item.id, code: code, rationale: reason ?? ""))
    }
    self.ratings = ratings
    self.open = open
    self.unreasoned = unreasoned
  }

  /// The code that more than half of the members gave; nil without one.
  private static func majority(_ codes: [String?]) -> String? {
    for case let code? in codes where codes.count(where: { $0 == code }) * 2 > codes.count {
      return code
    }
    return nil
  }
}
