import Assessment
import Screen

extension Model {
  /// How wide a rater's column is, and how many there is room for.
  private func columns(_ desk: WorkshopDesk) -> (title: Int, rater: Int, count: Int) {
    let names = desk.names(words, isShort: true)
    let rater = min(9, max(5, (names.map { displayWidth($0) }.max() ?? 0) + 1))
    let title = max(12, min(30, size.columns / 3))
    let room = size.columns - 3 - title - 8 - 1
    return (title, rater, max(1, room / rater))
  }

  /// Item by rater, the panel's answers beside the items; what was not shown yet is a dot.
  func workshopMatrix(_ page: inout Page, _ desk: WorkshopDesk) {
    let (titleWidth, width, count) = columns(desk)
    let names = desk.names(words, isShort: true)
    let first = min(desk.firstRater, max(0, names.count - 1))
    let seen = first..<min(names.count, first + count)
    func cell(_ text: String, _ width: Int) -> String {
      let text = truncated(text, columns: width - 1)
      return text + String(repeating: " ", count: max(0, width - displayWidth(text)))
    }
    let head =
      cell(words.workshop.matrixItem, titleWidth) + cell(panelName(desk), 8)
      + seen.map { cell(visible(names[$0]), width) }.joined()
    page.pinned.append([Span(column: 3, text: head, style: .bold)])
    if seen.count < names.count {
      page.pinned.append([
        Span(
          column: 3,
          text: words.workshop.matrixMore.filled([
            "n": String(first + 1), "m": String(seen.upperBound), "all": String(names.count),
          ]), style: [])
      ])
    }
    for (index, row) in desk.workshop.rows.enumerated() {
      let isShown = desk.shown.contains(index)
      func answer(_ code: String?) -> String {
        guard isShown else { return words.workshop.unseen }
        return code.map { visible($0) } ?? words.workshop.none
      }
      let line =
        cell(visible(desk.title(row)), titleWidth) + cell(answer(row.panel.code), 8)
        + seen.map { place in
          // Who differs from the panel is seen without any colour.
          let text = answer(row.codes[place])
          return cell(isShown && row.codes[place] != row.panel.code ? "*" + text : text, width)
        }.joined()
      let isFocused = index == desk.row
      page.entry(isFocused: isFocused) { page in
        var spans = [Span(column: 3, text: line, style: isFocused ? .bold : [])]
        if isFocused { spans.append(Span(column: Page.margin, text: Page.marker, style: .bold)) }
        page.row(spans)
      }
    }
  }

  /// How far the raters agree with each other, and each with the panel.
  func workshopFigures(_ page: inout Page, _ desk: WorkshopDesk) {
    for line in WorkshopLines(desk.workshop, text: desk.opened.text, words: words)
      .againstPanel(names: desk.names(words))
    {
      page.text(visible(line.text), style: line.isTitle ? .bold : [])
    }
    page.blank()
    page.text(words.workshop.figuresTitle, style: .bold)
    if desk.opened.figures.isEmpty { page.text(words.workshop.tooFew) }
    for line in desk.opened.figures {
      if line.isEmpty { page.blank() } else { page.text(line) }
    }
  }

  func workshopLeftOut(_ page: inout Page, _ desk: WorkshopDesk) {
    page.text(words.workshop.leftOutTitle, style: .bold)
    page.blank()
    for refusal in desk.workshop.refused {
      page.text(
        words.workshop.refused.filled([
          "file": visible(refusal.file), "reason": visible(refusal.reason),
        ]))
    }
  }
}

extension Turn {
  mutating func moreRaters() {
    guard case .workshop(let desk) = model.top else { return }
    let count = model.ratersSeen(desk)
    guard count < desk.workshop.entries.count else { return say(words.workshop.allRaters) }
    changeWorkshop {
      let next = $0.firstRater + count
      $0.firstRater = next < $0.workshop.entries.count ? next : 0
    }
  }
}

extension Model {
  fileprivate func ratersSeen(_ desk: WorkshopDesk) -> Int { columns(desk).count }
}
