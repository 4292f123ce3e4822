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
  /// Whether something of it may be on the disk.
  var isOnDisk = false

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
          "date": review.map { words.date($0.at.date) } ?? "",
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
