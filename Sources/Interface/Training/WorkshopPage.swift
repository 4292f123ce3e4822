import Assessment
import Screen

extension Model {
  /// Nothing is dim here: it is read from the last row of a room.
  func workshopPage(_ page: inout Page, _ desk: WorkshopDesk) {
    if let problem = desk.problem {
      page.text(words.workshop.notKept.filled(["reason": visible(problem)]), style: .bold)
    }
    switch desk.face {
    case .item: workshopItem(&page, desk)
    case .matrix: workshopMatrix(&page, desk)
    case .figures: workshopFigures(&page, desk)
    case .leftOut: workshopLeftOut(&page, desk)
    }
  }

  private func workshopItem(_ page: inout Page, _ desk: WorkshopDesk) {
    guard let row = desk.current, !desk.workshop.entries.isEmpty else {
      page.text(words.workshop.noSheets)
      return leftOutLine(&page, desk)
    }
    let domain = row.item.domain.flatMap { desk.opened.text?.domains[$0] }
    let title = visible(desk.title(row))
    page.text(
      domain.map {
        words.workshop.domain.filled(["title": title, "domain": visible($0)])
      } ?? title, style: .bold)
    if let says = desk.workshop.vignette.entries.first(where: { $0.item == row.item.id })?.says {
      page.labelled(words.workshop.says, visible(says), indent: 1, width: 7, labelStyle: [])
    }
    page.blank()
    if let note = desk.note { return noteLine(&page, desk, row, note) }
    guard desk.shown.contains(desk.row) else {
      let count = desk.workshop.entries.count
      page.text(
        count == 1
          ? words.workshop.coveredOne : words.workshop.covered.filled(["n": String(count)]))
      if desk.row == 0 {
        page.blank()
        page.text(
          desk.workshop.experts.panel == nil ? words.workshop.proposal : words.workshop.byPanel)
        leftOutLine(&page, desk)
      }
      return
    }
    options(&page, desk, row)
    page.blank()
    page.text(tally(desk, row), style: .bold)
    if let line = consensusLine(desk, row) {
      page.text(line, style: .bold)
    } else {
      page.text(words.workshop.askConsensus.filled(["keys": row.item.digits]))
    }
    if desk.showsWhy { why(&page, desk, row) }
  }

  private func leftOutLine(_ page: inout Page, _ desk: WorkshopDesk) {
    let count = desk.workshop.refused.count
    guard count > 0 else { return }
    page.text(
      count == 1
        ? words.workshop.leftOutOne : words.workshop.leftOut.filled(["n": String(count)]))
  }

  /// One row for each answer there is, with who gave it; a blank row between where there is room.
  private func options(_ page: inout Page, _ desk: WorkshopDesk, _ row: Workshop.Row) {
    let names = desk.names(words)
    let agreed = desk.consensus(row)?.code
    var codes: [String?] = row.item.options.map(\.code)
    for code in row.codes where code != nil && !codes.contains(code) { codes.append(code) }
    if row.codes.contains(nil) { codes.append(nil) }
    let isRoomy = size.rows >= 16 + 2 * codes.count
    for code in codes {
      let who = row.who(gave: code, of: names).map(visible)
      var marks: [String] = []
      if code == row.panel.code { marks.append(panelName(desk)) }
      if let code, code == agreed { marks.append(words.workshop.agreedHere) }
      let isPanel = code == row.panel.code
      let label = code.map { visible(desk.label($0, of: row.item)) } ?? words.workshop.nothing
      let line = words.workshop.option.filled([
        "count": String(who.count), "who": who.joined(separator: ", "),
      ])
      let width = row.item.kind == .rating && code != nil ? 3 : 16
      let start = 3 + width + 2
      let mark = marks.isEmpty ? "" : "<- " + marks.joined(separator: ", ")
      let style: Style = isPanel ? .bold : []
      let room = max(8, page.columns - start - 1)
      var lines = wrapped(line, columns: room)
      if let last = lines.last, !mark.isEmpty {
        if displayWidth(last) + displayWidth(mark) + 2 <= room {
          lines[lines.count - 1] = last + "  " + mark
        } else {
          lines.append(mark)
        }
      }
      let top = page.rows.count
      for (index, text) in lines.enumerated() {
        var spans = [Span(column: start, text: text, style: style)]
        if index == 0 {
          spans.append(Span(column: 3, text: truncated(label, columns: width), style: style))
          if isPanel { spans.append(Span(column: Page.margin, text: Page.marker, style: .bold)) }
        }
        page.row(spans)
      }
      if isPanel {
        page.mark(
          top..<page.rows.count, cursor: Position(column: Page.margin, row: top))
      }
      if isRoomy { page.blank() }
    }
  }

  func panelName(_ desk: WorkshopDesk) -> String {
    desk.workshop.experts.panel == nil ? words.workshop.authors : words.workshop.panel
  }

  /// How many answered as the panel, and to which side the others lie.
  func tally(_ desk: WorkshopDesk, _ row: Workshop.Row) -> String {
    let item = row.item
    let panel = item.option(code: row.panel.code)
    let sides = row.codes.map { code -> Int in
      guard item.kind == .rating, let panel, let own = code.flatMap({ item.option(code: $0) })
      else { return 0 }
      return own - panel
    }
    let line =
      item.kind == .rating ? words.workshop.agreement : words.workshop.agreementPlain
    return line.filled([
      "n": String(row.agreed), "m": String(row.codes.count), "panel": panelName(desk),
      "under": String(sides.count { $0 < 0 }), "over": String(sides.count { $0 > 0 }),
    ])
  }

  func consensusLine(_ desk: WorkshopDesk, _ row: Workshop.Row) -> String? {
    guard let consensus = desk.consensus(row) else { return nil }
    guard let code = consensus.code else {
      return consensus.note.isEmpty
        ? nil : words.workshop.noteOnly.filled(["note": visible(consensus.note)])
    }
    let label = visible(desk.label(code, of: row.item))
    return consensus.note.isEmpty
      ? words.workshop.consensus.filled(["code": label])
      : words.workshop.consensusNote.filled([
        "code": label, "note": visible(consensus.note),
      ])
  }

  /// Why the panel answered so, and what each answer looks like.
  private func why(_ page: inout Page, _ desk: WorkshopDesk, _ row: Workshop.Row) {
    page.blank()
    page.labelled(
      words.workshop.whyTitle.filled(["code": desk.label(row.panel.code, of: row.item)]),
      visible(row.panel.rationale), indent: 1, width: 10, style: .bold, labelStyle: [])
    guard row.item.kind == .rating, let text = desk.opened.text?.items[row.item.id] else { return }
    for option in row.item.options {
      page.labelled(
        option.code, visible(text.options[option.code] ?? ""), indent: 3, width: 4,
        labelStyle: [])
    }
  }

  private func noteLine(
    _ page: inout Page, _ desk: WorkshopDesk, _ row: Workshop.Row, _ note: TextField
  ) {
    page.text(words.workshop.noteTitle.filled(["item": visible(desk.title(row))]))
    page.writing(note)
  }
}
