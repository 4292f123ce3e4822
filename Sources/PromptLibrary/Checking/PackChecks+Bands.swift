import Assessment

extension PackChecks {
  /// The bands of a score cover its range once: no sum lies in none of them or in two.
  func checkBands(of score: Score, _ path: String) {
    guard let first = score.bands.first, let last = score.bands.last else { return }
    let end = score.bands.count - 1
    if first.lowerBound != score.range.lowerBound {
      log.error(
        "\(path).bands[0]",
        "the first band begins at \(first.lowerBound), the score at \(score.range.lowerBound)")
    }
    for (position, band) in score.bands.enumerated().dropFirst() {
      let before = score.bands[position - 1]
      let step = band.lowerBound.count - before.upperBound.count
      if step <= 0 {
        log.error(
          "\(path).bands[\(position)]",
          "it overlaps the band before: that ends at \(before.upperBound), "
            + "this begins at \(band.lowerBound)")
      } else if step > stepOfSums(score) {
        log.error(
          "\(path).bands[\(position)]",
          "there is a gap before it: the band before ends at \(before.upperBound), "
            + "this begins at \(band.lowerBound)")
      }
    }
    if last.upperBound != score.range.upperBound {
      log.error(
        "\(path).bands[\(end)]",
        "the last band ends at \(last.upperBound), the score at \(score.range.upperBound)")
    }
  }

  /// How far apart, in tenths, two neighbouring bands may stand: whole values add up to whole sums.
  private func stepOfSums(_ score: Score) -> Int {
    let values = score.items.flatMap { pack.items[$0].options.compactMap(\.value) }
    return values.allSatisfy { $0.count % 10 == 0 } ? 10 : 1
  }
}
