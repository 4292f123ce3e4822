import Assessment

extension PackChecks {
  /// A straight line of answers is suspect only where directions mix, so the pack must say so.
  func checkDirections(of score: Score, _ path: String) {
    let directions = score.items.map { PackChecks.direction(of: pack.items[$0]) }
    let mixes = directions.contains { $0 > 0 } && directions.contains { $0 < 0 }
    if mixes, !score.mixesDirections {
      log.error(
        path, "values rise in some items and fall in others; say \"mixedDirections\": true")
    }
    if !mixes, score.mixesDirections {
      log.error(
        "\(path).mixedDirections",
        "values run one way in every item; check the keys or remove it")
    }
  }

  /// Above 0 when values rise in printed order, below 0 when they fall; counted over all pairs,
  /// so that an odd one out ("not applicable" is worth 2) decides nothing.
  private static func direction(of item: Item) -> Int {
    let values = item.options.compactMap(\.value)
    var direction = 0
    for (index, value) in values.enumerated() {
      for later in values[(index + 1)...] {
        if later > value { direction += 1 }
        if later < value { direction -= 1 }
      }
    }
    return direction
  }
}
