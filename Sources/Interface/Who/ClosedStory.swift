import Assessment
import Screen

extension Who {
  /// The status that closes the dyad a visit is to be with, or nil while it is open.
  func closing(of identity: Identity) -> FollowUp? {
    FollowUp.closing(
      of: identity.baby, carer: identity.carer.key, in: known.flatMap(\.statuses))
  }

  /// The stories with this baby that have ended, as far as it is known by now whose visit it is:
  /// said at once, before anything more is typed.
  func closedLines(_ words: Words) -> [String] {
    guard form.text(.reference) == lookedUp, corrected == nil, !isReopened else { return [] }
    let babies = knownBaby.map { [$0] } ?? (form.chosen(.baby) == nil ? known : [])
    return babies.flatMap { baby in
      let carers = knownCarer.map { [$0] } ?? (form.chosen(.carer) == nil ? baby.carers : [])
      return carers.compactMap { carer in
        let closing = FollowUp.closing(of: baby.baby, carer: carer.key, in: baby.statuses)
        return words.closed(closing).map { line in
          let dyad = Dyad(baby: baby.baby.label, carer: carer.key)
          return visible(words.after.closedAsk.filled(["dyad": dyad.description, "closed": line]))
        }
      }
    }
  }
}

extension Turn {
  /// Says that the story has ended, and asks before it is opened again; true when it had to.
  mutating func asksToReopen(_ identity: Identity) -> Bool {
    guard case .who(let who) = model.top, !who.isReopened, let closing = who.closing(of: identity)
    else { return false }
    ask(.isClosed(closing, Dyad(baby: identity.baby.label, carer: identity.carer.key)))
    return true
  }

  mutating func settleClosed(_ index: Int, _ dyad: Dyad) {
    guard index == 1 else { return say(words.path.unchanged) }
    guard case .who(let who) = model.top else { return }
    let baby =
      who.knownBaby?.baby
      ?? Baby(
        reference: who.form.text(.reference), born: who.birth, due: who.due)
    effects.append(
      .keep(
        .status(
          DyadStatus(dyad: dyad, baby: baby, status: .open, on: context.today))))
  }

  /// A visit that was begun before goes on: a quiet line says that the story has ended.
  mutating func sayClosed(_ closing: FollowUp) {
    if let line = words.closed(closing) { say(line) }
  }
}
