public import Assessment
import Screen

extension Model {
  /// A list of fictional families, a line each.
  func trainingRoomPage(_ page: inout Page, _ selected: Int) {
    let room = words.training.room
    page.text(room.intro, style: .bold)
    page.text(room.courses, style: .dim)
    page.blank()
    if let problem = home.problem {
      page.text(words.home.problem.filled(["reason": visible(problem)]), style: .bold)
    }
    guard let list = training?.list else { return }
    if list.rows.isEmpty { page.text(room.none) }
    var stage: Stage?
    for (index, row) in list.rows.enumerated() {
      if row.vignette.stage != stage {
        stage = row.vignette.stage
        page.blank()
        page.text(words.time.stages[row.vignette.stage] ?? "", style: .dim)
      }
      page.entry(
        visible(row.vignette.title), trailing: trainingState(row), isFocused: index == selected)
    }
    for line in list.refused {
      page.text(room.refused.filled(["reason": visible(line)]), style: .dim)
    }
    page.blank()
    if let row = focusedVignette { page.text(words.ratings(row.isPanel), style: .dim) }
    page.text(room.apart, style: .dim)
  }

  /// Whether it is begun, else how near it came last time.
  private func trainingState(_ row: VignetteSummary) -> String {
    if let draft = begun(row.vignette) {
      return words.training.room.begun.filled(["n": String(draft.done), "m": String(draft.all)])
    }
    return words.nearness(row)
  }

  /// The room in plain mode: each family on a line.
  var trainingLines: [String] {
    let room = words.training.room
    var lines = [words.home.training.asSentence, room.intro, room.apart]
    if let problem = home.problem { lines.append(words.home.problem.filled(["reason": problem])) }
    let rows = training?.list?.rows ?? []
    if rows.isEmpty { lines.append(room.none) }
    lines += numbered(
      rows.map { row in
        let stage = words.time.stages[row.vignette.stage] ?? ""
        return [row.vignette.title, stage, trainingState(row)].filter { !$0.isEmpty }
          .joined(separator: ", ")
      })
    return lines + (training?.list?.refused ?? []).map { room.refused.filled(["reason": $0]) }
  }
}

extension Words {
  /// Whose the ratings are.
  func ratings(_ isPanel: Bool) -> String {
    isPanel ? training.room.panelRatings : training.room.authorsRatings
  }

  /// How near it came last time, or nothing.
  func nearness(_ row: VignetteSummary) -> String {
    guard let last = row.attempts.last else { return "" }
    let room = training.room
    var parts = [room.near.filled(["percent": last.agreement?.percentText ?? "-"])]
    if last.missedSafety > last.openSafety { parts.append(room.nearMissed) }
    if last.openSafety > 0 { parts.append(room.nearOpen) }
    return parts.joined(separator: ", ")
  }

  /// A vignette as a line of `attune train --list`.
  public func line(_ row: VignetteSummary) -> String {
    let stage = time.stages[row.vignette.stage] ?? row.vignette.stage.rawValue
    return [row.vignette.id, stage, row.vignette.title, nearness(row)]
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
