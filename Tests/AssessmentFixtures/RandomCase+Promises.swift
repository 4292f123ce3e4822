import Assessment

/// What holds for any packs, rules, sheets and history: each function plays one change and says what
/// is broken, or nil.
extension RandomCase {
  /// A worse answer never lowers a state or level.
  public mutating func problemAfterWorseAnswer() -> String? {
    let before = findings
    guard let place = random.pick(places) else { return nil }
    let order = fromBestToWorst(place)
    guard case .option(let chosen) = sheets[place.sheet][place.position],
      let rank = order.firstIndex(of: chosen), rank < order.count - 1
    else { return nil }
    let worse = order[random.number(rank + 1...order.count - 1)]
    sheets[place.sheet][place.position] = .option(worse)
    let after = findings
    let item = name(place)
    if number(after.level) < number(before.level) { return "\(item): the level fell" }
    if highest(after.level) < highest(before.level) { return "\(item): the highest level fell" }
    for (was, now) in zip(before.packs, after.packs) {
      for (old, new) in zip(was.domains, now.domains) {
        if new.state.rank < old.state.rank { return "\(item): \(old.id) fell" }
        if new.highest.rank < old.highest.rank { return "\(item): the highest \(old.id) fell" }
      }
      if number(now.level) < number(was.level) { return "\(item): the level of \(was.pack) fell" }
    }
    return nil
  }

  /// A removed answer never lowers the highest possible, and widens what a score can be.
  public mutating func problemAfterRemovedAnswer() -> String? {
    let before = findings
    guard let place = random.pick(places) else { return nil }
    sheets[place.sheet][place.position] = .opened
    let after = findings
    let item = name(place)
    if highest(after.level) < highest(before.level) { return "\(item): the highest level fell" }
    for (was, now) in zip(before.packs, after.packs) {
      for (old, new) in zip(was.domains, now.domains)
      where new.highest.rank < old.highest.rank { return "\(item): the highest \(old.id) fell" }
      for (old, new) in zip(was.scores, now.scores)
      where new.possible.lowerBound > old.possible.lowerBound
        || new.possible.upperBound < old.possible.upperBound
      {
        return "\(item): \(old.id) became narrower"
      }
    }
    return nil
  }

  /// The lowest and highest are reached by filling every gap at its best and at its worst, so
  /// `atLeast` is true exactly when some way to fill the gaps goes higher.
  public func problemOfCompletions() -> String? {
    let open = findings
    if let level = open.level, level.isAtLeast != (highest(level) > number(level)) {
      return "\"at least\" and the highest possible disagree"
    }
    let gaps = places.filter(isGap)
    for isWorst in [false, true] {
      var full = self
      for gap in gaps {
        let order = fromBestToWorst(gap)
        full.sheets[gap.sheet][gap.position] = .option((isWorst ? order.last : order.first) ?? 0)
      }
      let closed = full.findings
      let end = isWorst ? "worst" : "best"
      let expected = isWorst ? highest(open.level) : number(open.level)
      if number(closed.level) != expected {
        return "the \(end) completion has level \(number(closed.level)), not \(expected)"
      }
      if closed.level?.isAtLeast == true { return "the \(end) completion is \"at least\"" }
      for (was, now) in zip(open.packs, closed.packs) {
        for (old, new) in zip(was.domains, now.domains)
        where new.state.rank != (isWorst ? old.highest.rank : old.state.rank) {
          return "the \(end) completion of \(old.id) is \(new.state)"
        }
      }
    }
    return nil
  }

  /// Sheets of the wrong length, or with options that do not exist, are scored all the same.
  public mutating func problemOfSpoiltSheets() -> String? {
    for index in sheets.indices {
      let length = random.number(0...sheets[index].answers.count + 3)
      var answers = Array(sheets[index].answers.prefix(length))
      while answers.count < length { answers.append(.option(0)) }
      for position in answers.indices where random.once(in: 3) {
        answers[position] = .option(UInt8(random.number(0...255)))
      }
      sheets[index].answers = answers
    }
    let found = findings
    if found.packs.count != sheets.count { return "a sheet was left out" }
    return found.level == level ? nil : "the level alone is another"
  }

  private func name(_ place: Place) -> String {
    "\(packs[place.sheet].id)/\(packs[place.sheet].items[place.position].id)"
  }

  private func number(_ level: LevelFinding?) -> Int { level?.number ?? 0 }
  private func highest(_ level: LevelFinding?) -> Int { level?.possible.upperBound ?? 0 }
}
