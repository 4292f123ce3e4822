import Assessment

/// How far the prompts of a walk are: an answer and a reason for having none are never one figure.
struct Tally: Equatable, Sendable {
  /// With an option or with words.
  var answered = 0
  /// With a named way of having no answer.
  var passed = 0
  /// Without an answer although they should have one.
  var gaps = 0
  /// In the walk, not asked, and no gap.
  var open = 0
  /// Kept for a time alone; none of them is in the walk.
  var withheld = 0
}

extension VisitState {
  /// Counts the prompts of the walk, and what was kept for a time alone.
  var tally: Tally {
    var tally = Tally()
    for item in prompts {
      switch answer(item) {
      case .option: tally.answered += 1
      case .absent where text(item) == nil: tally.passed += 1
      default:
        if text(item) != nil {
          tally.answered += 1
        } else if isOpen(item) {
          tally.gaps += 1
        } else {
          tally.open += 1
        }
      }
    }
    tally.withheld = guide?.references.count(where: isWithheld) ?? 0
    return tally
  }
}

extension Words {
  /// `Prompts: 17 answered, 2 passed, 1 without an answer`; what is kept for a time alone is not
  /// named where somebody else may be reading.
  func tally(_ visit: VisitState) -> String {
    self.visit.tally.filled(["list": tallyList(visit)])
  }

  func tallyList(_ visit: VisitState) -> String {
    let tally = visit.tally
    let counts = [
      (self.visit.tallyPassed, tally.passed), (self.visit.tallyGaps, tally.gaps),
      (self.visit.tallyOpen, tally.open),
      (self.visit.tallyWithheld, visit.isShared ? 0 : tally.withheld),
    ]
    let list =
      [self.visit.tallyAnswered.filled(["n": String(tally.answered)])]
      + counts.filter { $0.1 > 0 }.map { $0.0.filled(["n": String($0.1)]) }
    return list.joined(separator: ", ")
  }
}

extension Words {
  /// The parts that the walk does not ask, and how to ask them; nil where it asks every part.
  func notInWalk(_ visit: VisitState) -> String? {
    let parts = visit.sectionsOutside(isFull: visit.walk.isFull)
    guard !parts.isEmpty else { return nil }
    return self.visit.notInWalk.filled(["list": parts.joined(separator: self.visit.listAnd)])
  }
}
