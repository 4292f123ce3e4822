import Assessment

/// Scoring one scale without a walk: with a family it is saved, without one it is not.
extension Turn {
  /// The list of every form, from Home.
  mutating func scoreScale() {
    effects.append(.loadLibrary)
    push(.scaleList(selected: 0))
  }

  /// Takes a form of the list: into the open visit, or asks whose it is.
  mutating func chooseForm(_ index: Int) {
    guard let forms = (model.visit?.library ?? model.library)?.scales, forms.indices.contains(index)
    else { return }
    if model.visit != nil {
      pop()
      return openForm(forms[index])
    }
    if forms[index].needsCheck {
      push(.formCheck(FormCheck(form: forms[index])))
    } else if let pack = forms[index].packs.first {
      ask(.whose(pack: pack))
    }
  }

  mutating func chooseWhose(_ index: Int, _ pack: String) {
    if index == 0 { return newVisit(scoring: pack) }
    guard let definition = model.library?.packs[pack] else { return }
    if let contact = ScaleContact(definition, words) {
      push(.scaleContact(contact))
      model.viewport = .focus
    } else {
      beginUnsaved(pack, Situation())
    }
  }

  /// A score that nothing is kept of: of the carer and the baby only what was said is known.
  mutating func beginUnsaved(_ pack: String, _ situation: Situation) {
    guard let library = model.library else { return }
    let nobody = Identity(
      setting: model.setting, baby: Baby(reference: ""),
      carer: Carer(key: "1", relation: "", role: .otherCarer),
      contact: Contact(at: context.now, stage: .earlyWeeks, safeToTalk: .yes), practitioner: "")
    let draft = Draft(id: "", identity: nobody, at: context.now)
    model.visit = VisitState(draft: draft, library: library, history: [], unsavedFor: situation)
    model.saving = Model.Saving()
    model.finishProblem = nil
    model.places = [.home(selected: 0), .visit]
    goTo(.scale(pack))
  }

  /// Names the family of what is not saved: everything of it is kept then.
  mutating func saveScale() {
    guard let visit = model.visit, visit.isUnsaved else { return }
    let pack = visit.entry?.pack ?? visit.begunScales.last ?? visit.library.scales.first?.packs[0]
    if case .writing = model.top { pop() }
    newVisit(scoring: pack)
  }

  /// The family is named: the score is its own from now on.
  mutating func beganScale(_ pack: String, unkept: [DraftEntry]) {
    for entry in unkept {
      switch entry.event {
      case .identified, .moved: break
      default: note(entry.event)
      }
    }
    goTo(.scale(pack))
  }

  /// Leaves what is not saved. What was noted about safety is not lost without a word.
  mutating func leaveUnsaved() {
    guard let visit = model.visit else { return }
    if visit.draft.raised.isEmpty { return departUnsaved() }
    if case .question = model.top { return }
    ask(.leavesUnsaved)
  }

  mutating func chooseLeaving(_ index: Int) {
    if index == 0 { saveScale() } else { write(.unsavedReason) }
  }

  /// The reason is given; it is not kept either.
  mutating func departUnsaved() {
    goHome()
    say(words.scale.nothingKept)
  }
}
