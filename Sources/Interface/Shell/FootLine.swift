import Assessment
import Screen

/// A line between the page and the footer: what is wrong with saving, what waits, what the last
/// key did.
struct FootLine: Equatable, Sendable {
  let text: String
  let style: Style

  /// The lines cut to what a terminal has room for, never without a sign of the cut.
  static func lines(_ model: Model, isLow: Bool) -> [FootLine] {
    let columns = max(1, model.size.columns - 2)
    return all(model, isLow: isLow).flatMap { line -> [FootLine] in
      if isLow, line.style != [] {
        return [FootLine(text: truncated(line.text, columns: columns), style: line.style)]
      }
      var texts = wrapped(line.text, columns: columns)
      if texts.count > 2 {
        let rest = texts[1...].joined(separator: " ")
        texts = [texts[0], truncated(rest, columns: columns)]
      }
      return texts.map { FootLine(text: $0, style: line.style) }
    }
  }

  private static func all(_ model: Model, isLow: Bool) -> [FootLine] {
    let words = model.words
    var lines: [FootLine] = []
    func add(_ text: String, _ style: Style) { lines.append(FootLine(text: text, style: style)) }
    if let problem = model.saving.problem {
      let banner = isLow ? words.saving.bannerShort : words.saving.banner
      add(banner.filled(["reason": visible(problem)]), [.bold, .alert])
    }
    if let problem = model.finishProblem {
      add(words.decision.finishFailed.filled(["reason": visible(problem)]), [.bold, .alert])
    }
    if let waiting = waiting(model) { add(waiting, .bold) }
    if let notice = model.notice {
      add(visible(notice), [])
    } else if let line = model.roomLine ?? model.reportLine {
      add(visible(line), .dim)
    }
    if lines.isEmpty, model.top == .visit, let visit = model.visit, visit.vignette != nil,
      !model.showsCard
    {
      let room = words.training.room
      add(model.showsScene(visit) ? room.cardKeyScene : room.cardKey, .dim)
    }
    return lines
  }

  /// The mark of a safety event that waits: neutral where a parent may be looking.
  private static func waiting(_ model: Model) -> String? {
    let words = model.words
    guard let visit = model.visit else {
      guard model.home.drafts.contains(where: \.hasOpenSafety) else { return nil }
      switch model.top {
      case .home, .carryOn, .firstRun: return nil
      default: return words.home.waitsAtHome
      }
    }
    let count = visit.openSafety.count
    guard count > 0, model.scope != .safety else { return nil }
    if visit.isShared { return words.prompt.pause }
    return count == 1
      ? words.safety.openEvent : words.safety.openEvents.filled(["n": String(count)])
  }
}
