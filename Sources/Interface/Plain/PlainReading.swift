import Assessment
import Screen

extension PlainSession {
  /// Everything a page says when it is opened.
  func lines(of page: PlainPage, isFormGoingOn: Bool) -> [String] {
    switch page {
    case .home: return model.homeLines
    case .carryOn: return model.draftLines
    case .readBack, .finished, .record, .gate, .aside, .exchange: return model.spokenRows
    case .cameBack: return model.cameBackLines
    case .vignetteResult: return [model.words.home.training.asSentence] + model.spokenRows
    case .trainingRoom: return model.trainingLines
    case .workshop: return model.workshopLines
    case .courses: return [model.words.home.training.asSentence] + model.courseLines
    case .letter(_, _, let isWritten):
      return isWritten ? model.spokenRows : model.letterLines
    case .saved(let first): return model.savedLines(from: first)
    case .due: return model.dueLines
    case .places: return model.placesLines
    case .timeline:
      if case .timeline(let opened) = model.top { return model.timelineLines(opened) }
      return []
    case .field: return (isFormGoingOn ? [] : model.formIntro) + model.fieldLines
    case .visit(let page):
      guard let visit = model.visit else { return [] }
      return lines(of: page, visit)
    case .writing(let purpose): return model.writingLines(purpose)
    case .noAnswer:
      return [model.words.prompt.noAnswerTitle] + model.numbered(model.absenceChoices)
    case .safety(let trigger): return model.safetyLines(trigger)
    case .find: return model.foundLines
    case .scaleList: return model.spokenScaleList
    case .formCheck: return model.spokenRows.filter { $0 != model.words.scale.formNumber + ":" }
    case .scale: return model.visit.map(model.scaleLines) ?? []
    case .unsaved: return model.unsavedLines
    case .question(let kind): return model.questionLines(Question(kind: kind))
    case .skipOffer(let item):
      return model.visit.map { model.skipOfferLines($0, item) } ?? []
    }
  }

  private func lines(of page: VisitPage, _ visit: VisitState) -> [String] {
    switch page {
    case .prompt(let item): model.questionLines(visit, item)
    case .watch: model.spokenWatch(visit) + model.spokenScene(visit)
    case .overview: model.overviewLines(visit)
    case .result: model.resultLines(visit)
    case .scales(let list): model.spokenScales(list, visit)
    case .before: model.spokenSituation(visit) + model.spokenRows
    case .finish, .decision, .scale: model.spokenRows
    }
  }

  /// The line that asks for the next one: the same after every wrong entry.
  func prompt(_ page: PlainPage) -> String {
    let plain = model.words.plain
    switch page {
    case .home: return plain.home
    case .carryOn, .noAnswer, .unsaved, .question, .scaleList, .cameBack: return plain.pickLine
    case .exchange(let desk): return desk.report == nil ? plain.exchange : plain.record
    case .trainingRoom: return model.words.training.room.roomPrompt
    case .vignetteResult: return model.words.training.room.comparePrompt
    case .workshop(let place): return model.workshopPrompt(place)
    case .courses(_, true): return plain.record
    case .courses(let opened, _): return opened == nil ? plain.courses : plain.course
    case .formCheck: return plain.scaleForm
    case .scale: return model.visit.map(model.scalePrompt) ?? plain.pickLine
    case .skipOffer: return plain.skipOffer
    case .readBack: return plain.readBack
    case .finished: return plain.finished
    case .saved: return offered.contains(.more) ? plain.savedMore : plain.pickLine
    case .letter(_, _, let isWritten): return isWritten ? plain.record : plain.pickLine
    case .record, .timeline, .aside: return plain.record
    case .due: return plain.due
    case .places: return plain.places
    case .field: return model.fieldPrompt
    case .gate: return plain.gate
    case .writing: return plain.writeLine
    case .safety: return plain.safety
    case .find: return count > 0 ? plain.found : plain.find
    case .visit(let page):
      guard let visit = model.visit else { return plain.home }
      return prompt(of: page, visit)
    }
  }

  private func prompt(of page: VisitPage, _ visit: VisitState) -> String {
    let plain = model.words.plain
    switch page {
    case .before: return visit.walk.isFull ? plain.beforeFull : plain.before
    case .prompt(let item): return model.questionPrompt(visit, item)
    case .watch: return visit.timer.hasBegun ? plain.watchRunning : plain.watchReady
    case .overview: return visit.isShared ? plain.overviewShared : plain.overview
    case .result: return plain.result
    case .decision: return model.fieldPrompt
    case .finish: return plain.finish
    case .scales: return plain.scales
    case .scale: return plain.pickLine
    }
  }
}

extension Model {
  /// The kinds of letter, or what can stand in one, numbered.
  var letterLines: [String] {
    guard case .letter(let desk) = top else { return [] }
    let about =
      desk.kind.map { $0 == .carer ? words.letter.carerIntro : words.letter.intro }
      ?? words.letter.which
    return [about] + numbered(desk.lines(words))
  }

  /// Each line with its number in front, from 1.
  func numbered(_ lines: [String], from first: Int = 1) -> [String] {
    lines.enumerated().map { index, line in
      words.plain.option.filled(["key": String(index + first), "label": line])
    }
  }

  /// The words that do something here, a line each.
  func helpLines(_ offered: [PlainWord], takesText: Bool) -> [String] {
    let plain = words.plain
    let lines = offered.filter { $0 != .show }.map { word in
      plain.meaning.filled([
        "word": plain.typed[word] ?? "", "meaning": plain.meanings[word] ?? "",
      ])
    }
    return [plain.helpLine] + lines + (takesText ? [plain.helpText] : [])
  }

  var unsavedLines: [String] {
    let waiting = saving.pending.count
    return [
      words.saving.leaveTitle,
      waiting == 1
        ? words.saving.leaveUnsavedOne
        : words.saving.leaveUnsaved.filled(["n": String(waiting)]),
    ] + numbered([words.plain.stay, words.plain.leaveAnyway])
  }

  func questionLines(_ question: Question) -> [String] {
    let text = question.text(self)
    return [text.title, text.about].filter { !$0.isEmpty } + numbered(question.lines(self))
  }

  var foundLines: [String] {
    guard case .search(let pick) = top, !pick.query.text.isEmpty, let visit else {
      return [words.visit.searchTitle.asSentence]
    }
    return numbered(foundPrompts(pick).map(visit.library.title))
  }
}
