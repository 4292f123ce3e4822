import Assessment

extension PackChecks {
  /// A cut-off lies inside its score's range, on its worse side, and flags only what it may.
  func checkCutoffs(of score: Score, _ path: String) {
    for (position, cutoff) in score.cutoffs.enumerated() {
      let path = "\(path).cutoffs[\(position)]"
      checkPlace(of: cutoff, in: score, path)
      let worse: CutOffDirection = score.higherIs == .worse ? .atOrAbove : .atOrBelow
      if cutoff.direction != worse {
        log.error(
          "\(path).direction",
          "higher is \(score.higherIs.rawValue) here, so the cut-off is \(worse.rawValue)")
      }
      if !cutoff.isVerified, !cutoff.flagsFor.isEmpty {
        log.error("\(path).flagsFor", "an unverified cut-off never flags; write []")
      }
      let roles = pack.validity.roles
      for role in Role.allCases
      where cutoff.flagsFor.contains(role) && !roles.isEmpty && !roles.contains(role) {
        log.warning(
          "\(path).flagsFor",
          "the scale is not valid for \"\(role.rawValue)\", so this flag is never raised")
      }
      for other in score.cutoffs[..<position] where other.at == cutoff.at {
        log.warning("\(path).at", "\"\(other.id)\" stands at the same value; join the two")
      }
    }
  }

  private func checkPlace(of cutoff: CutOff, in score: Score, _ path: String) {
    let range = score.range
    if !range.contains(cutoff.at) {
      log.error(
        "\(path).at",
        "\(cutoff.at) lies outside the range of the score, [\(range.lowerBound), \(range.upperBound)]"
      )
    } else if cutoff.isMet(by: range.lowerBound), cutoff.isMet(by: range.upperBound) {
      log.warning("\(path).at", "every sheet passes this cut-off")
    }
  }
}
