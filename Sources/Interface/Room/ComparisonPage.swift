import Assessment
import Screen

extension Model {
  func comparisonPage(_ page: inout Page, _ comparison: Comparison) {
    ComparisonView(words: words, comparison: comparison).draw(&page)
  }
}

/// Draws two visits item by item: three columns, or one item below the other where it is narrow.
struct ComparisonView {
  let words: Words
  let comparison: Comparison

  private var said: Words.Comparison { words.comparison }

  func draw(_ page: inout Page) {
    let visit = comparison.left.standing
    switch comparison.visits.kind {
    case .carers: page.text(said.carers, style: [.bold, .alert])
    case .visits:
      page.text(
        said.visits.filled(["relation": visible(visit.carer.relation)]), style: .bold)
    }
    page.text(visible(visit.baby.label), style: .bold)
    page.labelled(said.first, head(comparison.left), indent: 1, width: 3)
    page.labelled(said.second, head(comparison.right), indent: 1, width: 3)
    found(&page)
    items(&page)
  }

  private func head(_ opened: OpenedRecord) -> String {
    let visit = opened.standing
    return visible(
      said.head.filled([
        "date": words.date(visit.contact.at.date), "relation": visit.carer.relation,
        "stage": words.time.stages[visit.contact.stage] ?? "", "who": visit.practitioner,
      ]))
  }

  private func found(_ page: inout Page) {
    heading(&page, said.found)
    let levels = [comparison.left, comparison.right].map {
      Comparison.level($0).map(words.level) ?? said.noLevel
    }
    row(&page, said.level, levels[0], levels[1], differs: levels[0] != levels[1])
    for area in comparison.areas {
      row(
        &page, title(area.domain), state(area.left), state(area.right), differs: area.differs)
    }
  }

  private func title(_ domain: String) -> String {
    for opened in [comparison.left, comparison.right] {
      for sheet in opened.standing.sheets {
        if let title = opened.library.texts[sheet.pack]?.domains[domain] { return title }
      }
    }
    return domain
  }

  private func state(_ state: DomainState?) -> String {
    state.map { words.result.states[$0] ?? $0.rawValue } ?? said.notAsked
  }

  private func items(_ page: inout Page) {
    let lines = comparison.visits.lines
    let asked = lines.filter { $0.left != nil && $0.right != nil }
    heading(&page, said.differs)
    let differing = asked.filter(\.differs)
    if differing.isEmpty { page.text(said.noDifference, indent: 3) }
    for line in differing { item(&page, line) }
    list(&page, said.same, asked.filter { !$0.differs })
    list(&page, said.oneOnly, lines.filter { $0.left == nil || $0.right == nil })
  }

  private func list(_ page: inout Page, _ title: String, _ lines: [VisitComparison.Line]) {
    guard !lines.isEmpty else { return }
    heading(&page, title)
    for line in lines { item(&page, line) }
  }

  private func item(_ page: inout Page, _ line: VisitComparison.Line) {
    let library = line.left == nil ? comparison.right.library : comparison.left.library
    row(
      &page, library.title(line.item), answer(line.left, comparison.left.library),
      answer(line.right, comparison.right.library), differs: line.differs)
  }

  private func answer(_ side: VisitComparison.Said?, _ library: VisitLibrary) -> String {
    guard let side else { return said.notAsked }
    if let text = side.text { return text }
    guard let code = side.code else { return words.visit.gap }
    return words.value(code, of: .answer(side.item), library)
  }

  private func heading(_ page: inout Page, _ title: String) {
    page.blank()
    page.text(title, style: .bold)
  }

  /// A title and both sides; what differs has a mark in front as well.
  private func row(
    _ page: inout Page, _ title: String, _ left: String, _ right: String, differs: Bool
  ) {
    let mark = differs ? "*" : " "
    let style: Style = differs ? .bold : []
    guard page.columns >= 72 else {
      page.text("\(mark) \(visible(title))", style: style)
      page.labelled(said.first, visible(left), indent: 5, width: 3)
      page.labelled(said.second, visible(right), indent: 5, width: 3)
      return
    }
    let third = (page.columns - 4) / 3
    let columns = [3, 3 + third, 3 + 2 * third]
    let cells = [title, left, right].map { wrapped(visible($0), columns: third - 2) }
    for index in 0..<(cells.map(\.count).max() ?? 0) {
      var spans: [Span] = []
      if index == 0 { spans.append(Span(column: Page.margin, text: mark, style: .bold)) }
      for (place, lines) in cells.enumerated() where index < lines.count {
        spans.append(
          Span(
            column: columns[place], text: lines[index], style: place == 0 ? style : []))
      }
      page.row(spans)
    }
  }
}
