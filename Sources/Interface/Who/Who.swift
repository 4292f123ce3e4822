import Assessment

/// The page that says who a visit is with, in three parts, and its read-back.
struct Who: Equatable, Sendable {
  var form: Form
  /// Babies the store knows by the typed reference.
  var known: [KnownBaby] = []
  /// The reference `known` was looked up for.
  var lookedUp: String?
  /// Whether the page is read back as soon as the reference is looked up.
  var awaitsLookUp = false
  /// Guides that can be chosen, youngest stage first.
  var stages: [Stage]
  /// What is checked and read back; nil while it is typed.
  var identity: Identity?
  /// The open visit's identity, when it is corrected and not a new one begun.
  let corrected: Identity?
  /// The typed day of birth, when it can be read.
  var birth: CalendarDate?
  /// A day of birth that was kept although an earlier visit holds another.
  var confirmedBirth: CalendarDate?
  /// A due date that was kept although an earlier visit holds another.
  var confirmedDue: CalendarDate?
  /// A past due date after which no birth is to be recorded yet, or not told.
  var unbornDue: CalendarDate?
  /// The typed due date, when it can be read.
  var due: CalendarDate?
  /// The stage the dates propose, and the one beside it; nil while no date is known.
  var proposal: StageProposal?
  /// The stage that was chosen for the dates and not by hand.
  var takenStage: Stage?
  /// The reason typed for a stage that is no longer chosen.
  var keptStageReason = ""
  /// Whether the story of the dyad was opened again on the way.
  var isReopened = false
  /// Whether a visit was asked for beside one with the same baby that is not finished.
  var isNewBesideDraft = false
  /// The scale that is to be scored, when no walk is begun.
  var scale: String?

  init(words: Words, stages: [Stage], correcting: Identity? = nil, today: CalendarDate) {
    self.stages = stages
    corrected = correcting
    keptStageReason = correcting?.contact.stageReason ?? ""
    lookedUp = correcting?.baby.reference
    form = Form(fields: WhoFields(words: words, stages: stages, given: correcting).all)
    attend(words, today: today)
  }

  /// Whether the page reads back what was typed.
  var isReadBack: Bool { identity != nil }

  /// Takes the stages that can be chosen: those with a guide, or every one for a scale alone.
  mutating func take(from library: VisitLibrary, _ words: Words, today: CalendarDate) {
    take(scale == nil ? library.stages : Stage.allCases, words, today: today)
  }

  /// Takes the guides that can be chosen.
  mutating func take(_ stages: [Stage], _ words: Words, today: CalendarDate) {
    guard stages != self.stages, corrected == nil else { return }
    self.stages = stages
    let field = WhoFields(words: words, stages: stages, given: nil).stage
    if let index = form.fields.firstIndex(where: { $0.id == .stage }) { form.fields[index] = field }
    takenStage = nil
    attend(words, today: today)
  }
}

/// The lines of "Who".
struct WhoFields {
  let words: Words
  let stages: [Stage]
  let given: Identity?

  var all: [Field] {
    // The guide stays with a visit that is open: its prompts are being answered.
    baby + carer + today + (given == nil ? [stage] : [])
  }

  private var baby: [Field] {
    let who = words.who
    let baby = given?.baby
    return [
      Field(
        .reference, who.reference, hint: who.referenceHint, text: baby?.reference ?? "", limit: 24),
      Field(.twin, who.twin, hint: who.twinHint, text: baby?.twin ?? "", limit: 4),
      Field(
        .born, who.born, hint: who.bornHint, text: baby?.born.map(words.date) ?? "", limit: 40),
      Field(
        .due, who.due, hint: who.dueHint, text: baby?.due.map(words.date) ?? "", limit: 40),
      Field(
        .weeksEarly, who.early, hint: who.earlyHint,
        text: baby?.weeksEarly.map(String.init) ?? "", limit: 8),
      Field(.nhsNumber, who.nhs, hint: who.nhsHint, text: baby?.nhsNumber ?? "", limit: 24),
    ]
  }

  private var carer: [Field] {
    let who = words.who
    let carer = given?.carer
    return [
      Field(
        .relation, who.relation, hint: who.relationHint, text: carer?.relation ?? "", limit: 40),
      words.roleField(
        chosen: carer.flatMap { Role.allCases.firstIndex(of: $0.role) }, isBorn: nil),
      Field(
        .language, who.language, hint: who.languageHint, text: carer?.language ?? "", limit: 40),
      Field(
        .interpreter, who.interpreter, choices: who.interpreters,
        chosen: Carer.Interpreter.allCases.firstIndex(of: carer?.interpreter ?? .none)),
    ]
  }

  private var today: [Field] {
    let who = words.who
    return [
      Field(
        .present, who.present, hint: who.presentHint,
        text: given?.contact.present.joined(separator: ", ") ?? ""),
      Field(
        .safeToTalk, who.safe, choices: who.safeChoices,
        chosen: given.flatMap { Contact.SafeToTalk.allCases.firstIndex(of: $0.contact.safeToTalk) }
      ),
    ]
  }

  var stage: Field {
    let names = stages.map { words.time.stages[$0] ?? $0.rawValue }
    return Field(
      .stage, words.who.stage, choices: names, chosen: stages.count == 1 ? 0 : nil)
  }
}
