import Assessment
import Screen

extension Model {
  /// The filter and the count, the names of the columns, and the rows that are seen.
  func roomPage(_ page: inout Page, _ room: ReviewRoom) {
    let columns = RoomColumns(width: page.columns)
    filterLine(&page, room)
    page.pinned.append([Span(column: 3, text: columns.heads(words, room), style: .dim)])
    guard room.window.matching > 0 else {
      return nothingPage(&page, room)
    }
    for place in room.top..<min(room.window.matching, room.top + roomRows) {
      guard let row = room.row(place) else { continue }
      let isFocused = place == room.selected && !room.isTyping
      let style: Style = row.isInError ? .dim : []
      page.entry(isFocused: isFocused) { page in
        var spans = [
          Span(
            column: 3, text: columns.line(row, words, today: today),
            style: place == room.selected ? style.union(.bold) : style)
        ]
        if place == room.selected {
          spans.append(Span(column: Page.margin, text: Page.marker, style: .bold))
        }
        if row.opens == room.marked?.id {
          spans.append(Span(column: Page.margin + 1, text: "=", style: .bold))
        }
        page.row(spans)
      }
    }
  }

  /// Why the list is empty. A filter that is not understood shows nothing, so that nobody takes
  /// the whole list for what it found.
  private func nothingPage(_ page: inout Page, _ room: ReviewRoom) {
    guard room.isAsked else { return }
    if let problem = room.read.problems.first {
      page.text(words.room.notUnderstood, indent: 3)
      page.text(visible(words.line(problem)), indent: 3)
    } else {
      page.text(room.window.total == 0 ? words.review.empty : words.room.nothing, indent: 3)
    }
  }

  private func filterLine(_ page: inout Page, _ room: ReviewRoom) {
    let isNarrow = page.columns < 60
    let count = words.room.count.filled([
      "n": words.grouped(room.window.counted), "all": words.grouped(room.window.total),
    ])
    let shown = isNarrow ? words.grouped(room.window.counted) : count
    let end = max(0, page.columns - displayWidth(shown) - 1)
    let title = words.room.filter + " "
    let start = Page.margin + displayWidth(title)
    let line = room.filter.visibleLine(columns: max(1, end - start - 2))
    var spans = [Span(column: Page.margin, text: title, style: .bold)]
    if room.filter.text.isEmpty, !room.isTyping {
      spans.append(
        Span(
          column: start, text: truncated(words.room.noFilter, columns: max(1, end - start - 2)),
          style: .dim))
    } else {
      spans.append(
        Span(column: start, text: line.text, style: room.isTyping ? .underline : []))
    }
    spans.append(Span(column: end, text: shown, style: []))
    page.pinned.append(spans)
    if room.isTyping {
      page.pinnedCursor = Position(column: start + line.caretColumn, row: 0)
    }
  }

  /// What the filter does not understand, how a word can go on, what is read yet: one line.
  var roomLine: String? {
    guard case .room(let room) = top else { return nil }
    let words = words
    if room.isTyping {
      let ways = FilterCompletion.words(
        for: room.filter.text, practitioners: room.window.practitioners)
      if !ways.isEmpty { return words.room.goesOn.filled(["words": ways.joined(separator: "  ")]) }
    }
    if let percent = room.window.reading {
      return words.room.reading.filled(["percent": String(percent)])
    }
    if let percent = room.window.searching {
      return words.room.searching.filled(["percent": String(percent)])
    }
    if room.window.leavesNotesOut { return words.room.referencesOnly }
    if room.window.unreadable == 1 { return words.room.unreadableOne }
    if room.window.unreadable > 0 {
      return words.room.unreadable.filled(["n": words.grouped(room.window.unreadable)])
    }
    return room.window.rows.contains { $0.agrees == false } ? words.review.differsLine : nil
  }

  func filterHelpPage(_ page: inout Page) {
    page.text(words.filter.title, style: .bold)
    page.text(words.filter.intro, style: .dim)
    page.blank()
    // Where it is narrow too, no word of a filter is broken.
    let width = page.columns < 60 ? 13 : 12
    for key in FilterKey.allCases {
      page.labelled(key.typed, words.filter.about[key] ?? "", indent: 1, width: width)
    }
    page.labelled(words.filter.plainWord, words.filter.aboutWord, indent: 1, width: width)
  }
}
