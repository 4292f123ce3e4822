import Assessment

extension Who {
  /// Checks every line and makes the identity; the first wrong line gets the focus and a word.
  mutating func check(
    _ words: Words, setting: Setting, practitioner: String, now: Moment, at contactAt: Moment?
  ) -> Identity? {
    describe(words, today: now.date)
    refuseMissing(words)
    if let wrong = form.fields.firstIndex(where: \.isWrong) {
      form.focus = wrong
      return nil
    }
    guard let role = form.chosen(.role), let safe = form.chosen(.safeToTalk),
      let stage = form.chosen(.stage)
    else { return nil }
    let date = { (id: FieldID, form: Form) in
      words.readDate(form.text(id), today: now.date).date
    }
    let optional = { (text: String) in text.isEmpty ? nil : text }
    let baby = Baby(
      reference: form.text(.reference), twin: optional(form.text(.twin).uppercased()),
      nhsNumber: optional(form.text(.nhsNumber).filter(\.isNumber)), born: date(.born, form),
      due: date(.due, form), weeksEarly: Int(form.text(.weeksEarly)))
    let carer = Carer(
      key: carerKey, relation: form.text(.relation), role: Role.allCases[role],
      language: optional(form.text(.language)),
      interpreter: form.chosen(.interpreter).map { Carer.Interpreter.allCases[$0] })
    return Identity(
      setting: setting, baby: baby, carer: carer,
      contact: Contact(
        at: contactAt ?? now, stage: stages[stage], present: present(words),
        safeToTalk: Contact.SafeToTalk.allCases[safe]),
      practitioner: practitioner)
  }

  private mutating func refuseMissing(_ words: Words) {
    let who = words.who
    func refuse(_ id: FieldID, _ line: String, if missing: Bool) {
      if missing { form.say(line, at: id, isWrong: true) }
    }
    let reference = form.text(.reference)
    let isPlain = reference.utf8.allSatisfy {
      ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || (48...57).contains($0) || $0 == 45
    }
    refuse(.reference, who.referenceMissing, if: reference.isEmpty || !isPlain)
    let twin = form.text(.twin).uppercased()
    refuse(.twin, who.twinBad, if: !twin.isEmpty && !(twin.count == 1 && ("A"..."Z") ~= twin))
    refuse(
      .born, who.datesMissing, if: form.text(.born).isEmpty && form.text(.due).isEmpty)
    refuse(.relation, who.relationMissing, if: form.text(.relation).isEmpty)
    refuse(.role, who.roleMissing, if: form.chosen(.role) == nil)
    refuse(.safeToTalk, who.safeMissing, if: form.chosen(.safeToTalk) == nil)
    refuse(.stage, who.stageMissing, if: form.chosen(.stage) == nil)
    if form[.carer] != nil { refuse(.carer, who.roleMissing, if: form.chosen(.carer) == nil) }
  }

  /// The known carer's key, or the next free number of this baby.
  private var carerKey: String {
    if let carer = knownCarer { return carer.key }
    if isCorrection, let identity, knownBaby == nil { return identity.carer.key }
    let highest = knownBaby?.carers.compactMap { Int($0.key) }.max() ?? 0
    return String(highest + 1)
  }

  private func present(_ words: Words) -> [String] {
    form.text(.present).split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty && !words.who.nobodyWords.contains($0.lowercased()) }
  }
}
