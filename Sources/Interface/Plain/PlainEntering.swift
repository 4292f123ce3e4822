import Assessment
import Screen

extension PlainTurn {
  /// Does what a typed line says.
  mutating func enter(_ line: String) {
    if model.isHidden { return enterHidden(line) }
    if let index = homeLine(line) {
      choose(index)
      return
    }
    let entry = PlainEntry.read(
      line, words: plain, offered: session.offered, choices: session.choices,
      takesText: session.takesText)
    switch entry {
    case .nothing: goOn()
    case .number(let number): take(number)
    case .choice(let index): choose(index)
    case .word(let word): perform(word)
    case .text(let text): take(text)
    case .unclear(let names):
      say(
        names == [plain.typed[.finish] ?? ""]
          ? plain.typeFinish
          : plain.unclear.filled(["list": names.prefix(4).joined(separator: plain.or)]))
    case .unknown(let text): refuse(text)
    }
    goOnAfterSafety()
    if model.openForm == nil { session.isMending = false }
    if model.scope != .saved, !isReadingSaved { session.firstSaved = 0 }
  }

  /// Whether a saved visit, or a letter about it, is open in front of the list.
  private var isReadingSaved: Bool {
    [.record, .letter, .letterText].contains(model.scope)
  }

  /// The line of Home whose key on the screens was typed: there the letters mean what they say.
  private func homeLine(_ line: String) -> Int? {
    guard model.scope == .home else { return nil }
    let typed = line.trimmed.lowercased()
    return HomeLine.lines(of: model).firstIndex { line in
      CommandTable.home.contains { $0.id == line.command && $0.shortKey == typed }
    }
  }

  /// While the screen is cleared nothing is answered but the word that brings it back.
  private mutating func enterHidden(_ line: String) {
    guard line.trimmed.lowercased() == plain.typed[.show]?.lowercased() else { return }
    send(.function(9))
  }

  mutating func refuse(_ text: String) {
    say(plain.unknown.filled(["text": String(text.prefix(40))]))
  }

  mutating func nothingHere(_ word: PlainWord) {
    say(plain.nothingHere.filled(["word": plain.typed[word] ?? ""]))
  }

  private mutating func take(_ number: Int) {
    if keysScale { return keyNumber(number) }
    if model.scope == .workshop { return agreeInWorkshop(number) }
    guard let index = session.line(number), (0..<session.count).contains(index) else {
      say(plain.noSuch.filled(["n": String(number)]))
      return
    }
    choose(index)
  }

  private mutating func take(_ text: String) {
    switch model.scope {
    case .form, .decision: takeField(text)
    case .writing: takeWriting(text)
    case .textPrompt: writeHere(text)
    case .pick: takeQuery(text)
    case .workshopNote: noteInWorkshop(text)
    case .formCheck: takeFormNumber(text)
    default: refuse(text)
    }
  }

  /// Takes one of the page's choices or numbered lines.
  mutating func choose(_ index: Int) {
    if model.openForm != nil { return chooseField(index) }
    switch model.top {
    case .home where HomeLine.lines(of: model)[index] == .help: perform(.help)
    case .visit where model.visit?.entry != nil: chooseInScale(index)
    case .visit where model.scope == .scales:
      select(index)
      press(.open)
    case .visit:
      if model.visit?.page != .overview { return answer(index) }
      select(index)
      press(.open)
    case .safety:
      select(index)
      press(.write)
    case .unsaved where index == 1:
      let lost = model.keptLine
      press(.leaveAnyway)
      say(lost)
    case .unsaved: press(.stay)
    default:
      select(index)
      press(.open)
    }
  }

  /// Moves the focus of the page to a line.
  mutating func select(_ index: Int) {
    var place = model.top
    switch place {
    case .home: place = .home(selected: index)
    case .carryOn: place = .carryOn(selected: index)
    case .saved: place = .saved(selected: index)
    case .due: place = .due(selected: index)
    case .cameBack: place = .cameBack(selected: index)
    case .trainingRoom: place = .trainingRoom(selected: index)
    case .noAnswer: place = .noAnswer(selected: index)
    case .scaleList: place = .scaleList(selected: index)
    case .workshop(var desk):
      desk.row = index
      place = .workshop(desk)
    case .courses(var desk):
      desk.select(index)
      place = .courses(desk)
    case .places(var list):
      list.selected = index
      place = .places(list)
    case .letter(var desk):
      desk.selected = index
      place = .letter(desk)
    case .safety(var page):
      page.selected = index
      place = .safety(page)
    case .question(var question):
      question.selected = index
      place = .question(question)
    case .search(var pick):
      pick.selected = index
      place = .search(pick)
    case .visit: session.model.visit?.selected = index
    default: break
    }
    session.model.places[model.places.count - 1] = place
    session.model.viewport.followsFocus = true
  }

  /// Enter alone: on, where that needs no answer.
  private mutating func goOn() {
    switch model.scope {
    case .form, .decision: leaveField()
    case .prompt, .textPrompt: goOnFromQuestion()
    case .watch:
      press(model.visit?.timer.hasBegun == true ? .rate : .startStop)
      if model.visit?.timer.isRunning == true { say(plain.begun) }
    case .before, .finished: send(.enter)
    case .scaleKeying: goOnFromItem()
    case .scaleIntro, .scaleSecondPass, .formCheck: send(.enter)
    case .scales, .scaleResult: press(.next)
    case .overview: press(.result)
    case .result: press(.decide)
    case .writing: closeWriting(with: nil)
    case .record, .timeline, .letterText: press(.back)
    case .vignetteResult: press(.close)
    case .course: press(.open)
    case .workshop: goOnInWorkshop()
    case .workshopMatrix, .workshopText: press(.back)
    case .workshopNote: press(.close)
    case .readBack: say(plain.typeYes)
    case .exchange where model.offersExchange: say(plain.typeYesOrBack)
    case .exchange: press(.back)
    case .skipOffer: say(plain.typeYesOrSkip)
    case .unsaved: press(.stay)
    case .gate: say(plain.typeView)
    case .finish: say(plain.typeFinish)
    case .pick where session.count == 0: press(.close)
    default: say(plain.typeNumber)
    }
  }
}

extension Model {
  /// That the open visit is kept, or what of it is not.
  var keptLine: String {
    if visit?.isUnsaved == true { return words.scale.nothingKept }
    let waiting = saving.problem == nil ? 0 : saving.pending.count
    return waiting == 0
      ? words.plain.kept : words.plain.notKept.filled(["n": String(waiting)])
  }
}
