public import Assessment

extension Who {
  /// Says beside each entry what the program made of it: dates in words, the age, the stage.
  mutating func attend(_ words: Words, today: CalendarDate) {
    form.clearNotes()
    let day = corrected?.contact.at.date ?? today
    describeReference(words)
    describeNumber(words)
    proposal = nil
    let born = describeBirth(words, day)
    due = describeDate(.due, words, today: day)
    if let date = due {
      form.say(words.dueLine(date, born: born, on: day), at: .due)
      if let earlier = contradictedDue {
        form.say(
          words.who.dueContradiction.filled([
            "earlier": words.date(earlier), "now": words.date(date),
          ]), at: .due, isWrong: date != confirmedDue)
      }
      if born == nil { propose(.antenatal, words) }
    }
    describeEarly(words)
    describeRole(words, day)
    askForStageReason(words)
  }

  private mutating func describeReference(_ words: Words) {
    guard !known.isEmpty, form.text(.reference) == lookedUp else { return }
    form.say(words.who.known, at: .reference)
  }

  private mutating func describeBirth(_ words: Words, _ day: CalendarDate) -> CalendarDate? {
    birth = describeDate(.born, words, today: day)
    guard let date = birth else { return nil }
    let baby = Baby(reference: "", born: date, weeksEarly: Int(form.text(.weeksEarly)))
    let age = baby.age(on: day)
    if date > day {
      form.say(words.who.bornFuture, at: .born, isWrong: true)
      return date
    }
    form.say("\(words.date(date)): \(words.age(age, on: day))", at: .born)
    propose(age, words)
    if let earlier = contradictedBirth {
      form.say(
        words.who.contradiction.filled([
          "earlier": words.date(earlier), "now": words.date(date),
        ]), at: .born, isWrong: date != confirmedBirth)
    } else if let earlier = contradictedPregnancy {
      form.say(
        words.who.dueBirth.filled(["due": words.date(earlier), "born": words.date(date)]),
        at: .born, isWrong: date != confirmedBirth)
    }
    return date
  }

  /// The day of birth an earlier visit holds for the chosen baby, where another one is typed.
  var contradictedBirth: CalendarDate? {
    guard let earlier = knownBaby?.baby.born, let birth, birth != earlier else { return nil }
    return earlier
  }

  /// The due date an earlier visit holds for the chosen baby, where another one is typed and no
  /// birth is known.
  var contradictedDue: CalendarDate? {
    guard let known = knownBaby?.baby, known.born == nil, birth == nil, let earlier = known.due,
      let due, due != earlier
    else { return nil }
    return earlier
  }

  /// The due date an earlier visit holds, where the typed birth cannot be of that pregnancy.
  var contradictedPregnancy: CalendarDate? {
    guard let known = knownBaby?.baby, known.born == nil, let birth, let earlier = known.due,
      !Baby.birthAroundDue.contains(birth.days(since: earlier))
    else { return nil }
    return earlier
  }

  private mutating func describeEarly(_ words: Words) {
    let early = form.text(.weeksEarly)
    if !early.isEmpty, Int(early).map({ (0...18).contains($0) }) != true {
      form.say(words.who.earlyBad, at: .weeksEarly, isWrong: true)
      return
    }
    guard let birth, let due else { return }
    let baby = Baby(reference: "", born: birth, due: due, weeksEarly: Int(early))
    if baby.prematurityFit == .notEarly {
      form.say(
        words.who.earlyNot.filled(["born": words.date(birth), "due": words.date(due)]),
        at: .weeksEarly, isWrong: true)
    } else if let other = words.earlyOther(baby) {
      // Without the weeks the age would not be corrected: 0 says that it shall not be.
      form.say(other, at: .weeksEarly, isWrong: early.isEmpty)
    }
  }

  /// Asks for the role as it can be by the dates: nobody is asked about a birth still to come.
  private mutating func describeRole(_ words: Words, _ day: CalendarDate) {
    let isBorn = Baby(reference: "", born: birth, due: due).isBorn(by: day)
    form[.role] = words.roleField(chosen: form.chosen(.role), isBorn: isBorn)
  }

  private mutating func describeNumber(_ words: Words) {
    let text = form.text(.nhsNumber)
    guard !text.isEmpty else { return }
    guard let number = try? NHSNumber(entered: text) else {
      form.say(words.who.nhsBad, at: .nhsNumber, isWrong: true)
      return
    }
    form.say(
      number.repeatsOneDigit ? words.who.nhsRepeated : words.who.nhsGood, at: .nhsNumber)
  }

  private mutating func describeDate(
    _ id: FieldID, _ words: Words, today: CalendarDate
  ) -> CalendarDate? {
    let text = form.text(id)
    guard !text.isEmpty else { return nil }
    let read = words.readDate(text, today: today)
    if let problem = read.problem { form.say(problem, at: id, isWrong: true) }
    return read.date
  }

  /// Chooses the guide for the age, and says where the corrected age or no guide speaks against.
  private mutating func propose(_ age: Situation.Age, _ words: Words) {
    guard let proposal = StageProposal(age: age) else { return }
    self.proposal = proposal
    if let corrected { return keepGuide(corrected.contact.stage, age, words) }
    let wanted = proposal.usual
    let name = { (stage: Stage) in words.time.stages[stage] ?? stage.rawValue }
    // What was chosen for other dates is chosen anew; what was chosen by hand stays.
    let isTaken = form.chosen(.stage).map { stages[$0] == takenStage } ?? true
    if isTaken, let stage = wanted.first(where: stages.contains) {
      form[.stage]?.chosen = stages.firstIndex(of: stage)
      takenStage = stage
    }
    guard !stages.isEmpty else { return form.say(words.who.noGuides, at: .stage, isWrong: true) }
    guard wanted.contains(where: stages.contains), !proposal.isOutOfRange else {
      form.say(proposal.isOutOfRange ? words.who.outOfRange : words.who.stageOther, at: .stage)
      return
    }
    var parts = [words.who.stageProposed.filled(["stage": name(proposal.proposed)])]
    if let alternative = proposal.alternative {
      parts.append(words.who.stageCorrected.filled(["stage": name(alternative)]))
    }
    let chosen = form.chosen(.stage).map { stages[$0] }
    if let chosen, isRefused(chosen) {
      let line = age == .antenatal ? words.who.stageUnborn : words.who.stageBorn
      return form.say(line, at: .stage, isWrong: true)
    }
    if let chosen, !wanted.contains(chosen) {
      parts = [words.who.stageUnlike.filled(["stage": name(proposal.proposed)])]
    }
    form.say(parts.joined(separator: "; "), at: .stage)
  }
}

extension Who {
  /// A visit that is begun keeps its guide. Dates that propose another one say so where they are
  /// typed; those for which no reason can make it the right one are not taken.
  fileprivate mutating func keepGuide(_ stage: Stage, _ age: Situation.Age, _ words: Words) {
    guard let proposal, isOtherGuide else { return }
    let id: FieldID = birth == nil ? .due : .born
    let name = { (stage: Stage) in words.time.stages[stage] ?? stage.rawValue }
    let line = isRefused(stage) ? words.who.guideRefused : words.who.guideKept
    let said = line.filled(["kept": name(stage), "stage": name(proposal.proposed)])
    let before = form[id]?.note.map { "\($0). " } ?? ""
    form.say(before + said, at: id, isWrong: isRefused(stage))
  }
}

extension Words {
  /// What is said beside a due date: the date in words, or that it asks for a second look.
  fileprivate func dueLine(
    _ due: CalendarDate, born: CalendarDate?, on day: CalendarDate
  ) -> String {
    guard let born else { return due < day.adding(days: -31) ? who.duePast : date(due) }
    guard !Baby.birthAroundDue.contains(born.days(since: due)) else { return date(due) }
    return who.dueFar.filled(["date": date(due)])
  }

  /// How early a baby is by its due date, where other weeks or none were said; nil where they fit.
  public func earlyOther(_ baby: Baby) -> String? {
    guard let born = baby.born else { return nil }
    switch baby.prematurityFit {
    case .fits, .notEarly: return nil
    case .earlyBy(let days): return who.earlyOther.filled(["span": span(days, on: born)])
    case .unsaid(let days): return who.earlyUnsaid.filled(["span": span(days, on: born)])
    }
  }
}
