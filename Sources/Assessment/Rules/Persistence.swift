/// Whether something stands as badly now as it did before.
struct Persistence {
  /// Days that must lie between an earlier contact and now.
  static let days = 14

  /// The earlier contacts at which it stood so, nothing having interrupted since.
  let witnesses: [EarlierContact]
  /// Whether the carer said that it has lasted and is not getting better. Domains only.
  let isLasting: Bool

  var isPersistent: Bool { isLasting || !witnesses.isEmpty }

  static let none = Persistence(witnesses: [], isLasting: false)
}

extension Standing {
  /// Persistence of a subject, with gaps left out or at their worst.
  ///
  /// With `unbroken` false a contact in between does not interrupt, and a cut-off that no source
  /// confirmed counts too: the exception made for m-ADBB, where only two contacts together speak.
  func persistence(of subject: RuleBook.Subject, unbroken: Bool, worst: Bool) -> Persistence {
    switch subject {
    case .domain(let id, let slot):
      guard domains[slot].reaches(DomainState.concern.rank, worst: worst) else { return .none }
      return Persistence(
        witnesses: witnesses(unbroken: unbroken) { $0.stood(domain: id) },
        isLasting: isLasting(worst: worst))
    case .cutoff(let ids, let slots):
      let isNow = slots.contains { isPassed($0, unbroken: unbroken, worst: worst) }
      guard isNow else { return .none }
      return Persistence(
        witnesses: witnesses(unbroken: unbroken) { $0.stood(cutoffs: ids) }, isLasting: false)
    }
  }

  /// Whether a cut-off is past its mark now, for a carer and age it speaks of.
  func isPassed(_ slot: Int, unbroken: Bool, worst: Bool) -> Bool {
    let line = lines[slot]
    return line.isPassed(worst: worst) && (unbroken ? line.flags : line.isValid)
  }

  private func isLasting(worst: Bool) -> Bool {
    facts[Slots.duration].holds(worst: worst) && facts[Slots.direction].holds(worst: worst)
  }

  /// The earlier contacts, at least 14 days ago, at which something was bad, without a clear
  /// contact on a later day since.
  private func witnesses(
    unbroken: Bool, _ stood: (EarlierContact) -> EarlierContact.Reading
  ) -> [EarlierContact] {
    guard !situation.history.isEmpty, let today = situation.date else { return [] }
    var lastClear: CalendarDate?
    if unbroken {
      for contact in situation.history
      where contact.date <= today && stood(contact) == .clear {
        lastClear = max(lastClear ?? contact.date, contact.date)
      }
    }
    return situation.history.filter { contact in
      today.days(since: contact.date) >= Persistence.days && stood(contact) == .bad
        && lastClear.map { contact.date >= $0 } ?? true
    }
  }
}

extension EarlierContact {
  /// How a domain or cut-off stood at a contact, as far as persistence cares.
  enum Reading { case bad, clear, neither }

  func stood(domain id: String) -> Reading {
    guard let domain = domains[id] else { return .neither }
    if domain.state.rank >= DomainState.concern.rank { return .bad }
    return domain.state == .reassuring && domain.isComplete ? .clear : .neither
  }

  /// How the same cut-off stood in whichever forms were answered: past its mark in one is enough.
  func stood(cutoffs ids: [String]) -> Reading {
    let met = ids.compactMap { cutoffs[$0] }
    return met.contains(true) ? .bad : met.isEmpty ? .neither : .clear
  }
}
