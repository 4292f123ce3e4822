import Assessment

extension PackChecks {
  /// A score adds up values that are all there, within the range it declares.
  func checkScore(at position: Int) {
    let score = pack.scores[position]
    let path = "$.scores[\(position)]"
    var lowest = Tenths.zero
    var highest = Tenths.zero
    for (place, index) in score.items.enumerated() {
      let item = pack.items[index]
      let values = item.options.compactMap(\.value)
      guard values.count == item.options.count, let low = values.min(), let high = values.max()
      else {
        log.error(
          "\(path).items[\(place)]",
          "an option of item \"\(item.id)\" has no value; give each option one")
        return
      }
      lowest += low
      highest += high
    }
    if score.range != lowest...highest {
      let said = "[\(score.range.lowerBound), \(score.range.upperBound)]"
      log.error(
        "\(path).range",
        "\(said) is not what the items give, [\(lowest), \(highest)]; check the keys and the range")
    }
    checkDirections(of: score, path)
    checkCutoffs(of: score, path)
    checkBands(of: score, path)
  }

  /// Says of each item that no score counts: a form with such items is suspect, not wrong.
  func checkUnscoredItems() {
    guard pack.kind == .instrument else { return }
    let scored = Set(pack.scores.flatMap(\.items))
    for (position, item) in pack.items.enumerated() where !scored.contains(position) {
      log.warning("$.items[\(position)]", "item \"\(item.id)\" is in no score")
    }
  }
}
