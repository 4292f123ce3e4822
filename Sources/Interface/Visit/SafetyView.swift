import Assessment
import Screen

extension Model {
  /// What to ask now, whom to call, and what was done.
  func safetyPage(_ page: inout Page, _ safety: SafetyPage) {
    guard let visit else { return }
    let events = visit.draft.raised
    if events.count > 1, let index = events.firstIndex(of: safety.trigger) {
      page.text(
        words.safety.place.filled(["n": String(index + 1), "m": String(events.count)]),
        style: .dim)
    }
    if visit.isTakenBack(safety.trigger) {
      page.text(words.safety.changedTitle, style: .bold)
      page.text(words.safety.changedLine.filled(["noted": visit.noted(safety.trigger)]))
    } else {
      page.text(visit.noted(safety.trigger), style: .bold)
      page.blank()
      let text = visit.library.text(safety.trigger)?.safety
      for (index, question) in (text?.ask ?? []).enumerated() {
        page.labelled(index == 0 ? words.safety.askNow : "", question, indent: 1)
      }
      if let remember = text?.remember { page.text(remember) }
    }
    page.blank()
    safetyContacts(&page)
    page.blank()
    if visit.isUnsaved { page.text(words.scale.notSavedLine, style: .bold) }
    safetyLines(&page, safety, visit)
    page.blank()
    if visit.openSafety.contains(safety.trigger) { page.text(words.safety.aside, style: .dim) }
  }

  /// Whom to call: 999 and NHS 111 always, and whoever is configured.
  func safetyContacts(_ page: inout Page) {
    page.labelled(words.safety.call, words.safety.always, indent: 1, style: .bold)
    let contacts = services.filter { $0.takes.contains(.safety) }
    for contact in contacts { page.labelled("", pieces: contact.pieces, indent: 1) }
    if contacts.isEmpty { page.labelled("", words.safety.noContacts, indent: 1, style: .dim) }
  }

  private func safetyLines(_ page: inout Page, _ safety: SafetyPage, _ visit: VisitState) {
    for (index, line) in safety.lines(in: visit).enumerated() {
      let label: String
      let text: String?
      switch line {
      case .acted(let item): (label, text) = (words.safety.did, visit.acted(on: item)?.action)
      case .actedWith(let item): (label, text) = (words.safety.with, visit.acted(on: item)?.with)
      case .actedAt(let item): (label, text) = (words.safety.when, visit.acted(on: item)?.at?.clock)
      case .notActed(let item): (label, text) = (words.safety.notActed, visit.notActedReason(item))
      case .changed(let item): (label, text) = (words.safety.changed, visit.changedReason(item))
      case .note, .text, .complexity, .unsavedReason: continue
      }
      let isMasked = visit.isShared && line.isMasked && !safety.isRevealed && text != nil
      let shown = isMasked ? words.visit.noteHidden : visible(text ?? "")
      page.entry("\(label): \(shown)", isFocused: index == safety.selected)
    }
  }
}

extension Service {
  /// Name, number and hours.
  var pieces: [String] { [name, phone, hours].filter { !$0.isEmpty }.map(visible) }
}
