import Assessment
import Screen

extension Model {
  /// The focused entry of the top page, or nil when it has none.
  var selected: Int? {
    switch top {
    case .home(let selected), .carryOn(let selected), .saved(let selected),
      .noAnswer(let selected), .due(let selected), .scaleList(let selected),
      .cameBack(let selected), .trainingRoom(let selected):
      selected
    case .safety(let page): page.selected
    case .palette(let pick), .search(let pick): pick.selected
    case .question(let question): question.selected
    case .letter(let desk): desk.selected
    case .places(let list): list.selected
    case .courses(let desk): desk.opened == nil ? desk.selected : desk.family
    case .workshop(let desk): desk.face == .matrix ? desk.row : nil
    case .roomRecord(let record): record.selected
    case .filters(let shelf) where shelf.naming == nil: shelf.selected
    case .firstRun, .who, .after, .reviewing, .filters: form?.focus
    case .visit: form?.focus ?? visit?.selected
    default: nil
    }
  }
}

extension Turn {
  /// Gives the focus to an entry of the top page.
  mutating func select(_ index: Int) {
    switch model.top {
    case .home: replace(.home(selected: index))
    case .carryOn: replace(.carryOn(selected: index))
    case .saved: replace(.saved(selected: index))
    case .due: replace(.due(selected: index))
    case .trainingRoom:
      model.training?.selected = index
      replace(.trainingRoom(selected: index))
    case .scaleList: replace(.scaleList(selected: index))
    case .cameBack: replace(.cameBack(selected: index))
    case .roomRecord(var record):
      record.selected = index
      replace(.roomRecord(record))
    case .filters(var shelf) where shelf.naming == nil:
      shelf.selected = index
      replace(.filters(shelf))
    case .noAnswer: replace(.noAnswer(selected: index))
    case .safety(var page):
      page.selected = index
      replace(.safety(page))
    case .palette(var pick):
      pick.selected = index
      replace(.palette(pick))
    case .search(var pick):
      pick.selected = index
      replace(.search(pick))
    case .question(var question):
      question.selected = index
      replace(.question(question))
    case .letter(var desk):
      desk.selected = index
      replace(.letter(desk))
    case .places(var list):
      list.selected = index
      replace(.places(list))
    case .courses(var desk):
      if desk.opened == nil { desk.selected = index } else { desk.family = index }
      replace(.courses(desk))
    case .workshop: changeWorkshop { if $0.face == .matrix { $0.row = index } }
    case .visit where model.form == nil: model.visit?.selected = index
    default: break
    }
  }

  /// One entry up or down; at either end one line further, so that what stands beside the entries
  /// can be read as well.
  mutating func moveSelection(_ step: Int) {
    let layout = layout
    let entries = layout.page.entries
    guard !entries.isEmpty else { return scrollLines(step) }
    let window = layout.rows
    guard let selected = model.selected, entries.indices.contains(selected) else {
      select(step > 0 ? 0 : entries.count - 1)
      model.viewport.followsFocus = true
      return
    }
    let target: Int
    if entries[selected].range.overlaps(window) {
      target = selected + step
    } else if step > 0 {
      target = entries.firstIndex { $0.lowerBound >= window.lowerBound } ?? entries.count - 1
    } else {
      target = entries.lastIndex { $0.upperBound <= window.upperBound } ?? 0
    }
    guard entries.indices.contains(target) else { return scrollLines(step) }
    select(target)
    model.viewport.followsFocus = true
  }

  /// To the first or last entry and the very end of the page.
  mutating func moveToEnd(_ step: Int) {
    let page = model.page
    if !page.entries.isEmpty { select(step > 0 ? page.entries.count - 1 : 0) }
    model.viewport = Viewport(top: step > 0 ? page.rows.count : 0, followsFocus: false)
  }

  /// A page further; the focus comes along where an entry is seen there.
  mutating func scrollPage(_ step: Int) {
    let before = layout
    scrollLines(step * max(1, before.rows.count - 1))
    let after = layout
    guard model.form == nil, !after.page.entries.isEmpty else { return }
    if after.rows == before.rows { return moveToEnd(step) }
    let entries = after.page.entries
    if let selected = model.selected, entries.indices.contains(selected),
      after.rows.contains(entries[selected].lowerBound)
    {
      return
    }
    if let seen = entries.firstIndex(where: { after.rows.contains($0.lowerBound) }) {
      select(seen)
    }
  }

  /// To the heading after, or before, the first row that is seen.
  mutating func goToPart(_ step: Int) {
    let layout = layout
    let top = layout.rows.lowerBound
    let parts = layout.page.parts
    let wanted = step > 0 ? parts.first { $0 > top } : parts.last { $0 < top } ?? 0
    guard let wanted, layout.rows.upperBound < layout.page.rows.count || step < 0 else {
      return say(words.commands.noPartLeft)
    }
    model.viewport = Viewport(top: wanted, followsFocus: false)
    model.viewport.top = self.layout.rows.lowerBound
  }

  private mutating func scrollLines(_ step: Int) {
    let layout = layout
    model.viewport = Viewport(
      top: max(0, layout.rows.lowerBound + step), followsFocus: false)
    model.viewport.top = self.layout.rows.lowerBound
  }

  /// Whether the end of the page is on the screen; when not, the page is scrolled towards it.
  mutating func showsEnd() -> Bool {
    let layout = layout
    if layout.rows.upperBound >= layout.page.rows.count { return true }
    scrollPage(1)
    return false
  }

  /// Whether the focused entry is on the screen; when not it is brought there first, so that no
  /// key ever chooses what was not seen.
  mutating func showsFocus() -> Bool {
    let layout = layout
    guard let focus = layout.page.focus else { return true }
    if layout.rows.contains(focus.lowerBound) { return true }
    model.viewport.followsFocus = true
    return false
  }
}
