import Assessment
import Screen

/// A saved visit as a supervisor reads it: its reasons open one by one.
struct RoomRecord: Equatable, Sendable {
  var opened: OpenedRecord
  /// The focused reason, counted among those that are seen.
  var selected = 0
  var expanded: Set<[Int]> = []

  init(opened: OpenedRecord) { self.opened = opened }

  /// The paths of the reasons that are seen, in shown order.
  var lines: [[Int]] { lines(of: opened.shownReasons) }

  func lines(of reasons: [Reason]) -> [[Int]] { reasons.paths(open: expanded.contains) }

  mutating func toggle() {
    let lines = lines
    guard lines.indices.contains(selected) else { return }
    if expanded.remove(lines[selected]) == nil { expanded.insert(lines[selected]) }
  }
}

extension Turn {
  /// Opens or closes the focused reason of a visit in the room.
  mutating func expandRoomRecord(_ record: RoomRecord) {
    var record = record
    guard !record.lines.isEmpty else { return say(words.result.noReasons) }
    record.toggle()
    replace(.roomRecord(record))
    model.viewport.followsFocus = true
  }
}

extension Model {
  /// What was said and seen, what the rules found and what was decided: beside each other where
  /// there is room, else one below the other.
  func roomRecordPage(_ page: inout Page, _ record: RoomRecord) {
    let view = RecordView(words: words, opened: record.opened)
    view.standing(&page)
    view.waiting(&page, for: reviewing(record.opened), isPlain: false)
    recordHead(&page, record.opened)
    let rules: (inout Page) -> Void = { view.rules(&$0, record) }
    let decided: (inout Page) -> Void = { page in
      view.heading(&page, view.words.review.decided)
      view.decision(&page)
      view.reviews(&page)
    }
    let said: (inout Page) -> Void = { page in
      view.heading(&page, view.words.review.said)
      view.answers(&page)
    }
    page.blank()
    switch page.columns {
    case 150...: page.sideBySide([[rules], [decided], [said]])
    case 100...: page.sideBySide([[rules, decided], [said]])
    default: page.sideBySide([[rules, decided, said]])
    }
    view.changes(&page)
    view.sinceBesideReviews(&page)
    page.blank()
    recordFoot(&page, record.opened)
  }
}

extension RecordView {
  fileprivate func rules(_ page: inout Page, _ record: RoomRecord) {
    heading(&page, words.review.rules)
    safetySign(&page, indent: 3)
    if let level = shownFindings.level {
      page.text(words.level(level) + levelMark, indent: 3, style: .bold)
    }
    gaps(&page)
    let reasons = shownReasons
    var opened: (path: [Int], row: Int)?
    for (index, path) in record.lines(of: reasons).enumerated() {
      if let above = opened, !path.starts(with: above.path) {
        page.mark(opened: above.row..<page.rows.count)
        opened = nil
      }
      guard let reason = reasons.reason(at: path) else { continue }
      let indent = 3 + 2 * (path.count - 1)
      page.entry(
        visible(explain.line(reason)), trailing: path.count == 1 ? explain.rule(reason) : "",
        isFocused: index == record.selected, indent: indent)
      guard record.expanded.contains(path) else { continue }
      if index == record.selected { opened = (path, page.rows.count) }
      for text in explain.details(reason) { page.text(text, indent: indent + 3, style: .dim) }
    }
    if let opened { page.mark(opened: opened.row..<page.rows.count) }
    notes(&page)
    atSaving(&page)
    recomputed(&page)
  }
}
