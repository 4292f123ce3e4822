import Assessment
import Screen

extension Model {
  /// A line a family, soonest first.
  func duePage(_ page: inout Page, _ selected: Int) {
    if configuration.country == nil { page.text(words.path.noCountry, style: .bold) }
    guard let due, !due.entries.isEmpty else {
      page.text(words.path.dueNone)
      return heldLines(&page)
    }
    let isWide = page.columns >= 60
    for (index, entry) in due.entries.enumerated() {
      let who = visible(words.who(entry, in: due))
      let when = words.when(entry, today: due.today)
      let isFirst = entry.status(on: due.today) == .overdue
      page.entry(
        who, trailing: isWide ? when : "", isFocused: index == selected,
        style: isFirst ? .bold : [])
      page.text(visible(words.what(entry, in: due)), indent: 5, style: isFirst ? .bold : [])
      if !isWide { page.text(when, indent: 5, style: .dim) }
    }
    heldLines(&page)
  }

  /// What counts as done although whoever gave birth was not seen.
  private func heldLines(_ page: inout Page) {
    guard let held = due?.held, !held.isEmpty else { return }
    page.blank()
    page.text(words.path.heldTitle, style: .dim)
    for contact in held { page.text(visible(words.held(contact)), indent: 3, style: .dim) }
  }

  /// What Home says of it.
  var dueInWords: String {
    guard let figures = home.due else { return "" }
    if figures.overdue + figures.thisWeek > 0 {
      return words.path.dueFigures.filled([
        "overdue": String(figures.overdue), "week": String(figures.thisWeek),
      ])
    }
    return figures.all > 0
      ? words.path.dueLater.filled(["n": String(figures.all)]) : words.path.dueNothing
  }

  /// The list to be heard.
  var dueLines: [String] {
    let country = configuration.country == nil ? [words.path.noCountry] : []
    let held = due?.held.map { words.held($0).asSentence } ?? []
    let done = held.isEmpty ? [] : [words.path.heldTitle] + held
    guard let due, !due.entries.isEmpty else { return country + [words.path.dueNone] + done }
    return country + [words.path.dueTitle.asSentence]
      + numbered(
        due.entries.map { entry in
          "\(words.who(entry, in: due)): \(words.what(entry, in: due)), "
            + words.when(entry, today: due.today)
        }) + done
  }
}

extension Turn {
  /// Opens what an entry is about: the visit that waits, the question of the birth, else the
  /// family's earlier visits.
  mutating func openDue(_ index: Int) {
    guard let due = model.due, due.entries.indices.contains(index) else { return }
    let entry = due.entries[index]
    switch entry.reason {
    case .openSafety: push(.carryOn(selected: 0))
    case .birth(let date): ask(.bornYet(entry, due: date))
    case .calendar, .again, .seeAlone, .outcome:
      effects.append(.openTimeline(entry.dyad, baby: nil))
    }
  }

  /// `t`: the earlier visits of whom the page or the open visit is with.
  mutating func openTimeline() {
    let identity: Identity?
    if case .who(let who) = model.top {
      identity = who.identity
    } else if let opened = model.openedRecord {
      identity = opened.standing.identity
    } else {
      identity = model.visitIdentity
    }
    guard let identity else { return }
    effects.append(
      .openTimeline(
        Dyad(baby: identity.baby.label, carer: identity.carer.key), baby: identity.baby))
  }
}
