extension PreparedPack {
  /// Lays out a pack, giving its domains and cut-offs their slots.
  init(_ pack: Pack, slots: inout Slots) {
    let ratings = RatingLayout(pack, slots: &slots)
    let sums = ScoreLayout(pack, slots: &slots)
    self.pack = pack
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
}

extension Pack {
  /// Whether an item without an option is a gap even when it was never opened: all items of a
  /// (begun) scale, core items of a guide and those of *since when*.
  fileprivate func expects(_ item: Item) -> Bool {
    kind == .instrument || item.isCore || SinceWhen.items.contains(item.id)
  }
}

/// The rated items of a pack, domain after domain, those of no domain last.
private struct RatingLayout {
  var rated: [PreparedPack.Rated] = []
  var domains: [PreparedPack.RatedDomain] = []
  var domainIds: [String] = []
  var loose = 0..<0

  init(_ pack: Pack, slots: inout Slots) {
    let positions = pack.items.indices.filter { pack.items[$0].kind == .rating }
    var rest = positions
    for domain in pack.domains {
      let items = rest.filter { pack.items[$0].domain == domain }
      guard !items.isEmpty else { continue }
      rest.removeAll { pack.items[$0].domain == domain }
      domains.append(
        PreparedPack.RatedDomain(slot: slots.domain(domain), items: append(items, of: pack)))
      domainIds.append(domain)
    }
    loose = append(rest, of: pack)
  }

  private mutating func append(_ positions: [Int], of pack: Pack) -> Range<Int> {
    let start = rated.count
    rated += positions.map {
      PreparedPack.Rated(position: $0, isExpected: pack.expects(pack.items[$0]))
    }
    return start..<rated.count
  }
}

/// The items of every score of a pack with their values, and its cut-offs.
private struct ScoreLayout {
  var items: [PreparedPack.ScoreItem] = []
  var values: [Int?] = []
  var scores: [PreparedPack.Scored] = []
  var cutoffs: [PreparedPack.CutOffLine] = []

  init(_ pack: Pack, slots: inout Slots) {
    for score in pack.scores {
      let firstItem = items.count
      let firstCutOff = cutoffs.count
      for position in score.items where pack.items.indices.contains(position) {
        append(pack.items[position], at: position)
      }
      cutoffs += score.cutoffs.map { cutoff in
        PreparedPack.CutOffLine(
          slot: slots.cutoff("\(pack.id)/\(cutoff.id)"), at: cutoff.at.count,
          isAtOrAbove: cutoff.direction == .atOrAbove, definition: cutoff)
      }
      scores.append(
        PreparedPack.Scored(
          items: firstItem..<items.count, cutoffs: firstCutOff..<cutoffs.count))
    }
  }

  private mutating func append(_ item: Item, at position: Int) {
    let worth = item.options.map { $0.value?.count }
    let known = worth.compactMap(\.self)
    items.append(
      PreparedPack.ScoreItem(
        position: position, values: values.count..<values.count + worth.count,
        lowest: known.min() ?? 0, highest: known.max() ?? 0))
    values += worth
  }
}
