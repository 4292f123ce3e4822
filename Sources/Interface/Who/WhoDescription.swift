import Assessment

extension Who {
  /// Says beside each entry what the program made of it: dates in words, the age, the stage.
  mutating func describe(_ words: Words, today: CalendarDate) {
    for index in form.fields.indices {
      form.fields[index].note = nil
      form.fields[index].isWrong = false
    }
    let who = words.who
    if let baby = knownBaby {
      let count = baby.carers.count
      form.say(
        (count == 1 ? who.knownOne : who.known).filled([
          "baby": baby.baby.label, "n": String(count),
        ]), at: .reference)
    }
    describeNumber(words)
    var born: CalendarDate?
    if let date = describeDate(.born, words, today: today) {
      born = date
      let baby = Baby(reference: "", born: date, weeksEarly: Int(form.text(.weeksEarly)))
      let age = words.age(baby.age(on: today))
      form.say("\(words.date(date)), \(age)", at: .born)
      if date > today {
        form.say(who.bornFuture, at: .born, isWrong: true)
      } else {
        propose(baby.age(on: today), words)
      }
      if let earlier = knownBaby?.baby.born, earlier != date {
        form.say(
          who.contradiction.filled(["earlier": words.date(earlier), "now": words.date(date)]),
          at: .born, isWrong: true)
      }
    }
    if let date = describeDate(.due, words, today: today) {
      form.say(words.date(date), at: .due)
      if born == nil { propose(.antenatal, words) }
    }
    let early = form.text(.weeksEarly)
    if !early.isEmpty, Int(early).map({ (0...18).contains($0) }) != true {
      form.say(who.earlyBad, at: .weeksEarly, isWrong: true)
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
    guard let proposal = StageProposal(age: age) else { return }
    let wanted = [proposal.proposed, proposal.alternative].compactMap { $0 }
    let name = { (stage: Stage) in words.time.stages[stage.rawValue] ?? stage.rawValue }
    if form.chosen(.stage) == nil, let stage = wanted.first(where: stages.contains) {
      form[.stage]?.chosen = stages.firstIndex(of: stage)
    }
    guard wanted.contains(where: stages.contains), !proposal.isOutOfRange else {
      form.say(proposal.isOutOfRange ? words.who.outOfRange : words.who.stageOther, at: .stage)
      return
    }
    var parts = [words.who.stageProposed.filled(["stage": name(proposal.proposed)])]
    if let alternative = proposal.alternative {
      parts.append(words.who.stageCorrected.filled(["stage": name(alternative)]))
    }
    form.say(parts.joined(separator: "; "), at: .stage)
  }
}
