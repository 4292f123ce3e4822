import Assessment
import Screen

extension PlainTurn {
  /// Whether an item of a form is asked for.
  var keysScale: Bool { model.scope == .scaleKeying || model.scope == .scaleSecondPass }

  /// Takes one of the choices or numbered lines of a form's page.
  mutating func chooseInScale(_ index: Int) {
    guard let visit = model.visit, let entry = visit.entry, let pack = visit.entryPack else {
      return
    }
    switch entry.phase {
    case .keying, .readBack, .again:
      let options = pack.items[entry.focus].options
      guard options.indices.contains(index), let key = options[index].code.first else { return }
      send(.character(key))
    case .done, .settle: send(.character(Character(String(index + 1))))
    case .result:
      let view = ScaleResultView(words: words, pack: pack, visit: visit)
      guard view.scores.indices.contains(index) else { return }
      session.said.append(view.title(view.scores[index]))
      session.said += view.addends(view.scores[index])
    case .intro: break
    }
  }

  /// A number that is no code of the item: the program says why it is refused.
  mutating func keyNumber(_ number: Int) {
    guard (0...9).contains(number) else {
      return say(plain.noSuch.filled(["n": String(number)]))
    }
    send(.character(Character(String(number))))
  }

  /// Enter alone on an item: on, when it has an answer.
  mutating func goOnFromItem() {
    guard let item = model.visit?.item, model.visit?.answer(item).isSettled == true else {
      return say(plain.noAnswerYet)
    }
    press(.next)
  }

  /// The number on the form.
  mutating func takeFormNumber(_ text: String) {
    send(.terminal(.paste(text)))
    send(.enter)
  }
}
