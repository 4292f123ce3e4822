import Assessment
import Screen

extension Turn {
  mutating func changeWorkshop(_ change: (inout WorkshopDesk) -> Void) {
    guard case .workshop(var desk) = model.top else { return }
    change(&desk)
    replace(.workshop(desk))
  }

  /// The ratings of an item are shown to the room, or covered again; in the matrix, an item opens.
  mutating func openInWorkshop(_ desk: WorkshopDesk) {
    changeWorkshop { desk in
      if desk.face == .matrix {
        desk.face = .item
      } else if desk.shown.remove(desk.row) == nil {
        desk.shown.insert(desk.row)
      }
      desk.showsWhy = false
    }
    model.viewport = desk.face == .matrix ? .start : model.viewport
  }

  mutating func stepInWorkshop(_ step: Int) {
    guard case .workshop(let desk) = model.top, desk.face == .item else { return }
    guard desk.workshop.rows.indices.contains(desk.row + step) else {
      return say(step > 0 ? words.workshop.lastItem : words.workshop.firstItem)
    }
    changeWorkshop {
      $0.row += step
      $0.showsWhy = false
    }
    model.viewport = .start
  }

  /// What the room agrees on; pressing it again takes it back.
  mutating func agreeInWorkshop(_ key: Key, _ desk: WorkshopDesk) {
    guard case .character(let character) = key, let digit = character.wholeNumberValue,
      let row = desk.current
    else { return }
    guard desk.shown.contains(desk.row) else { return say(words.workshop.coverFirst) }
    guard let option = row.item.option(digit: digit) else {
      return say(words.workshop.askConsensus.filled(["keys": row.item.digits]))
    }
    let code = row.item.options[option].code
    changeWorkshop { desk in
      var consensus = desk.consensus(row) ?? .init()
      consensus.code = consensus.code == code ? nil : code
      desk.opened.workshop.consensus[row.item.id] = consensus
    }
    keepConsensus()
  }

  mutating func noteInWorkshop() {
    guard case .workshop(let desk) = model.top, let row = desk.current else { return }
    guard desk.shown.contains(desk.row) else { return say(words.workshop.coverFirst) }
    changeWorkshop { $0.note = TextField(text: desk.consensus(row)?.note ?? "", limit: 500) }
    model.viewport = .focus
  }

  /// Keeps the typed reason; Esc never discards.
  mutating func closeNoteInWorkshop() {
    guard case .workshop(let desk) = model.top, let note = desk.note, let row = desk.current else {
      return
    }
    let text = note.text.trimmed
    let before = desk.consensus(row) ?? .init()
    changeWorkshop { desk in
      desk.note = nil
      guard text != before.note else { return }
      desk.opened.workshop.consensus[row.item.id] = .init(code: before.code, note: text)
    }
    model.viewport = .start
    if text != before.note { keepConsensus() }
  }

  private mutating func keepConsensus() {
    guard case .workshop(let desk) = model.top else { return }
    effects.append(
      .keepConsensus(desk.workshop.consensusSheet, folder: desk.opened.folder))
  }

  mutating func keptConsensus(_ path: String) {
    changeWorkshop {
      $0.path = path
      $0.problem = nil
    }
    say(words.workshop.kept.filled(["path": visible(path)]))
  }

  mutating func toggleWhyInWorkshop() {
    guard case .workshop(let desk) = model.top else { return }
    guard desk.shown.contains(desk.row) else { return say(words.workshop.coverFirst) }
    changeWorkshop { $0.showsWhy.toggle() }
  }

  mutating func toggleNames() {
    guard case .workshop(let desk) = model.top else { return }
    changeWorkshop {
      $0.isAnonymous.toggle()
      if $0.isAnonymous, $0.face == .leftOut { $0.face = .item }
    }
    say(desk.isAnonymous ? words.workshop.namesShown : words.workshop.namesHidden)
  }

  mutating func face(_ face: WorkshopDesk.Face) {
    changeWorkshop { $0.face = $0.face == face ? .item : face }
    model.viewport = face == .matrix ? .focus : .start
  }

  mutating func showLeftOut() {
    guard case .workshop(let desk) = model.top else { return }
    if desk.workshop.refused.isEmpty { return say(words.workshop.nothingLeftOut) }
    if desk.isAnonymous { return say(words.workshop.leftOutHidden) }
    face(.leftOut)
  }

  /// Back to the item, and from there to the one before it.
  mutating func leaveWorkshopFace(_ desk: WorkshopDesk) {
    if desk.face == .item { return stepInWorkshop(-1) }
    changeWorkshop { $0.face = .item }
    model.viewport = .start
  }
}
