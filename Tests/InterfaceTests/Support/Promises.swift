import Assessment
import Screen

@testable import Interface

extension Driver {
  /// The first promise the present state breaks, or nil. A resume is the slowest to check, and
  /// comes with a step back and forward.
  func brokenPromise(on canvas: Canvas, resuming: Bool) -> String? {
    if resuming {
      if canvas.lines.contains(where: { $0.contains("{") }) { return "a word was not filled in" }
      if let elsewhere = typedElsewhere { return elsewhere }
    }
    if let draft = finished?.draft,
      !draft.openSafety(library: { library.packs[$0] }).isEmpty || draft.visit.decision == nil
    {
      return "a visit was finished with an open event or without a decision"
    }
    guard let visit = model.visit else {
      return model.saving.pending.isEmpty ? nil : "entries are pending without a visit"
    }
    if diskProblem == nil, model.saving.problem == nil, !model.saving.pending.isEmpty {
      return "something is neither saved nor said to be unsaved"
    }
    if let trigger = visit.unattendedTrigger { return "\(trigger) raised no event" }
    if case .enabled = CommandTable.availability(of: .finish, in: model),
      !visit.openSafety.isEmpty
    {
      return "a visit with an open event could be finished"
    }
    if let item = visit.item, visit.isConcealed(item) { return "\(item) shows in shared view" }
    guard resuming, !visit.isUnsaved else { return nil }
    return resumedOtherwise(visit) ?? wentElsewhere(visit)
  }

  /// Where a letter goes that is typed into an open field, when it does not stand in it.
  private var typedElsewhere: String? {
    guard let field = model.openField, !model.isHidden, !model.isTooSmall else { return nil }
    for character in "aZ5?:/q ŵ" {
      var copy = self
      copy.key(.character(character))
      guard let after = copy.model.openField, copy.model.places.count == model.places.count else {
        return "\"\(character)\" typed into a field closed it"
      }
      let isFull = field.text.count >= field.limit
      let scalars = (field.text.unicodeScalars.count, after.text.unicodeScalars.count)
      if scalars.1 != scalars.0 + (isFull ? 0 : 1) {
        return "\"\(character)\" typed into \"\(field.text)\" made \"\(after.text)\""
      }
    }
    return nil
  }

  /// Where back and then forward lead, when that is another page.
  private func wentElsewhere(_ visit: VisitState) -> String? {
    // Before the first page stands Home, and the decision before the last is left with F10. From
    // an overview that was opened by hand back leads to where it was opened.
    guard model.top == .visit, visit.page != visit.pages.first, visit.page != .finish,
      visit.entry == nil, visit.overviewFrom == nil,
      !model.isHidden, !model.isTooSmall
    else { return nil }
    var copy = self
    copy.key(model.form == nil ? .left : .escape)
    copy.key(.right)
    guard copy.model.visit?.page == visit.page else {
      return "back and forward from \(visit.page) leads to another page"
    }
    if copy.model.openDraft?.visit.answered != visit.draft.visit.answered {
      return "back and forward from \(visit.page) leads to other answers"
    }
    // The decision is a form that is being keyed: it opens at its first line, with what was kept.
    // Minutes that run go on until their page is left.
    if visit.page == .decision || visit.timer.isRunning { return nil }
    let pictures = zip(asCameTo.lines, copy.asCameTo.lines)
    return pictures.first { $0 != $1 }.map {
      "back and forward from \(visit.page) makes \"\($0.trimmed)\" \"\($1.trimmed)\""
    }
  }

  /// The picture of the page as one comes to it: without the notice of the key before and what is
  /// said of the disk, and where the page puts focus and window by itself.
  var asCameTo: Canvas {
    var copy = self
    if let page = copy.model.visit?.page { copy.model.visit?.go(to: page) }
    copy.model.notice = nil
    copy.model.saving = Model.Saving()
    copy.model.viewport = .start
    return copy.screen
  }

  /// What differs when the journal and what is pending are read again, as a resume does.
  private func resumedOtherwise(_ visit: VisitState) -> String? {
    var draft = Draft(id: visit.draft.id, identity: visit.draft.identity, at: visit.draft.began)
    let entries = (journals[visit.draft.id] ?? []) + model.saving.pending
    for entry in entries { draft.apply(entry) { library.packs[$0] } }
    if draft != visit.draft { return "the resumed draft is another" }
    let place = Walk.read(draft.place)
    if place.walk != visit.walk { return "the resumed walk is another" }
    if place.page != visit.page { return "the resumed place is another: \(draft.place ?? "-")" }
    return nil
  }
}

extension Model {
  /// The field that takes what is typed, or nil.
  var openField: TextField? {
    switch top {
    case .writing(let writing): return writing.field
    case .palette(let pick), .search(let pick): return pick.query
    default:
      guard case .text(let field) = form?.focused?.content else { return nil }
      return field
    }
  }
}

extension Visit {
  /// The visit without what was only shown, as going back may show a prompt that was passed over,
  /// and without the decision, which is kept as it is keyed whenever its page is left.
  var answered: Visit {
    var visit = self
    visit.decision = nil
    for sheet in visit.sheets.indices {
      for position in visit.sheets[sheet].answers.indices
      where visit.sheets[sheet][position] == .opened {
        visit.sheets[sheet][position] = .untouched
      }
    }
    return visit
  }
}

extension VisitState {
  /// A chosen safety answer without an event or a response; there must never be one.
  var unattendedTrigger: ItemReference? {
    draft.packs.compactMap { library.packs[$0.id] }.flatMap(\.references).first { item in
      guard let chosen = answer(item).chosen, let definition = library.item(item),
        definition.options[chosen].isSafety
      else { return false }
      return !draft.raised.contains(item)
    }
  }
}
