import Assessment
import Screen

/// The same visit line by line, for screen readers and for terminals that can do no more.
///
/// It drives the one ``update(_:_:_:)`` on the one ``Model``: a typed line becomes the keys that
/// would do the same on the screens, so nothing of a visit is decided here. What differs is that
/// pages are read out once, each line of input is answered, and nothing is said twice or on a
/// timer.
///
/// The loop's turn: print `output()`; read a line; `enter` it, or `end` when there is no more
/// input; perform the effects in order, give each outcome to `receive` and perform what that gives
/// back; and again. Ticks and the like go to `receive` too, but are followed by no output: nothing
/// is printed while a line is awaited. ``Effect/forgetScreen`` comes with hiding and with the end
/// of a visit: clear the screen and what the terminal remembers above it.
public struct PlainSession: Equatable, Sendable {
  /// What the screens would show; `hasQuit` of it ends the loop.
  public internal(set) var model: Model

  /// Lines to be said next, in order.
  var said: [String] = []
  /// The pages that were read out, one for each layer; nil for one that is to be read again.
  var heard: [PlainPage?] = []
  /// The visit whose family was said.
  var familySaid: String?
  /// Whether the line just entered gave something that is worth a "Saved.".
  var hasGiven = false
  /// Whether saving failed since the last output.
  var hasFailed = false
  /// The line of a form just left, whose entry is read back.
  var readsBack: FieldID?
  /// Whether a form was sent back: it goes on where a line was mended, not line by line.
  var isMending = false
  /// Whether a visit was left since the last output.
  var endsVisit = false
  /// The question to go on from when its safety page is closed.
  var goesOnFrom: ItemReference?
  /// The first row said of the list of saved visits.
  var firstSaved = 0

  /// A session at the model's page. Sizes of a terminal mean nothing here.
  public init(model: Model) {
    self.model = model
    self.model.size = Size(columns: 4_000, rows: 60)
    self.model.words = model.words.spoken
    self.model.isPlain = true
  }

  /// Takes a line that was typed, without its line feed.
  ///
  /// - Returns: What the loop has to do, in order; everything the line gave is in one
  ///   ``Effect/save(_:)``.
  public mutating func enter(_ line: String, _ context: Context) -> [Effect] {
    var turn = PlainTurn(session: self, context: context)
    turn.session.hasGiven = false
    turn.enter(line)
    self = turn.session
    return turn.asked
  }

  /// Takes the outcome of an effect, a tick of the clock or the end of the terminal.
  public mutating func receive(_ event: Event, _ context: Context) -> [Effect] {
    if case .terminal(.resize) = event { return [] }
    var turn = PlainTurn(session: self, context: context)
    turn.receive(event)
    self = turn.session
    return turn.asked
  }

  /// There is no more input: leaves the program, and a visit stays as a draft.
  public mutating func end(_ context: Context) -> [Effect] {
    var turn = PlainTurn(session: self, context: context)
    turn.end()
    self = turn.session
    return turn.asked
  }

  /// What is to be printed since the last call: whole lines, then the prompt for the next line,
  /// which has no line feed. Nothing of a hidden session; no prompt after the end.
  public mutating func output() -> [String] {
    defer {
      said = []
      readsBack = nil
      hasFailed = false
      endsVisit = false
    }
    if endsVisit { said.append(model.keptLine) }
    if model.hasQuit { return said.map(tidy) }
    if model.isHidden { return [tidy(model.words.plain.hidden) + " "] }
    let page = PlainPage(self)
    readBackEntry()
    let isNew = hear(page)
    said += standing(isNew: isNew)
    return said.map(tidy) + [tidy(prompt(page)) + " "]
  }

  /// Notes a page as read out, with its lines when it is not the one read out last.
  private mutating func hear(_ page: PlainPage) -> Bool {
    let depth = model.places.count
    let last = heard.last
    heard = Array(heard.prefix(depth))
    while heard.count < depth { heard.append(nil) }
    guard heard[depth - 1] != page else { return false }
    let isFormGoingOn = last.flatMap { $0?.isField } == true && page.isField
    if !page.isOverlay { heard = heard.map { _ in nil } }
    heard[depth - 1] = page
    sayFamily()
    let lines = lines(of: page, isFormGoingOn: isFormGoingOn)
    let training = model.words.home.training.asSentence
    if model.setting == .training, model.visit == nil, !page.isOverlay, !isFormGoingOn,
      !lines.contains(training)
    {
      said.append(training)
    }
    said += lines
    return true
  }

  /// Says once whose visit is open: a draft taken up again could be another family's.
  private mutating func sayFamily() {
    guard model.visit?.draft.id != familySaid else { return }
    familySaid = model.visit?.draft.id
    if model.visit?.isUnsaved == true {
      return said.append(model.words.scale.notSaved.asSentence)
    }
    guard let visit = model.visit?.draft.visit else { return }
    let words = model.words
    let family = [
      visit.baby.label, words.age(visit.situation().age, on: visit.contact.at.date),
      words.visit.with.filled(["relation": visit.carer.relation]),
    ]
    if model.setting == .training { said.append(words.home.training.asSentence) }
    said.append(words.plain.family.filled(["family": family.joined(separator: ", ")]))
  }

  /// What the program made of the entry in the line of a form just left.
  private mutating func readBackEntry() {
    guard let id = readsBack, let field = model.openForm?[id], !field.isWrong else { return }
    if let note = field.note {
      said.insert(note, at: 0)
    } else if case .choice(let labels, let chosen?) = field.content {
      said.insert("\(field.label.asQuestion) \(labels[chosen])", at: 0)
    }
  }

  /// The mark of a safety event that waits, on every page until it is written up.
  private func standing(isNew: Bool) -> [String] {
    let isThere = model.places.contains { if case .safety = $0 { true } else { false } }
    guard isNew, !isThere, let visit = model.visit else { return [] }
    let count = visit.openSafety.count
    guard count > 0 else { return [] }
    let words = model.words
    if visit.isShared { return [words.prompt.pause] }
    return [
      count == 1
        ? words.safety.openEvent : words.safety.openEvents.filled(["n": String(count)])
    ]
  }
}

/// Safe for a terminal and for an ear: control characters spelled out, no alignment by spaces.
private func tidy(_ line: String) -> String {
  var result = ""
  for character in visible(line) where character != " " || result.last != " " {
    result.append(character)
  }
  return result.trimmed
}
