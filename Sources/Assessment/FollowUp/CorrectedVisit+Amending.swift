extension CorrectedVisit {
  /// One place and what is to stand there; nil for nothing.
  public typealias Wish = (field: String, value: String?)

  /// An amendment of the record as it stands now. It has seen every amendment there is, so what it
  /// says of a place in conflict settles the conflict.
  ///
  /// - Parameters:
  ///   - safety: What was done about the events that the correction raises, or about events that
  ///     are open without one, as in a visit that another program saved. An event whose answer
  ///     is taken back stays, as changed, with the reason.
  /// - Throws: ``AmendmentRefusal``: then nothing is to be saved.
  public func amendment(
    about id: String, _ wishes: [Wish], reason: String?, note: String? = nil,
    safety: [SafetyResponse] = [], packs: [String: Pack]
  ) throws(AmendmentRefusal) -> Amendment {
    guard !wishes.isEmpty else {
      guard note != nil || !safety.isEmpty else { throw .nothing }
      let open = openEvents(packs)
      if let stray = safety.first(where: { !open.contains($0.trigger) }) {
        throw .notRaised(stray.trigger)
      }
      return Amendment(about: id, reason: reason, note: note, safety: safety, seen: seen)
    }
    guard let reason else { throw .reasonMissing }
    var after = visit
    var changes: [Amendment.Change] = []
    var settles: Set<String> = []
    for wish in wishes {
      let field = try field(wish.field)
      if changes.contains(where: { $0.field == wish.field }) { throw .twice(wish.field) }
      let conflict = fields.first { $0.path == wish.field }?.conflict ?? []
      settles.formUnion(conflict)
      let old = field.value(in: visit, packs: packs)
      do throws(FieldRefusal) {
        try field.set(wish.value, in: &after, packs: packs)
      } catch {
        throw .value(field: wish.field, error)
      }
      let new = field.value(in: after, packs: packs)
      if old == new, conflict.isEmpty { throw .unchanged(wish.field, value: old) }
      changes.append(Amendment.Change(field: wish.field, old: old, new: new))
    }
    try after.checkCorrection(of: visit)
    return Amendment(
      about: id, changes: changes, reason: reason, note: note,
      safety: try responses(after, safety, reason, packs), seen: seen, settles: settles.sorted())
  }

  /// The mark *entered in error*, or its taking back.
  public func mark(
    about id: String, inError: Bool, reason: String?
  ) throws(AmendmentRefusal) -> Amendment {
    guard let reason else { throw .reasonMissing }
    if inError == isInError { throw inError ? .isInError : .isNotInError }
    return Amendment(about: id, enteredInError: inError, reason: reason, seen: seen)
  }

  private var seen: [String] { amendments.map(\.id) }

  private func field(_ path: String) throws(AmendmentRefusal) -> RecordField {
    if let field = RecordField(path) { return field }
    let fixed = ["baby/reference", "baby/twin", "carer/key", "contact/stage", "setting"]
    throw fixed.contains(path) ? .otherDyad(path) : .unknownField(path)
  }

  private func responses(
    _ after: Visit, _ given: [SafetyResponse], _ reason: String, _ packs: [String: Pack]
  ) throws(AmendmentRefusal) -> [SafetyResponse] {
    let before = visit.raisedTriggers { packs[$0] }
    let raised = after.raisedTriggers { packs[$0] }
    if let stray = given.first(where: { !raised.contains($0.trigger) }) {
      throw .notRaised(stray.trigger)
    }
    for trigger in raised where !before.contains(trigger) {
      guard given.contains(where: { $0.trigger == trigger }) else { throw .safety(trigger) }
    }
    let known = visit.safety.filter { if case .changed = $0.outcome { false } else { true } }
    var seen: Set<ItemReference> = []
    let undone = (before + known.map(\.trigger)).filter {
      !raised.contains($0) && seen.insert($0).inserted && packs[$0.pack] != nil
    }
    return given + undone.map { SafetyResponse(trigger: $0, outcome: .changed(because: reason)) }
  }
}

extension Visit {
  /// What must hold between the places of a visit, whichever of them was corrected. Weeks that
  /// did not fit the dates when it was saved keep no other correction from it.
  fileprivate func checkCorrection(of before: Visit) throws(AmendmentRefusal) {
    if let born = baby.born {
      if (contact.stage == .antenatal) == (born <= contact.at.date) { throw .birth }
    }
    if baby.prematurityFit == .notEarly, before.baby.prematurityFit != .notEarly {
      throw .weeksEarly
    }
    if let decision, !decision.agrees {
      guard let reason = decision.reason, !reason.allSatisfy(\.isWhitespace) else {
        throw .disagreement
      }
    }
  }
}
