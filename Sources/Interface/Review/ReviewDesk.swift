import Assessment
import Screen

/// The form in which something is said of a saved visit, or answered.
struct ReviewDesk: Equatable, Sendable {
  /// What can be chosen in its first line.
  enum Choice: Equatable, Sendable {
    case answer(id: String)
    case say(Review.Verdict)

    var verdict: Review.Verdict {
      switch self {
      case .answer: .answer
      case .say(let verdict): verdict
      }
    }
  }

  let reviewing: Reviewing
  /// The family and what was found, as the head of the page says them.
  let about: [String]
  let choices: [Choice]
  var form: Form

  init(_ reviewing: Reviewing, about: [String], words: Words) {
    self.reviewing = reviewing
    self.about = about
    let waiting = reviewing.waiting
    var choices = waiting.map { Choice.answer(id: $0.id) }
    if reviewing.isOwn {
      choices.append(.say(.comment))
    } else {
      choices += [.say(.agree), .say(.comment), .say(.ask)]
    }
    if reviewing.maySignOff { choices.append(.say(.signOff)) }
    self.choices = choices
    form = Form(fields: [])
    let labels = choices.map { choice in
      switch choice {
      case .answer(let id):
        let review = waiting.first { $0.id == id }
        return words.reviewing.answerTo.filled([
          "who": visible(review?.practitioner ?? ""),
          "date": review.map { words.shortDate($0.at.date) } ?? "",
        ])
      case .say(.agree): return words.reviewing.agree
      case .say(.ask): return words.reviewing.ask
      case .say(.signOff): return words.reviewing.signOff
      case .say: return words.reviewing.comment
      }
    }
    form.fields = [
      Field(.verdict, words.reviewing.say, choices: labels, chosen: waiting.isEmpty ? nil : 0)
    ]
    attend(words)
  }

  var chosen: Choice? {
    form.chosen(.verdict).flatMap { choices.indices.contains($0) ? choices[$0] : nil }
  }

  /// The level that is chosen, 0-3, whose line is its own digit; nil for the level as it stands.
  private var otherLevel: Int? {
    form.chosen(.otherLevel).flatMap { (0...3).contains($0) ? $0 : nil }
  }

  /// The lines that what is chosen asks for.
  mutating func attend(_ words: Words) {
    guard let first = form[.verdict] else { return }
    var fields = [
      first,
      Field(
        .reviewText, words.reviewing.text, hint: words.reviewing.textHint, text: "", limit: 2_000),
    ]
    switch chosen?.verdict {
    case .comment, .ask, .signOff:
      let levels = (0...3).map {
        words.reviewing.otherLevel.filled([
          "n": String($0), "name": words.levelName($0).lowercasedFirst,
        ])
      }
      fields.append(
        Field(
          .otherLevel, words.reviewing.level, choices: levels + [words.reviewing.asFound],
          keys: ChoiceKeys(digits: levels.count, extra: 1), chosen: levels.count,
          emptied: levels.count))
      if otherLevel != nil {
        fields.append(Field(.otherReason, words.reviewing.reason, text: "", limit: 2_000))
      }
    case .agree, .answer, nil: break
    }
    form.rebuild(fields)
  }

  /// What the lines say; nil while nothing is chosen.
  var wish: Reviewing.Wish? {
    guard let chosen else { return nil }
    var wish = Reviewing.Wish(verdict: chosen.verdict, text: form.text(.reviewText))
    if case .answer(let id) = chosen { wish.replyTo = id }
    if let level = otherLevel {
      wish.level = level
      wish.reason = form.text(.otherReason)
    }
    return wish
  }
}

extension Turn {
  /// Opens the form for the visit that is open; what was typed there before stands again.
  mutating func openReview() {
    guard let opened = model.openedRecord, let reviewing = model.reviewing(opened) else { return }
    if let kept = model.keptReviews[opened.record.id], kept.reviewing == reviewing {
      return push(.reviewing(kept))
    }
    let visit = opened.standing
    let level = (opened.findings ?? opened.record.findings).level
    let about = [
      "\(visit.dyad.description)  \(visit.carer.relation)  \(words.date(visit.contact.at.date))",
      [level.map(words.level), words.path.by.filled(["code": visit.practitioner])]
        .compactMap { $0 }.joined(separator: "; "),
    ]
    push(.reviewing(ReviewDesk(reviewing, about: about, words: words)))
  }

  mutating func submit(_ desk: ReviewDesk) {
    var desk = desk
    desk.form.clearNotes()
    do throws(ReviewRefusal) {
      guard let wish = desk.wish else {
        desk.form.say(words.reviewing.choose, at: .verdict, isWrong: true)
        desk.form.focus(on: .verdict)
        return replace(.reviewing(desk))
      }
      effects.append(.review(try desk.reviewing.review(wish)))
      // It stands until it is on the disk.
      replace(.reviewing(desk))
      model.keptReviews[desk.reviewing.about] = desk
    } catch {
      let field: FieldID =
        switch error {
        case .noReason: .otherReason
        case .noWords: .reviewText
        case .badLevel, .agreesOtherwise, .answersOtherwise, .reasonWithoutLevel: .otherLevel
        case .ownRecord, .nothingToAnswer, .noSuchReview: .verdict
        }
      desk.form.say(words.line(error), at: field, isWrong: true)
      desk.form.focus(on: field)
      replace(.reviewing(desk))
    }
  }

  /// Esc: what was typed stands when the form is opened again.
  mutating func closeReview(_ desk: ReviewDesk) {
    pop()
    guard !desk.form.text(.reviewText).isEmpty || !desk.form.text(.otherReason).isEmpty else {
      return
    }
    model.keptReviews[desk.reviewing.about] = desk
    say(words.reviewing.kept)
  }

  /// What was said is on the disk: the visit is shown with it.
  mutating func reviewed(_ opened: OpenedRecord) {
    model.keptReviews[opened.record.id] = nil
    if case .reviewing(let desk) = model.top, desk.reviewing.about == opened.record.id { pop() }
    switch model.top {
    case .record: replace(.record(opened))
    case .roomRecord(var record):
      record.opened = opened
      replace(.roomRecord(record))
    default: break
    }
    model.viewport = .start
    say(words.reviewing.saved)
    if model.showsRoom { askRoom() }
    if model.places.contains(where: { if case .cameBack = $0 { true } else { false } }) {
      effects.append(.loadCameBack)
    }
  }
}

extension Model {
  func reviewingPage(_ page: inout Page, _ desk: ReviewDesk) {
    page.text(visible(desk.about.first ?? ""), style: .bold)
    for line in desk.about.dropFirst() { page.text(visible(line), style: .dim) }
    for review in desk.reviewing.waiting { page.text(visible(words.line(review)), indent: 3) }
    page.text(
      desk.reviewing.isOwn ? words.reviewing.ownIntro : words.reviewing.intro, style: .dim)
    page.blank()
    page.form(desk.form)
  }
}
