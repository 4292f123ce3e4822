import Assessment

extension Who {
  /// Checks every line and makes the identity; the first wrong line gets the focus and a word.
  ///
  /// A later part is not blamed: it opens at its first line, so that nothing in it is passed over.
  /// Where the parts are `isWhole`, one list of lines, the first that is wrong is asked for.
  mutating func check(
    _ words: Words, setting: Setting, practitioner: String, team: String? = nil, now: Moment,
    isWhole: Bool = false
  ) -> Identity? {
    let here = isWhole ? WhoPart.today : part
    attend(words, today: now.date)
    refuseMissing(words)
    if let wrong = form.fields.firstIndex(where: { $0.isWrong && !isContradiction($0) }) {
      let place = WhoPart(form.fields[wrong].id)
      forgive(after: here, words, today: now.date)
      form.focus = place.rawValue > here.rawValue ? fields(of: place).lowerBound : wrong
      return nil
    }
    guard let role = form.chosen(.role), let safe = form.chosen(.safeToTalk),
      let stage = corrected?.contact.stage ?? form.chosen(.stage).map({ stages[$0] })
    else { return nil }
    return Identity(
      setting: setting, baby: baby(words, now.date),
      carer: Carer(
        key: carerKey, relation: form.text(.relation), role: Role.allCases[role],
        language: optional(form.text(.language)),
        interpreter: form.chosen(.interpreter).map { Carer.Interpreter.allCases[$0] }),
      contact: Contact(
        at: corrected?.contact.at ?? now, stage: stage, present: present(words),
        safeToTalk: Contact.SafeToTalk.allCases[safe], stageReason: stageReason),
      practitioner: corrected?.practitioner ?? practitioner,
      team: corrected.map(\.team) ?? team)
  }

  /// The first line of a part that cannot be taken as it is typed.
  func firstWrong(of part: WhoPart) -> Int? {
    fields(of: part).first { form.fields[$0].isWrong && !isContradiction(form.fields[$0]) }
  }

  /// Takes back what was said of lines that the parts after one are still to ask for.
  private mutating func forgive(after part: WhoPart, _ words: Words, today: CalendarDate) {
    var calm = self
    calm.attend(words, today: today)
    for index in form.fields.indices
    where WhoPart(form.fields[index].id).rawValue > part.rawValue {
      form.fields[index] = calm.form.fields[index]
    }
  }

  /// A contradiction is asked about, it does not only stand there.
  private func isContradiction(_ field: Field) -> Bool {
    field.id == .born && (contradictedBirth ?? contradictedPregnancy) != nil
      || field.id == .due && contradictedDue != nil
  }

  private func baby(_ words: Words, _ today: CalendarDate) -> Baby {
    let date = { (id: FieldID) in words.readDate(form.text(id), today: today).date }
    return Baby(
      reference: form.text(.reference), twin: optional(form.text(.twin).uppercased()),
      nhsNumber: (try? NHSNumber(entered: form.text(.nhsNumber)))?.digits, born: date(.born),
      due: date(.due), weeksEarly: Int(form.text(.weeksEarly)))
  }

  private func optional(_ text: String) -> String? { text.isEmpty ? nil : text }

  private mutating func refuseMissing(_ words: Words) {
    let who = words.who
    func refuse(_ id: FieldID, _ line: String, if missing: Bool) {
      if missing { form.say(line, at: id, isWrong: true) }
    }
    let reference = form.text(.reference)
    refuse(.reference, who.referenceMissing, if: reference.isEmpty || !reference.isPlainReference)
    if form[.baby] != nil {
      refuse(.baby, who.babyMissing, if: form.chosen(.baby) == nil)
      refuse(.reference, who.otherReference, if: isTakenReference)
    }
    let twin = form.text(.twin).uppercased()
    refuse(.twin, who.twinBad, if: !twin.isEmpty && !(twin.count == 1 && ("A"..."Z") ~= twin))
    if let known = knownBaby {
      refuse(
        .twin, who.twinOther.filled(["baby": known.baby.label]), if: twin != known.baby.twin ?? "")
    }
    refuse(
      .born, who.datesMissing, if: form.text(.born).isEmpty && form.text(.due).isEmpty)
    if form[.carer] != nil {
      refuse(.carer, who.carerMissing, if: form.chosen(.carer) == nil)
    }
    refuse(.relation, who.relationMissing, if: form.text(.relation).isEmpty)
    refuse(.role, who.roleMissing, if: form.chosen(.role) == nil)
    refuse(.safeToTalk, who.safeMissing, if: form.chosen(.safeToTalk) == nil)
    if form[.stage] != nil {
      refuse(
        .stage, stages.isEmpty ? who.noGuides : who.stageMissing, if: form.chosen(.stage) == nil)
    }
    if form[.stageReason] != nil, let stage = proposal?.proposed {
      let line = who.stageReasonMissing.filled([
        "stage": words.time.stages[stage] ?? stage.rawValue
      ])
      refuse(.stageReason, line, if: form.text(.stageReason).isEmpty)
    }
  }

  /// Whether "another baby" has the reference and twin label of one that is known.
  private var isTakenReference: Bool {
    guard form.chosen(.baby) == known.count else { return false }
    let twin = form.text(.twin).uppercased()
    return known.contains { ($0.baby.twin ?? "") == twin }
  }

  /// The known carer's key, or the next free number of this baby.
  private var carerKey: String {
    if let carer = knownCarer { return carer.key }
    if let corrected, form.chosen(.baby) == nil, form[.baby] == nil { return corrected.carer.key }
    let highest = knownBaby?.carers.compactMap { Int($0.key) }.max() ?? 0
    return String(highest + 1)
  }

  private func present(_ words: Words) -> [String] {
    form.text(.present).split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty && !words.who.nobodyWords.contains($0.lowercased()) }
  }
}

extension String {
  /// Letters, digits and hyphens, as references are written.
  fileprivate var isPlainReference: Bool {
    utf8.allSatisfy {
      ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || (48...57).contains($0) || $0 == 45
    }
  }
}
