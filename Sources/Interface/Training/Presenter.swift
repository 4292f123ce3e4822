import Assessment
import Screen

/// Presenter view: why this is asked, what it adds up to so far, and the rule that fired last.
extension Model {
  /// From this width it stands beside the page; below, it is a page of its own.
  static let columnsForPane = 100
  static let paneColumns = 38

  /// Whether it may be shown at all: in training, or where the practitioner turned it on.
  var mayPresent: Bool { setting == .training || configuration.presenter }

  var showsPane: Bool { showsPresenter || showsCard }

  private var showsPresenter: Bool {
    isPresenting && mayPresent && visit != nil && size.columns >= Model.columnsForPane
  }

  /// What stands beside the page: presenter view, else the family of a vignette.
  func panePage(_ page: inout Page) {
    showsPresenter ? presenterPage(&page) : vignetteCard(&page)
  }

  /// What is left for the page.
  var pageSize: Size {
    showsPane ? Size(columns: size.columns - Model.paneColumns, rows: size.rows) : size
  }

  /// In a live visit in shared view a parent may be reading: only why it is asked is shown then.
  private var isPaneMasked: Bool { setting == .care && visit?.isShared == true }

  func presenterPage(_ page: inout Page) {
    guard let visit else { return }
    let words = words.training
    if isPaneMasked {
      page.text(words.sharedHides)
    } else {
      firedLines(&page, visit)
      page.blank()
      soFarLines(&page, visit)
    }
    guard let item = visit.item, let text = visit.library.text(item) else { return }
    page.blank()
    page.text(words.whyTitle, style: .bold)
    if let why = text.why { page.text(why) }
    if let source = text.source {
      page.text(self.words.result.source.filled(["source": source]), style: .dim)
    }
  }

  private func firedLines(_ page: inout Page, _ visit: VisitState) {
    let explain = Explanation(words: words, visit: visit)
    page.text(words.training.firedTitle, style: .bold)
    if visit.fired.isEmpty { page.text(words.training.noneFired) }
    for reason in visit.fired {
      page.text("\(explain.rule(reason))  \(explain.line(reason))")
      for child in reason.children { page.text(explain.line(child), indent: 3, style: .dim) }
    }
  }

  private func soFarLines(_ page: inout Page, _ visit: VisitState) {
    page.text(words.training.soFarTitle, style: .bold)
    if let level = visit.findings.level {
      page.text(words.level(level))
      if level.isAtLeast {
        page.text(
          words.result.possible.filled(["n": String(level.possible.upperBound)]), style: .dim)
      }
    }
    let view = ResultView(model: self, visit: visit)
    for pack in visit.findings.packs {
      for domain in pack.domains where domain.state.rank > 0 {
        let title = visit.library.domainTitle(pack.pack, domain.id)
        page.text("\(title): \(view.state(domain, pack.pack))", indent: 3)
      }
      for score in pack.scores {
        let name = view.explain.scoreName(pack.pack, score.id)
        page.text("\(name): \(view.explain.value(score))", indent: 3)
      }
    }
  }
}

extension Turn {
  /// Beside the page where there is room, else in front of it.
  mutating func togglePresenter() {
    if model.size.columns >= Model.columnsForPane {
      model.isPresenting.toggle()
      model.viewport.followsFocus = true
    } else {
      push(.presenter)
    }
  }
}

extension Frame {
  /// The pane at the right edge, as far down as the page goes; a sign says that there is more.
  static func pane(_ model: Model, _ layout: Layout, on canvas: inout Canvas) {
    guard model.showsPane else { return }
    let left = model.size.columns - Model.paneColumns
    var pane = Page(size: Size(columns: Model.paneColumns - 1, rows: model.size.rows))
    model.panePage(&pane)
    let count = max(0, model.size.rows - 2 - max(1, layout.foot.count) - layout.top)
    for row in 0..<count {
      let place = Position(column: left, row: layout.top + row)
      canvas.write("|", at: place, style: .dim)
      guard row < pane.rows.count else { continue }
      if row == count - 1, pane.rows.count > count {
        canvas.write("...", at: Position(column: left + 2, row: place.row), style: .dim)
        continue
      }
      for span in pane.rows[row] {
        canvas.write(
          span.text, at: Position(column: left + 1 + span.column, row: place.row),
          style: span.style)
      }
    }
  }
}
