import Assessment
import Screen

/// A form for what is said of a saved visit, or of a dyad, once it is finished.
struct AfterForm: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// What became of it.
    case outcome(OpenedRecord)
    /// Lines that are corrected together.
    case correction(OpenedRecord, [RecordField])
    case addendum(OpenedRecord)
    /// The mark "entered in error", or its taking back.
    case error(OpenedRecord)
    case closing(Dyad, Baby?)
    case reopening(Dyad, Baby?)
  }

  let kind: Kind
  var form: Form
  /// Whether the correction raises a safety event, so that what was done is asked.
  var asksWhatWasDone = false

  init(_ kind: Kind, _ words: Words, services: [Service], today: CalendarDate) {
    self.kind = kind
    form = Form(fields: [])
    form.fields = AfterFields(words: words, services: services, today: today).fields(kind)
    if kind.isCorrection { form.focus = 0 }
  }

  func title(_ words: Words) -> String {
    switch kind {
    case .outcome: words.after.outcomeTitle
    case .correction: words.after.placesTitle
    case .addendum: words.after.addTitle
    case .error: words.after.errorTitle
    case .closing, .reopening: words.review.recordTitle
    }
  }

  /// What stands above the lines: what it is about, and what follows.
  func intro(_ words: Words) -> (heading: String, lines: [String]) {
    let after = words.after
    switch kind {
    case .outcome: return (after.outcomeTitle, [after.outcomeLine])
    case .correction(let opened, let places):
      let names = places.map { words.name(of: $0, opened.library) }.joined(separator: ", ")
      return (
        after.correctionTitle.filled(["place": names]),
        places.flatMap { standing($0, opened, words) } + (asksWhatWasDone ? [after.raised] : [])
      )
    case .addendum: return (after.addTitle, [after.addLine])
    case .error(let opened):
      return opened.after.corrected.isInError
        ? (after.errorBackTitle, [after.errorBackLine]) : (after.errorTitle, [after.errorLine])
    case .closing(let dyad, _):
      return (after.closeTitle.filled(["dyad": dyad.description]), [after.closeLine])
    case .reopening(let dyad, _):
      return (after.reopenTitle.filled(["dyad": dyad.description]), [after.reopenLine])
    }
  }

  /// What stands at a place, and where two corrections do not agree what each says.
  private func standing(_ place: RecordField, _ opened: OpenedRecord, _ words: Words) -> [String] {
    let corrected = opened.after.corrected
    let value = place.value(in: corrected.visit, packs: opened.library.packs)
    let now = words.after.stands.filled([
      "value": words.value(value, of: place, opened.library, isBorn: opened.standing.isBorn)
    ])
    guard let field = corrected.fields.first(where: { $0.path == place.description }),
      !field.conflict.isEmpty
    else { return [now] }
    let said = field.history.filter { field.conflict.contains($0.amendment) }.map { step in
      words.after.apart.filled([
        "who": step.practitioner, "date": words.date(step.at.date),
        "value": words.value(
          step.new, of: place, opened.library, isBorn: opened.standing.isBorn),
        "reason": step.reason ?? "",
      ])
    }
    return [now, words.after.apartLine] + said
  }

  /// Says what was made of a day that was typed.
  mutating func attend(_ words: Words, today: CalendarDate) {
    guard let field = form[.on], !field.isEmpty else { return }
    let read = words.readDate(field.trimmed, today: today)
    form.say(
      read.date.map(words.date) ?? read.problem, at: .on, isWrong: read.date == nil)
  }
}

extension AfterForm.Kind {
  var isCorrection: Bool { if case .correction = self { true } else { false } }

  /// The visit it is about; nil for a dyad.
  var opened: OpenedRecord? {
    switch self {
    case .outcome(let opened), .correction(let opened, _), .addendum(let opened),
      .error(let opened):
      opened
    case .closing, .reopening: nil
    }
  }
}

/// The lines of the forms.
struct AfterFields {
  let words: Words
  let services: [Service]
  let today: CalendarDate

  func fields(_ kind: AfterForm.Kind) -> [Field] {
    let after = words.after
    switch kind {
    case .outcome(let opened):
      let events = VisitOutcome.Event.allCases.map { words.followUp.events[$0] ?? $0.rawValue }
      let helps = VisitOutcome.Helped.allCases.map { words.followUp.helps[$0] ?? $0.rawValue }
      return [
        Field(.event, after.event, choices: events, chosen: nil), on(after.on),
        Field(
          .service, after.service, hint: after.serviceHint, text: referred(opened) ?? "",
          limit: 80),
        Field(
          .helped, after.helped, choices: helps + [after.notSaid], chosen: helps.count,
          emptied: helps.count), note,
      ]
    case .correction(let opened, let places):
      return places.map { place($0, opened) } + [reason]
    case .addendum:
      return [Field(.note, after.words, hint: after.reasonHint, text: "", limit: 2_000)]
    case .error: return [reason]
    case .closing:
      let because = DyadStatus.Because.allCases.map { words.followUp.because[$0] ?? $0.rawValue }
      return [
        Field(
          .because, after.because, choices: because + [after.notSaid], chosen: nil),
        on(after.since), note,
      ]
    case .reopening: return [on(after.since), note]
    }
  }

  /// Further lines of a correction that raises a safety event.
  var whatWasDone: [Field] {
    [
      Field(.acted, words.after.acted, text: "", limit: 2_000),
      Field(.actedWith, words.after.actedWith, text: "", limit: 200),
      Field(.notActed, words.after.notActed, text: "", limit: 2_000),
    ]
  }

  private func on(_ label: String) -> Field {
    Field(.on, label, hint: words.after.onHint, text: words.date(today), limit: 40)
  }

  private var note: Field {
    Field(.note, words.after.note, hint: words.after.noteHint, text: "", limit: 2_000)
  }

  private var reason: Field {
    Field(.reason, words.after.reason, hint: words.after.reasonHint, text: "", limit: 500)
  }

  private func place(_ place: RecordField, _ opened: OpenedRecord) -> Field {
    let value = place.value(in: opened.standing, packs: opened.library.packs)
    let label = words.name(of: place, opened.library)
    if place == .fact(.at) {
      let at = opened.standing.contact.at
      return Field(
        .place(place), label, hint: words.after.timeHint,
        text: "\(words.date(at.date)) \(at.clock)", limit: 60)
    }
    guard let choices = words.choices(of: place, in: opened) else {
      return Field(.place(place), label, text: shown(value, at: place), limit: 2_000)
    }
    let standing = choices.firstIndex { $0.code == value }
    return Field(
      .place(place), label, choices: choices.map(\.label),
      keys: words.keys(of: place, choices, opened.library), chosen: standing, emptied: standing)
  }

  /// A day in words, everything else as it stands.
  private func shown(_ value: String?, at place: RecordField) -> String {
    switch place {
    case .fact(.born), .fact(.due), .fact(.nextContact):
      value.flatMap { CalendarDate($0) }.map(words.date) ?? value ?? ""
    default: value ?? ""
    }
  }

  /// The service that was asked, when it is only one.
  private func referred(_ opened: OpenedRecord) -> String? {
    let offers = (opened.standing.decision?.offers ?? []).filter {
      $0.kind != .other && [.offered, .accepted].contains($0.response)
    }
    return offers.count == 1
      ? offers.first.map { opened.library.rules.service(of: $0.service) } : nil
  }
}

extension Model {
  func afterPage(_ page: inout Page, _ after: AfterForm) {
    let intro = after.intro(words)
    page.text(intro.heading, style: .bold)
    for line in intro.lines { page.text(line, indent: 3) }
    if let code = configuration.practitioner {
      page.text(words.after.by.filled(["code": visible(code)]), indent: 3, style: .dim)
    }
    if after.asksWhatWasDone { safetyContacts(&page) }
    page.blank()
    page.form(after.form)
  }
}
