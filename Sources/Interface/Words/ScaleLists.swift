import Assessment

extension Words {
  /// `No answer keyed: item 3`, `No answer keyed: items 3, 4`.
  func openItems(_ items: [String]) -> String {
    (items.count == 1 ? scale.doneOpenOne : scale.doneOpen)
      .filled(["list": items.joined(separator: ", ")])
  }

  /// Which items a cut-off waits for.
  func deciding(_ items: [String], at cutoff: Tenths) -> String {
    (items.count == 1 ? scale.decidesOne : scale.decides)
      .filled(["at": "\(cutoff)", "list": items.joined(separator: ", ")])
  }

  /// The band a score lies in, or those it can still lie in; nil where its scale names none.
  func band(_ score: ScoreFinding, of definition: Score?) -> String? {
    let possible = (definition?.bands ?? []).filter { $0.overlaps(score.possible) }
    let names = possible.map {
      scale.bandRange.filled(["low": "\($0.lowerBound)", "high": "\($0.upperBound)"])
    }
    guard let first = names.first else { return nil }
    return names.count == 1
      ? scale.band.filled(["band": first])
      : scale.bands.filled(["list": names.joined(separator: ", ")])
  }
}
