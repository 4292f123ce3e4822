import Assessment

extension Who {
  /// Says beside each entry what the program made of it: dates in words, the age, the stage.
  mutating func attend(_ words: Words, today: CalendarDate) {
    form.clearNotes()
    let day = corrected?.contact.at.date ?? today
    describeReference(words)
    describeNumber(words)
    let born = describeBirth(words, day)
    if let date = describeDate(.due, words, today: day) {
      let isPast = born == nil && date < day.adding(days: -31)
      let line = isPast ? words.who.duePast : words.date(date)
      form.say(line, at: .due)
      if born == nil { propose(.antenatal, words) }
    }
    describeEarly(words)
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
    }
    return date
  }

  /// The day of birth an earlier visit holds for the chosen baby, where another one is typed.
  var contradictedBirth: CalendarDate? {
    guard let earlier = knownBaby?.baby.born, let birth, birth != earlier else { return nil }
    return earlier
  }

  private mutating func describeEarly(_ words: Words) {
    let early = form.text(.weeksEarly)
    if !early.isEmpty, Int(early).map({ (0...18).contains($0) }) != true {
      form.say(words.who.earlyBad, at: .weeksEarly, isWrong: true)
    }
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
    guard corrected == nil, let proposal = StageProposal(age: age) else { return }
    let wanted = [proposal.proposed, proposal.alternative].compactMap { $0 }
    let name = { (stage: Stage) in words.time.stages[stage] ?? stage.rawValue }
    if form.chosen(.stage) == nil, let stage = wanted.first(where: stages.contains) {
      form[.stage]?.chosen = stages.firstIndex(of: stage)
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
    if chosen == .antenatal, age != .antenatal {
      return form.say(words.who.stageBorn, at: .stage, isWrong: true)
    }
    if let chosen, !wanted.contains(chosen) {
      parts = [words.who.stageUnlike.filled(["stage": name(proposal.proposed)])]
    }
    form.say(parts.joined(separator: "; "), at: .stage)
  }
}
