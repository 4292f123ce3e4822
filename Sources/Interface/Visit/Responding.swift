import Assessment

extension Turn {
  /// Keeps what was written about a safety event.
  mutating func respond(_ purpose: Writing.Purpose, _ text: String) {
    guard let visit = model.visit else { return }
    let wasOpen = visit.openSafety.count
    switch purpose {
    case .acted(let item): respondActed(item, text)
    case .actedWith(let item):
      guard let acted = visit.acted(on: item), text != acted.with ?? "" else { return }
      let with = text.isEmpty ? nil : text
      respond(item, .acted(acted.action, with: with, at: acted.at))
    case .actedAt(let item): respondTime(item, text)
    case .notActed(let item):
      guard text != visit.notActedReason(item) ?? "" else { return }
      if text.isEmpty { return say(words.safety.stays) }
      respond(item, .notActed(because: text))
    case .changed(let item): respondChanged(item, text)
    case .note, .text, .complexity, .unsavedReason: break
    }
    guard let open = model.visit?.openSafety.count, open < wasOpen else { return }
    say(open > 0 ? words.safety.writtenNext : words.safety.written)
  }

  private mutating func respond(_ item: ItemReference, _ outcome: SafetyResponse.Outcome) {
    note(.responded(SafetyResponse(trigger: item, outcome: outcome)))
  }

  private mutating func respondActed(_ item: ItemReference, _ text: String) {
    let before = model.visit?.acted(on: item)
    guard text != before?.action ?? "" else { return }
    if text.isEmpty { return say(words.safety.stays) }
    respond(item, .acted(text, with: before?.with, at: before?.at ?? context.now))
  }

  /// Reads `14:05`, `14.05`, `1405` or `now`; what is no time leaves the one that stands.
  private mutating func respondTime(_ item: ItemReference, _ text: String) {
    guard let acted = model.visit?.acted(on: item), text != acted.at?.clock ?? "" else { return }
    guard let moment = context.now.earlierToday(clock: text, words.safety.nowWords) else {
      return say(words.safety.noTime.filled(["text": text, "time": acted.at?.clock ?? "-"]))
    }
    respond(item, .acted(acted.action, with: acted.with, at: moment))
  }

  /// The event stays as "raised, then changed"; what had been done before stays readable in it.
  private mutating func respondChanged(_ item: ItemReference, _ text: String) {
    guard let visit = model.visit, text != visit.changedReason(item) ?? "" else { return }
    if text.isEmpty { return say(words.safety.stays) }
    let before: String
    switch visit.outcome(of: item) {
    case .acted(let action, let with, _):
      before = action + (with.map { " (\($0))" } ?? "")
    case .notActed(let why): before = "\(words.safety.notActed): \(why)"
    case .changed, nil: return respond(item, .changed(because: text))
    }
    respond(
      item, .changed(because: words.safety.changedAfter.filled(["why": text, "before": before])))
  }
}

extension Moment {
  /// A time of the same day up to this moment, as typed; nil for anything else.
  func earlierToday(clock text: String, _ nowWords: [String]) -> Moment? {
    if nowWords.contains(text.lowercased()) { return self }
    var digits = text.split { ":. ".contains($0) }
    if digits.count == 1, let only = digits.first, only.count == 4 {
      digits = [only.prefix(2), only.suffix(2)]
    }
    guard digits.count == 2, digits[1].count == 2, let hour = Int(digits[0]),
      let minute = Int(digits[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let back = secondOfDay - (hour * 3_600 + minute * 60)
    guard back >= 0 else { return nil }
    return Moment(milliseconds: milliseconds - Int64(back) * 1_000, offset: offset)
  }
}
