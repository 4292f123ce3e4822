import Assessment

/// The page that says who a visit is with, and its read-back.
struct Who: Equatable, Sendable {
  var form: Form
  /// Babies the store knows by the typed reference.
  var known: [KnownBaby] = []
  /// The reference `known` was looked up for.
  var lookedUp: String?
  /// Guides that can be chosen, youngest stage first.
  let stages: [Stage]
  /// What is checked and read back; nil while it is typed.
  var identity: Identity?
  /// Whether an open visit is corrected, not a new one begun.
  let isCorrection: Bool

  init(words: Words, stages: [Stage], identity: Identity? = nil, today: CalendarDate) {
    self.stages = stages
    isCorrection = identity != nil
    form = Form(fields: Who.fields(words, stages, identity))
    describe(words, today: today)
  }

  private static func fields(_ words: Words, _ stages: [Stage], _ given: Identity?) -> [Field] {
    let who = words.who
    let baby = given?.baby
    let carer = given?.carer
    let stageNames = stages.map { words.time.stages[$0.rawValue] ?? $0.rawValue }
    return [
      Field(.reference, who.reference, hint: who.referenceHint, text: baby?.reference ?? ""),
      Field(.twin, who.twin, hint: who.twinHint, text: baby?.twin ?? ""),
      Field(.born, who.born, hint: who.bornHint, text: baby?.born.map(\.description) ?? ""),
      Field(.due, who.due, hint: who.dueHint, text: baby?.due.map(\.description) ?? ""),
      Field(
        .weeksEarly, who.early, hint: who.earlyHint,
        text: baby?.weeksEarly.map(String.init) ?? ""),
      Field(.nhsNumber, who.nhs, hint: who.nhsHint, text: baby?.nhsNumber ?? ""),
      Field(.relation, who.relation, hint: who.relationHint, text: carer?.relation ?? ""),
      Field(
        .role, who.role, hint: who.choose, choices: who.roles,
        chosen: carer.flatMap { Role.allCases.firstIndex(of: $0.role) }),
      Field(.language, who.language, hint: who.languageHint, text: carer?.language ?? ""),
      Field(
        .interpreter, who.interpreter, hint: who.choose, choices: who.interpreters,
        chosen: Carer.Interpreter.allCases.firstIndex(of: carer?.interpreter ?? .none)),
      Field(
        .present, who.present, hint: who.presentHint,
        text: given?.contact.present.joined(separator: ", ") ?? ""),
      Field(
        .safeToTalk, who.safe, hint: who.choose, choices: who.safeChoices,
        chosen: given.flatMap { Contact.SafeToTalk.allCases.firstIndex(of: $0.contact.safeToTalk) }
      ),
      Field(
        .stage, who.stage, hint: who.choose, choices: stageNames,
        chosen: given.flatMap { stages.firstIndex(of: $0.contact.stage) }
          ?? (stages.count == 1 ? 0 : nil)),
    ]
  }

  /// The baby that the typed reference and twin label mean, when the store knows it.
  var knownBaby: KnownBaby? {
    let twin = form.text(.twin).uppercased()
    return known.first { ($0.baby.twin ?? "") == twin } ?? (twin.isEmpty ? known.first : nil)
  }

  /// The known carer that is chosen; nil for someone new.
  var knownCarer: Carer? {
    guard let baby = knownBaby, let index = form.chosen(.carer),
      baby.carers.indices.contains(index)
    else { return nil }
    return baby.carers[index]
  }

  /// Takes what the store knows by the reference: fills what is still empty, and offers the
  /// known carers or someone new.
  mutating func take(_ babies: [KnownBaby], for reference: String, words: Words) {
    guard reference == form.text(.reference) else { return }
    lookedUp = reference
    known = babies
    form.fields.removeAll { $0.id == .carer }
    guard let baby = knownBaby else { return }
    func fill(_ id: FieldID, _ text: String?) {
      if form.text(id).isEmpty, let text { form[id]?.text = text }
    }
    fill(.twin, baby.baby.twin)
    fill(.born, baby.baby.born?.description)
    fill(.due, baby.baby.due?.description)
    fill(.weeksEarly, baby.baby.weeksEarly.map(String.init))
    fill(.nhsNumber, baby.baby.nhsNumber)
    guard let place = form.fields.firstIndex(where: { $0.id == .relation }) else { return }
    let labels = baby.carers.map { "\($0.key) \($0.relation)" } + [words.who.carerNew]
    form.fields.insert(
      Field(.carer, words.who.carer, hint: words.who.choose, choices: labels, chosen: nil),
      at: place)
    if form.focus >= place { form.focus += 1 }
  }

  /// Fills in what is known of the chosen carer.
  mutating func takeCarer() {
    guard let carer = knownCarer else { return }
    form[.relation]?.text = carer.relation
    form[.role]?.chosen = Role.allCases.firstIndex(of: carer.role)
    if let language = carer.language { form[.language]?.text = language }
  }
}
