import Assessment

/// What the store knows by the typed reference: it is offered, never taken by itself.
extension Who {
  /// The known baby that is chosen; nil for another one.
  var knownBaby: KnownBaby? {
    guard let index = form.chosen(.baby), known.indices.contains(index) else { return nil }
    return known[index]
  }

  /// The known carer that is chosen; nil for someone new.
  var knownCarer: Carer? {
    guard let baby = knownBaby, let index = form.chosen(.carer),
      baby.carers.indices.contains(index)
    else { return nil }
    return baby.carers[index]
  }

  /// The other babies known by the reference: twins are read back together.
  var others: [Baby] {
    guard form.text(.reference) == lookedUp else { return [] }
    return known.map(\.baby).filter { $0 != knownBaby?.baby }
  }

  /// Takes the babies known by a reference and offers them, or another one.
  mutating func take(_ babies: [KnownBaby], for reference: String, words: Words) {
    guard reference == form.text(.reference) else { return }
    lookedUp = reference
    guard babies != known else { return }
    known = babies
    form.fields.removeAll { $0.id == .baby || $0.id == .carer }
    guard !babies.isEmpty else { return }
    let labels = babies.map { words.who.label($0.baby, words) } + [words.who.babyOther]
    let isNext = form.focused?.id == .twin
    insert(Field(.baby, words.who.baby, choices: labels, chosen: nil), before: .twin)
    if isNext { form.focus(on: .baby) }
  }

  /// What follows from the lines that were chosen: a known baby and carer fill in their lines.
  mutating func fill(from before: Who, _ words: Words) {
    if form.chosen(.baby) != before.form.chosen(.baby) {
      clear(before.knownBaby, words)
      if let baby = knownBaby {
        fill(baby, words)
      } else {
        form.fields.removeAll { $0.id == .carer }
      }
    }
    if form.chosen(.carer) != before.form.chosen(.carer) {
      if let carer = before.knownCarer { clear(carer) }
      if let carer = knownCarer { fill(carer) }
    }
  }

  private mutating func fill(_ known: KnownBaby, _ words: Words) {
    let baby = known.baby
    func fill(_ id: FieldID, _ text: String?) {
      if form.text(id).isEmpty, let text { form[id]?.text = text }
    }
    // As it is kept, where it was typed with other capitals.
    form[.reference]?.text = baby.reference
    lookedUp = baby.reference
    fill(.twin, baby.twin)
    fill(.born, baby.born.map(words.date))
    fill(.due, baby.due.map(words.date))
    fill(.weeksEarly, baby.weeksEarly.map(String.init))
    fill(.nhsNumber, baby.nhsNumber)
    form.fields.removeAll { $0.id == .carer }
    guard !known.carers.isEmpty else { return }
    let relations = known.carers.map(\.relation)
    let labels = known.carers.map { carer in
      relations.count { $0 == carer.relation } > 1
        ? words.who.carerNumbered.filled(["relation": carer.relation, "n": carer.key])
        : carer.relation
    }
    insert(
      Field(.carer, words.who.carer, choices: labels + [words.who.carerNew], chosen: nil),
      before: .relation)
  }

  /// Takes back what a baby that is no longer chosen had filled in.
  private mutating func clear(_ known: KnownBaby?, _ words: Words) {
    guard let baby = known?.baby else { return }
    func clear(_ id: FieldID, _ text: String?) {
      if let text, form.text(id) == text { form[id]?.text = "" }
    }
    clear(.twin, baby.twin)
    clear(.born, baby.born.map(words.date))
    clear(.due, baby.due.map(words.date))
    clear(.weeksEarly, baby.weeksEarly.map(String.init))
    clear(.nhsNumber, baby.nhsNumber)
    if let carer = knownCarer { self.clear(carer) }
  }

  private mutating func fill(_ carer: Carer) {
    form[.relation]?.text = carer.relation
    form[.role]?.chosen = Role.allCases.firstIndex(of: carer.role)
    if let language = carer.language { form[.language]?.text = language }
    if let interpreter = carer.interpreter {
      form[.interpreter]?.chosen = Carer.Interpreter.allCases.firstIndex(of: interpreter)
    }
  }

  private mutating func clear(_ carer: Carer) {
    if form.text(.relation) == carer.relation { form[.relation]?.text = "" }
    form[.role]?.chosen = nil
    if form.text(.language) == carer.language { form[.language]?.text = "" }
    form[.interpreter]?.chosen = 0
  }

  private mutating func insert(_ field: Field, before id: FieldID) {
    guard let place = form.fields.firstIndex(where: { $0.id == id }) else { return }
    form.fields.insert(field, at: place)
    if form.focus >= place { form.focus += 1 }
  }
}

extension Words.Who {
  /// `B-0142-A, born 3 October 2026`.
  func label(_ baby: Baby, _ words: Words) -> String {
    if let born = baby.born {
      return knownBorn.filled(["baby": baby.label, "date": words.date(born)])
    }
    guard let due = baby.due else { return baby.label }
    return knownDue.filled(["baby": baby.label, "date": words.date(due)])
  }
}
