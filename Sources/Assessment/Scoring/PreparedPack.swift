/// A pack laid out for counting: positions and plain numbers in place of names.
///
/// A class, and never changed, so that passing it on copies nothing.
final class PreparedPack: Sendable {
  /// A rated item.
  struct Rated: Sendable {
    let position: Int
    /// Whether it is a gap even when it was never opened.
    let isExpected: Bool
  }

  struct RatedDomain: Sendable {
    let slot: Int
    /// Into `rated`.
    let items: Range<Int>
  }

  /// An item of a score, its values in tenths.
  struct ScoreItem: Sendable {
    let position: Int
    /// Into `values`, by option.
    let values: Range<Int>
    let lowest: Int
    let highest: Int
  }

  struct Scored: Sendable {
    /// Into `scoreItems`.
    let items: Range<Int>
    /// Into `cutoffs`.
    let cutoffs: Range<Int>
  }

  struct CutOffLine: Sendable {
    let slot: Int
    /// In tenths.
    let at: Int
    let isAtOrAbove: Bool
    let definition: CutOff
  }

  /// An item that a rule asks for by its codes.
  struct Asked: Sendable {
    let slot: Int
    let position: Int
    let isExpected: Bool
    /// By option: whether its code is one of those asked for.
    let fires: [Bool]
  }

  let pack: Pack
  let rated: [Rated]
  let domains: [RatedDomain]
  /// By domain.
  let domainIds: [String]
  /// Into `rated`: rated items of no domain.
  let loose: Range<Int>
  let scoreItems: [ScoreItem]
  let values: [Int?]
  let scores: [Scored]
  let cutoffs: [CutOffLine]
  let asked: [Asked]
  /// Positions of items with an option that raises a safety event.
  let safety: [Int]
  /// By position: whether the item is rated or stands in a score.
  let isCounted: [Bool]

  /// Lays out a pack, giving its domains and cut-offs their slots.
  init(_ pack: Pack, slots: inout Slots) {
    let ratings = RatingLayout(pack, slots: &slots)
    let sums = ScoreLayout(pack, slots: &slots)
    self.pack = pack
    isGuide = pack.kind == .guide
    hasDomains = !pack.domains.isEmpty
    rated = ratings.rated
    domains = ratings.domains
    domainIds = ratings.domainIds
    loose = ratings.loose
    scoreItems = sums.items
    values = sums.values
    scores = sums.scores
    cutoffs = sums.cutoffs
    asked = slots.answers.enumerated().compactMap { slot, answer in
      guard let item = answer.item(in: pack), let position = pack.position(of: item) else {
        return nil
      }
      let definition = pack.items[position]
      return Asked(
        slot: slot, position: position, isExpected: pack.expects(definition),
        fires: definition.options.map { answer.codes.contains($0.code) })
    }
    safety = pack.items.indices.filter { pack.items[$0].hasSafetyOption }
    let scored = Set(sums.items.map(\.position))
    isCounted = pack.items.indices.map { pack.items[$0].kind == .rating || scored.contains($0) }
  }

  let isGuide: Bool
  /// Whether it leads to a level by itself.
  let hasDomains: Bool

  /// Whether what the sheet holds takes part in the level. A guide always does; a scale once it
  /// was begun.
  func takesPart(_ sheet: Sheet) -> Bool { isGuide || sheet.isBegun }

  /// The value, in tenths, of the chosen option; nil without one.
  func value(of item: ScoreItem, in sheet: Sheet) -> Int? {
    guard let chosen = sheet[item.position].chosen, chosen < item.values.count else { return nil }
    return values[item.values.lowerBound + chosen]
  }

  /// The chosen option at a position, or nil when there is none.
  func option(at position: Int, in sheet: Sheet) -> AnswerOption? {
    let options = pack.items[position].options
    guard let chosen = sheet[position].chosen, chosen < options.count else { return nil }
    return options[chosen]
  }
}
