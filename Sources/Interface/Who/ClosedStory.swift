import Assessment

extension Who {
  /// The status that closes the dyad a visit is to be with, or nil while it is open.
  func closing(of identity: Identity) -> FollowUp? {
    FollowUp.closing(
      of: identity.baby, carer: identity.carer.key, in: known.flatMap(\.statuses))
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
