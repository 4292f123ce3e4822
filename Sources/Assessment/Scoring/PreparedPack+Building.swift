extension Pack {
  /// Whether an item without an option is a gap even when it was never opened: all items of a
  /// (begun) scale, core items of a guide and those of *since when*.
  func expects(_ item: Item) -> Bool {
    kind == .instrument || item.isCore || SinceWhen.items.contains(item.id)
  }
}

/// The rated items of a pack, domain after domain, those of no domain last.
struct RatingLayout {
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
struct ScoreLayout {
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
