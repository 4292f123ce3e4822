import Assessment

extension Turn {
  /// Asks whether the baby has been born, once, where the due date is past and no birth is told;
  /// true when it had to.
  mutating func asksForBirth(_ identity: Identity) -> Bool {
    guard case .who(let who) = model.top, who.corrected == nil, identity.baby.born == nil,
      let due = identity.baby.due, due < context.today, who.unbornDue != due
    else { return false }
    ask(.bornYet(nil, due: due))
    return true
  }

  /// Takes the answer. A birth is never assumed: it is typed, or nothing changes.
  mutating func settleBirth(_ index: Int, _ entry: DueEntry?, due: CalendarDate) {
    switch index {
    case 0:
      if let entry {
        newVisit()
        changeWho { $0.form[.reference]?.text = entry.reference }
      } else {
        changeWho { $0.form.focus(on: .born) }
        model.viewport = .focus
      }
    case 3: askToClose(entry, due: due)
    default:
      guard entry == nil else { return say(words.path.unchanged) }
      changeWho { $0.unbornDue = due }
      submitForm()
    }
  }

  /// Of two dates that contradict: the one told earlier, the one typed now, or another baby.
  mutating func settleDates(
    of field: FieldID, _ index: Int, earlier: CalendarDate, now: CalendarDate,
    confirmed: WritableKeyPath<Who, CalendarDate?>
  ) {
    let date = words.date(earlier)
    switch index {
    case 0:
      changeWho {
        $0.form[field]?.text = date
        $0.form.focus(on: field)
      }
    case 1: changeWho { $0[keyPath: confirmed] = now }
    default: isAnotherBaby()
    }
  }

  mutating func settleDueAndBirth(_ index: Int, born: CalendarDate) {
    switch index {
    case 0: changeWho { $0.form.focus(on: .born) }
    case 1: changeWho { $0.confirmedBirth = born }
    default: isAnotherBaby()
    }
  }

  /// Back to the reference: another baby has another one.
  mutating func isAnotherBaby() {
    changeWho { $0.form.focus(on: .reference) }
    say(words.who.otherReference)
    model.viewport = .focus
  }

  /// Closing is asked about once more. Where nothing is kept yet, the page is left and forgotten.
  private mutating func askToClose(_ entry: DueEntry?, due: CalendarDate) {
    if let entry { return ask(.close(entry.dyad, due: due)) }
    guard case .who(let who) = model.top else { return }
    guard let baby = who.knownBaby?.baby, let carer = who.knownCarer else {
      goHome()
      return say(words.path.closedNothing)
    }
    ask(.close(Dyad(baby: baby.label, carer: carer.key), due: due))
  }

  /// Nothing more is due with a dyad: its page is left, and the lists are read again.
  mutating func closed() {
    if case .who = model.top {
      goHome()
    } else {
      effects += [.loadDue, .loadHome]
    }
    say(words.path.closed)
  }
}

extension Model {
  /// The reference on the page that says who a visit is with.
  var typedReference: String {
    for case .who(let who) in places.reversed() { return who.form.text(.reference) }
    return ""
  }
}
