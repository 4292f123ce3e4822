import Assessment

extension Model {
  /// A question: where it stands, the words to say, the answers, what there is already.
  func questionLines(_ visit: VisitState, _ item: ItemReference) -> [String] {
    guard let definition = visit.library.item(item) else { return [] }
    let text = visit.library.text(item)
    let prompts = visit.prompts
    var lines = [
      words.plain.question.filled([
        "section": visit.library.sectionTitle(item.pack, definition.section),
        "n": String((prompts.firstIndex(of: item) ?? 0) + 1), "m": String(prompts.count),
        "title": visit.title(item).asSentence,
      ])
    ]
    if let say = text?.say { lines.append(labelled(words.prompt.say, say)) }
    lines += (text?.followUps ?? []).map { labelled(words.prompt.then, $0) }
    lines += spokenVignette(visit, item)
    if definition.isObserved || definition.hasSafetyOption, !visit.isShared {
      lines += (text?.lookFor ?? []).map { labelled(words.prompt.look, $0) }
    }
    if definition.kind == .choice {
      lines += numbered(
        definition.options.map { visit.library.label(item, code: $0.code) })
    }
    lines += ratingLines(visit, item)
    lines += given(visit, item, definition)
    if visit.offersDeeper { lines.append(deeperLine(visit)) }
    return lines
  }

  /// The four ratings with what each looks like; in shared view only that they are there.
  func ratingLines(_ visit: VisitState, _ item: ItemReference) -> [String] {
    guard let definition = visit.library.item(item), definition.kind == .rating else { return [] }
    if visit.isShared {
      return [words.plain.ratingsMasked.filled(["codes": codes(definition)])]
    }
    return definition.options.map { option in
      words.plain.option.filled([
        "key": option.code, "label": visit.library.label(item, code: option.code),
      ])
    }
  }

  /// The answer, the written words and the note so far; in shared view only that they are there.
  private func given(_ visit: VisitState, _ item: ItemReference, _ definition: Item) -> [String] {
    var lines: [String] = []
    if visit.answer(item).isSettled {
      lines.append(visit.isShared ? words.plain.answered : answer(visit, item, definition))
    }
    if let text = visit.text(item) {
      let plain = words.plain
      lines.append(visit.isShared ? plain.answered : plain.written.filled(["text": text]))
    }
    if let note = visit.note(item) {
      lines.append(labelled(words.visit.note, visit.isShared ? words.visit.noteHidden : note))
    }
    return lines
  }

  private func answer(
    _ visit: VisitState, _ item: ItemReference, _ definition: Item
  ) -> String {
    let code = visit.code(item) ?? ""
    let absence = Absence(rawValue: code).flatMap { words.visit.absences[$0] }
    let said = absence ?? visit.library.label(item, code: code)
    let isRating = definition.kind == .rating && visit.answer(item).chosen != nil
    let isWaiting = saving.problem != nil && saving.pending.contains { $0.event.answers(item) }
    return (isWaiting ? words.plain.soFarUnsaved : words.plain.soFar).filled([
      "answer": isRating ? "\(code) \(said)" : said
    ])
  }

  func deeperLine(_ visit: VisitState) -> String {
    let count = visit.deeperHere.count
    return count == 1
      ? words.prompt.deeperOne : words.prompt.deeper.filled(["n": String(count)])
  }

  func questionPrompt(_ visit: VisitState, _ item: ItemReference) -> String {
    guard let definition = visit.library.item(item) else { return words.plain.pickLine }
    if definition.kind == .text {
      return visit.text(item) == nil ? words.plain.text : words.plain.textAgain
    }
    let line = visit.answer(item).isSettled ? words.plain.answerAgain : words.plain.answer
    return line.filled(["codes": codes(definition)])
  }

  /// `0 to 3`, `1 to 5`.
  private func codes(_ definition: Item) -> String {
    let isRating = definition.kind == .rating
    return range(isRating ? 0 : 1, definition.options.count - (isRating ? 1 : 0))
  }

  func range(_ first: Int, _ last: Int) -> String {
    guard first < last else { return String(first) }
    return words.plain.range.filled(["first": String(first), "last": String(last)])
  }

  func labelled(_ label: String, _ text: String) -> String { "\(label.asQuestion) \(text)" }

  /// The offer to leave a question out, before it is heard.
  func skipOfferLines(_ visit: VisitState, _ item: ItemReference) -> [String] {
    if visit.entry != nil {
      return [
        words.scale.skipTitle.filled(["item": item.item]).asSentence,
        visit.library.text(item)?.why ?? "",
      ].filter { !$0.isEmpty }
    }
    let topic = visit.title(item).lowercasedFirst
    return [
      words.prompt.skipTitle.asSentence,
      labelled(words.prompt.say, words.prompt.skipSay.filled(["topic": topic])),
    ]
  }

  /// The two quiet minutes: what to do, not the time that is left.
  func spokenWatch(_ visit: VisitState) -> [String] {
    [words.visit.watchTitle.asSentence] + watchLines(visit) + [words.visit.watchReady]
  }
}
