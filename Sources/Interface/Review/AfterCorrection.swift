import Assessment
import Screen

extension Turn {
  /// Keeps a correction of one place, or says at a line why it cannot be.
  mutating func keepCorrection(
    _ after: AfterForm, _ opened: OpenedRecord, _ places: [RecordField]
  ) {
    let corrected = opened.after.corrected
    let packs = opened.library.packs
    var all: [CorrectedVisit.Wish] = []
    for place in places {
      guard let value = value(at: place, opened) else { return }
      all.append((place.description, value.text))
    }
    let undecided = Set(corrected.conflicts.map(\.path))
    let changed = all.filter { wish in
      undecided.contains(wish.field)
        || wish.value != RecordField(wish.field)?.value(in: corrected.visit, packs: packs)
    }
    let wishes = changed.isEmpty ? Array(all.prefix(1)) : changed
    var safety: [SafetyResponse] = []
    while true {
      do throws(AmendmentRefusal) {
        let amendment = try corrected.amendment(
          about: opened.record.id, wishes, reason: typed(.reason), safety: safety, packs: packs)
        return effects.append(.keep(.amendment(amendment)))
      } catch {
        guard case .safety(let item) = error else {
          return refuse(line(of: error, places), words.line(error))
        }
        guard let done = whatWasDone, !safety.contains(where: { $0.trigger == item }) else {
          return askWhatWasDone()
        }
        safety.append(SafetyResponse(trigger: item, outcome: done))
      }
    }
  }

  /// The line a refusal is about.
  private func line(of refusal: AmendmentRefusal, _ places: [RecordField]) -> FieldID {
    switch refusal {
    case .reasonMissing: return .reason
    case .value(let field, _):
      return places.first { $0.description == field }.map { .place($0) } ?? .reason
    case .disagreement where places.contains(.fact(.reason)): return .place(.fact(.reason))
    default: return places.first.map { .place($0) } ?? .reason
    }
  }

  private struct Typed { let text: String? }

  /// What was chosen or typed for a place, as records write it; nil when it cannot be read.
  private mutating func value(at place: RecordField, _ opened: OpenedRecord) -> Typed? {
    let id = FieldID.place(place)
    if let choices = words.choices(of: place, in: opened) {
      guard let chosen = model.form?.chosen(id), choices.indices.contains(chosen) else {
        return Typed(text: place.value(in: opened.standing, packs: opened.library.packs))
      }
      return Typed(text: choices[chosen].code)
    }
    guard let text = typed(id) else { return Typed(text: nil) }
    switch place {
    case .fact(.born), .fact(.due), .fact(.nextContact):
      let read = words.readDate(text, today: context.today)
      guard let date = read.date else {
        refuse(id, read.problem ?? "")
        return nil
      }
      return Typed(text: date.description)
    case .fact(.at):
      return time(text, of: opened.standing.contact.at, at: id).map { Typed(text: $0) }
    default: return Typed(text: text)
    }
  }

  /// A day and a clock, as records write them: with the seconds and the offset that stand there.
  private mutating func time(_ text: String, of standing: Moment, at id: FieldID) -> String? {
    let parts = text.split(separator: " ")
    let clock = (parts.last ?? "").split(separator: ":")
    guard parts.count > 1, clock.count == 2, clock[1].count == 2, (1...2).contains(clock[0].count)
    else {
      refuse(id, words.after.timeUnreadable)
      return nil
    }
    let read = words.readDate(
      parts.dropLast().joined(separator: " "), today: context.today)
    guard let date = read.date else {
      refuse(id, read.problem ?? "")
      return nil
    }
    let hour = clock[0].count == 1 ? "0\(clock[0])" : String(clock[0])
    let rest = standing.description.dropFirst("2026-06-01T14:20".count)
    guard let moment = Moment("\(date)T\(hour):\(clock[1])\(rest)") else {
      refuse(id, words.after.timeUnreadable)
      return nil
    }
    guard moment.milliseconds <= context.now.milliseconds else {
      refuse(id, words.after.futureDay)
      return nil
    }
    return moment.description
  }

  private var whatWasDone: SafetyResponse.Outcome? {
    if let action = typed(.acted) { return .acted(action, with: typed(.actedWith), at: nil) }
    return typed(.notActed).map { .notActed(because: $0) }
  }

  private mutating func askWhatWasDone() {
    guard case .after(var after) = model.top else { return }
    if !after.asksWhatWasDone {
      after.asksWhatWasDone = true
      after.form.fields +=
        AfterFields(words: words, services: model.services, today: context.today).whatWasDone
    }
    after.form.focus(on: .acted)
    replace(.after(after))
    let contacts = model.isPlain ? model.safetyContactLines : []
    say(([words.after.raised] + contacts).joined(separator: " "))
  }
}
