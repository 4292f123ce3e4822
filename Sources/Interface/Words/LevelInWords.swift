import Assessment

extension Words {
  /// `At least level 2, look closer`.
  func level(_ level: LevelFinding) -> String {
    (level.isAtLeast ? result.atLeast : result.level).filled([
      "n": String(level.number), "name": result.levels[level.id] ?? level.id,
    ])
  }

  /// The shown name of a level number.
  func levelName(_ number: Int) -> String {
    let ids = ["none-noted", "emerging", "established", "specialist"]
    return ids.indices.contains(number) ? result.levels[ids[number]] ?? ids[number] : ""
  }

  /// What was done about a safety event, on one line.
  func response(_ response: SafetyResponse, _ library: VisitLibrary) -> String {
    let item = library.title(response.trigger)
    switch response.outcome {
    case .acted(let action, let with, let at):
      let done = (with == nil ? review.acted : review.actedWith).filled([
        "item": item, "with": with ?? "",
        // Something follows: a full stop would stand in the middle.
        "action": action.last == "." && (with != nil || at != nil)
          ? String(action.dropLast()) : action,
      ])
      return at.map { "\(done), \($0.clock)" } ?? done
    case .notActed(let why): return review.notActed.filled(["item": item, "why": why])
    case .changed(let why): return review.raisedChanged.filled(["item": item, "why": why])
    }
  }
}
