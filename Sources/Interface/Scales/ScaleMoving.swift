import Assessment
import Screen

extension Turn {
  /// Changes the form being keyed; the focus of its lines starts anew.
  mutating func changeEntry(_ change: (inout ScaleEntry) -> Void) {
    guard var entry = model.visit?.entry else { return }
    change(&entry)
    model.visit?.entry = entry
    model.visit?.selected = entry.showsItem ? nil : 0
    model.viewport = entry.showsItem ? .focus : .start
  }

  /// Opens a form: first the question that tells its orders apart, where there is one.
  mutating func openForm(_ form: ScaleForm) {
    if form.needsCheck { return push(.formCheck(FormCheck(form: form))) }
    if let pack = form.packs.first { goTo(.scale(pack)) }
  }

  /// Leaves the form for the page that offers it.
  mutating func leaveScale() {
    guard let visit = model.visit, let entry = visit.entry else { return }
    let list = visit.list(of: entry.pack)
    goTo(.scales(list))
    guard let visit = model.visit else { return }
    let lines = visit.scaleLines(list)
    let index = lines.firstIndex { line in
      if case .form(let form) = line { form.packs.contains(entry.pack) } else { false }
    }
    model.visit?.selected = index ?? 0
    model.viewport = .focus
  }

  /// The item before; before the first one, what came before keying.
  mutating func itemBefore() {
    guard let entry = model.visit?.entry else { return }
    switch entry.phase {
    case .intro: leaveScale()
    case .done: editScale()
    case .result: leaveScale()
    case .settle: say(words.scale.settleAsk)
    case .keying where entry.focus == 0: changeEntry { $0.phase = .intro }
    case .readBack where entry.focus == 0, .again where entry.focus == 0:
      changeEntry { $0.phase = .done }
    case .keying, .readBack, .again: changeEntry { $0.focus -= 1 }
    }
  }

  /// The next item, with or without an answer; after the last one, what follows the pass.
  mutating func itemAfter() {
    guard let entry = model.visit?.entry, let pack = model.visit?.entryPack else { return }
    // What is gone past in the second pass has no tick on the form.
    if entry.phase == .again, entry.again[entry.focus] == .untouched {
      return keyAgain(.opened)
    }
    if entry.focus + 1 < pack.items.count { return changeEntry { $0.focus += 1 } }
    switch entry.phase {
    case .keying: changeEntry { $0.phase = .done }
    case .readBack: finishCheck(.readBack)
    case .again: compare()
    case .intro, .done, .settle, .result: break
    }
  }

  /// Right, or Enter on an item.
  mutating func nextInScale() {
    if model.visit?.entry?.phase == .result { leaveScale() } else { goOnInScale() }
  }

  /// Esc: out of a second look, else to the page that offers the form.
  mutating func closeScale() {
    switch model.visit?.entry?.phase {
    case .readBack, .again, .settle: changeEntry { $0.phase = .done }
    case .intro, .keying, .done, .result, nil: leaveScale()
    }
  }

  /// One row of the grid up or down.
  mutating func moveInGrid(_ step: Int) {
    guard let entry = model.visit?.entry, let pack = model.visit?.entryPack else { return }
    // A second look leaves no item out.
    guard entry.phase == .keying else { return step > 0 ? itemAfter() : itemBefore() }
    let target = entry.focus + step * ScaleGrid.columns(model.size.columns)
    guard pack.items.indices.contains(target) else {
      return step > 0 ? itemAfter() : itemBefore()
    }
    changeEntry { $0.focus = target }
  }

  mutating func moveToItem(_ index: Int) { changeEntry { $0.focus = index } }

  /// Back among the items: the first without an answer, else the first.
  mutating func editScale() {
    guard let visit = model.visit, let pack = visit.entryPack else { return }
    let sheet = visit.entrySheet
    let open = pack.items.indices.first { sheet?[$0].isSettled != true }
    changeEntry {
      $0.phase = .keying
      $0.focus = open ?? 0
    }
  }

  /// Enter on a page of the form that has no item in front.
  mutating func goOnInScale() {
    guard let entry = model.visit?.entry else { return }
    switch entry.phase {
    case .intro:
      changeEntry {
        $0.phase = .keying
        $0.focus = 0
      }
    case .done: chooseAfterKeying(model.visit?.selected ?? 0)
    case .result: expandScore()
    case .keying, .readBack, .again: itemAfter()
    case .settle: chooseSettled(model.visit?.selected)
    }
  }

  private mutating func expandScore() {
    guard let visit = model.visit, let entry = visit.entry, let selected = visit.selected,
      let found = visit.findings.packs.first(where: { $0.pack == entry.pack }),
      found.scores.indices.contains(selected)
    else { return }
    let id = found.scores[selected].id
    if model.visit?.entry?.expanded.remove(id) == nil {
      model.visit?.entry?.expanded.insert(id)
    }
    model.viewport.followsFocus = true
  }
}
