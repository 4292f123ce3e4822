/// The sum of a score as far as it is known, in tenths.
struct ScoreTally: Equatable {
  /// The sum with every missing item at its lowest, and at its highest.
  private(set) var low = 0
  private(set) var high = 0
  private(set) var missing = 0

  init(_ score: PreparedPack.Scored, of pack: PreparedPack, in sheet: Sheet) {
    for item in pack.scoreItems[score.items] {
      if let value = pack.value(of: item, in: sheet) {
        low &+= value
        high &+= value
      } else {
        low &+= item.lowest
        high &+= item.highest
        missing += 1
      }
    }
  }

  /// Whether every value the sum can still take is past the cut-off.
  func certainlyMeets(_ cutoff: PreparedPack.CutOffLine) -> Bool {
    cutoff.isAtOrAbove ? low >= cutoff.at : high <= cutoff.at
  }

  /// Whether some value the sum can still take is past the cut-off.
  func possiblyMeets(_ cutoff: PreparedPack.CutOffLine) -> Bool {
    cutoff.isAtOrAbove ? high >= cutoff.at : low <= cutoff.at
  }
}
