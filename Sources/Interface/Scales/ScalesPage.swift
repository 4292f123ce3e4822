import Assessment
import Screen

extension Model {
  /// Scales that are offered here, and those that were begun.
  func scalesPage(_ page: inout Page, _ list: ScaleList, _ visit: VisitState) {
    page.text(title(of: list), style: .bold)
    page.text(about(list), style: .dim)
    if visit.isUnsaved { page.text(words.scale.notSavedLine, style: .bold) }
    page.blank()
    let lines = visit.scaleLines(list)
    if list != .alone, lines.allSatisfy({ $0 == .another }) {
      page.text(words.scale.noOffers, style: .dim)
    }
    for (index, line) in lines.enumerated() {
      switch line {
      case .form(let form):
        page.entry(
          visit.name(of: form), trailing: scaleState(form, visit),
          isFocused: visit.selected == index)
      case .another: page.entry(words.scale.another, isFocused: visit.selected == index)
      }
    }
  }

  func title(of list: ScaleList) -> String {
    switch list {
    case .howAreYou: words.scale.howAreYou
    case .afterConversation: words.scale.after
    case .alone: words.scale.alone
    }
  }

  func about(_ list: ScaleList) -> String {
    switch list {
    case .howAreYou: words.scale.howAreYouLine
    case .afterConversation: words.scale.afterLine
    case .alone: words.scale.aloneLine
    }
  }

  /// How far a form is: never what it scores, which a parent could read.
  func scaleState(_ form: ScaleForm, _ visit: VisitState) -> String {
    form.packs.first(where: visit.isScaleBegun).map { scaleState($0, visit) }
      ?? words.scale.notBegun
  }

  func scaleState(_ id: String, _ visit: VisitState) -> String {
    guard let pack = visit.library.packs[id], let sheet = visit.draft.sheet(id) else {
      return words.scale.notBegun
    }
    let all = String(pack.items.count)
    if let checked = sheet.checked { return words.scale.checked[checked] ?? checked.rawValue }
    let open = visit.openItems(of: id).count
    if open == 0 { return words.scale.complete.filled(["m": all]) }
    return words.scale.progress.filled(["n": String(pack.items.count - open), "m": all])
  }

  /// The list of every form.
  func scaleListPage(_ page: inout Page, _ selected: Int) {
    page.text(words.scale.listTitle, style: .bold)
    page.text(words.scale.listLine, style: .dim)
    page.blank()
    for (index, form) in ((visit?.library ?? library)?.scales ?? []).enumerated() {
      page.entry(name(of: form), isFocused: index == selected)
    }
  }
}

extension Turn {
  /// Opens a line of a page that offers scales.
  mutating func openScaleLine() {
    guard let visit = model.visit, case .scales(let list) = visit.page,
      let selected = visit.selected
    else { return }
    let lines = visit.scaleLines(list)
    guard lines.indices.contains(selected) else { return }
    switch lines[selected] {
    case .form(let form): openForm(form)
    case .another: push(.scaleList(selected: 0))
    }
  }
}
