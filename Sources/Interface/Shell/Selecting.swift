import Assessment
import Screen

extension Turn {
  /// Moves the focus of a list, or scrolls a page that has none.
  mutating func moveSelection(_ step: Int) {
    func moved(_ selected: Int, _ count: Int) -> Int {
      max(0, min(count - 1, selected + step))
    }
    switch model.top {
    case .home(let selected):
      replace(.home(selected: moved(selected, HomeLine.lines(of: model.home).count)))
    case .carryOn(let selected):
      replace(.carryOn(selected: moved(selected, model.home.drafts.count)))
    case .saved(let selected):
      replace(.saved(selected: moved(selected, model.records.count)))
    case .noAnswer(let selected):
      guard let item = model.visit?.item, let definition = model.visit?.library.item(item) else {
        return
      }
      replace(.noAnswer(selected: moved(selected, Turn.absences(of: definition).count + 1)))
    case .safety(var page):
      guard let visit = model.visit else { return }
      page.selected = moved(page.selected, page.lines(in: visit).count)
      replace(.safety(page))
    case .palette(var pick):
      pick.selected = moved(pick.selected, model.paletteCommands(pick).count)
      replace(.palette(pick))
    case .search(var pick):
      pick.selected = moved(pick.selected, model.foundPrompts(pick).count)
      replace(.search(pick))
    case .leave(let selected): replace(.leave(selected: moved(selected, 2)))
    case .visit:
      guard let visit = model.visit, let count = visit.lineCount else {
        scrollLines(step)
        return
      }
      model.visit?.selected = moved(visit.selected, count)
    default:
      scrollLines(step)
      return
    }
    model.scroll = nil
  }

  mutating func scrollPage(_ step: Int) {
    scrollLines(step * max(1, Frame.bodyRows(model) - 2))
  }

  private mutating func scrollLines(_ step: Int) {
    let page = model.page
    let rows = Frame.bodyRows(model)
    let window = page.window(rows: rows, scroll: model.scroll)
    let last = max(0, page.rows.count - window.rows.count)
    model.scroll = max(0, min(last, window.rows.lowerBound + step))
  }
}

extension VisitState {
  /// How many lines of the page can have the focus; nil when it has none.
  var lineCount: Int? {
    switch page {
    case .prompt(let item):
      guard let definition = library.item(item), definition.kind != .text else { return nil }
      return definition.options.count + 1
    case .overview: return overviewLines.count
    case .result: return isShared ? nil : resultLines.count
    default: return nil
    }
  }
}
