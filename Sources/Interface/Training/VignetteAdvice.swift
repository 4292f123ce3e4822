import Assessment

/// What to try next, from what was rated and from nothing else; the weightiest first.
extension VignetteResultView {
  private var room: Words.TrainingRoom { words.training.room }

  var advice: [String] {
    var lines = safetyAdvice
    let open = comparison.rated.filter { $0.difference == .unanswered }
    if open.count * 4 >= max(1, comparison.rated.count) { lines.append(room.tryAnswering) }
    lines += directionAdvice
    for lean in comparison.leans where lean.under > 0 {
      lines.append(lean.lean == .tooMuch ? room.tryTooMuch : room.tryTooLittle)
    }
    if let first = comparison.patterns.first, first.differences > 1 {
      lines.append(
        room.tryDomain.filled([
          "domain": compared.library.domainTitle(compared.result.guide, first.domain)
        ]))
    }
    if !lines.isEmpty { return lines }
    if !open.isEmpty { return [room.tryAnswering] }
    if comparison.lines.contains(where: { $0.difference != .agrees }) { return [room.tryReading] }
    return [isFullWalk ? room.tryAnother : room.tryFull]
  }

  /// A yes that was heard as something else, and a prompt that got no answer, are two things.
  private var safetyAdvice: [String] {
    let misheard = comparison.missedSafety.filter(isAnswered)
    let unasked = comparison.missedSafety.filter { !isAnswered($0) } + comparison.openSafety
    return [(misheard, room.tryHeard), (unasked, room.tryAsking)].compactMap { lines, advice in
      guard !lines.isEmpty else { return nil }
      return advice.filled(["items": lines.map(title).joined(separator: ", ")])
    }
  }

  /// Whether one of the prompt's own answers was given.
  private func isAnswered(_ line: RatingComparison.Line) -> Bool {
    line.own.map { Absence(rawValue: $0) == nil } ?? false
  }

  /// Names the ratings that were chosen, where they were too low or too high; of both the more
  /// frequent, or both.
  private var directionAdvice: [String] {
    let under = comparison.lines.filter(\.isUnder).compactMap(\.own)
    let over = Set(comparison.lines.filter(\.isOver).compactMap(\.own)).sorted()
    var lines: [String] = []
    if comparison.under >= comparison.over, let low = mostFrequent(under), let number = Int(low) {
      lines.append(room.tryNoticing.filled(["low": low, "high": String(number + 1)]))
    }
    if comparison.over >= comparison.under, !over.isEmpty {
      lines.append(room.tryWaiting.filled(["codes": over.joined(separator: room.codesOr)]))
    }
    return lines
  }

  /// Of several as frequent ones the lowest.
  private func mostFrequent(_ codes: [String]) -> String? {
    Set(codes).sorted().max { left, right in
      (codes.count { $0 == left }, right) < (codes.count { $0 == right }, left)
    }
  }
}
