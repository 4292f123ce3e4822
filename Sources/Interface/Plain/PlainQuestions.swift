import Assessment
import Screen

extension PlainTurn {
  /// Answers the question and goes on, unless something is to be said first.
  mutating func answer(_ index: Int) {
    guard let visit = model.visit, let item = visit.item,
      let definition = visit.library.item(item), definition.options.indices.contains(index)
    else { return }
    let isNew = visit.code(item) != definition.options[index].code
    if isNew {
      select(index)
      press(.choose)
    }
    guard model.visit?.page == visit.page else { return }
    if case .safety = model.top {
      session.goesOnFrom = item
      return
    }
    if isNew, let visit = model.visit, visit.offersDeeper {
      say(model.deeperLine(visit))
    } else {
      press(.next)
    }
  }

  /// Enter on a question: on, when it has an answer.
  mutating func goOnFromQuestion() {
    guard let visit = model.visit, let item = visit.item else { return }
    if visit.answer(item).isSettled || visit.library.item(item)?.kind == .text {
      press(.next)
    } else {
      say(plain.noAnswerYet)
    }
  }

  /// Adds a line to the words of a text question, and goes on.
  mutating func writeHere(_ text: String) {
    press(.write)
    append(text)
    press(.close)
    press(.next)
  }

  /// The safety page that an answer opened is closed: on to the next question.
  mutating func goOnAfterSafety() {
    guard let item = session.goesOnFrom else { return }
    guard let visit = model.visit, visit.item == item else {
      session.goesOnFrom = nil
      return
    }
    guard model.top == .visit else { return }
    session.goesOnFrom = nil
    press(.next)
  }

  mutating func takeWriting(_ text: String) {
    append(text)
    closeWriting(with: text)
  }

  /// Closes the open line. On a safety page the next thing to say of it is asked at once, and the
  /// page is left when it is written up.
  mutating func closeWriting(with text: String?) {
    guard case .writing(let writing) = model.top else { return }
    press(.close)
    guard let visit = model.visit else { return }
    if writing.purpose == .complexity, !visit.isShared, let level = visit.findings.level {
      say(words.visit.complexityNow.filled(["level": words.level(level)]))
    }
    guard case .safety(let page) = model.top else { return }
    if case .acted = writing.purpose, text != nil {
      guard let line = page.lines(in: visit).firstIndex(of: .actedWith(page.trigger)) else {
        return
      }
      select(line)
      press(.write)
    } else if !visit.openSafety.contains(page.trigger) {
      press(.setAside)
      if model.scope == .result, visit.openSafety.isEmpty {
        session.said += model.offerLines(visit)
      }
    }
  }

  /// Adds text behind what stands in the open line: nothing written is lost by writing more.
  mutating func append(_ text: String) {
    guard case .writing(let before) = model.top else { return }
    let stood = before.field.text
    let added = stood.isEmpty || stood.last?.isWhitespace == true ? text : " " + text
    send(.terminal(.paste(added)))
    guard case .writing(let after) = model.top else { return }
    if after.field.text.count < (stood + added).count { say(plain.tooLong) }
  }

  /// Empties the open line or field; the caret stands behind its text.
  mutating func empty() {
    var length = openText.count
    while length > 0 {
      send(.control("u"))
      // A line feed before the caret ends a line that is empty already.
      send(.backspace)
      let left = openText.count
      guard left < length else { return }
      length = left
    }
  }

  private var openText: String {
    if let form = model.openForm { return form.focused?.text ?? "" }
    if case .writing(let writing) = model.top { return writing.field.text }
    return ""
  }

  mutating func takeQuery(_ text: String) {
    guard case .search(let pick) = model.top else { return }
    if let number = Int(text), !pick.query.text.isEmpty {
      guard (1...max(1, session.count)).contains(number), session.count > 0 else {
        say(plain.noSuch.filled(["n": text]))
        return
      }
      return choose(number - 1)
    }
    for _ in pick.query.text { send(.backspace) }
    send(.terminal(.paste(text)))
    if session.count == 0 { say(words.visit.nothingFound) }
  }
}
