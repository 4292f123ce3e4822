import Assessment
import Screen

extension Model {
  func safetyPage(_ page: inout Page, _ safety: SafetyPage) {
    guard let visit else { return }
    let text = visit.library.text(safety.trigger)?.safety
    let noted = text?.noted ?? visit.library.title(safety.trigger)
    if visit.isTakenBack(safety.trigger) {
      page.text(words.safety.changedTitle, style: .bold)
      page.text(words.safety.changedLine.filled(["noted": noted]))
    } else {
      page.text(noted, style: .bold)
      page.blank()
      for (index, question) in (text?.ask ?? []).enumerated() {
        page.labelled(index == 0 ? words.safety.askNow : "", question, indent: 1)
      }
      if let remember = text?.remember { page.text(remember) }
    }
    page.blank()
    page.labelled(words.safety.call, words.safety.always, indent: 1, style: .bold)
    let contacts = services.filter { $0.takes.contains(.safety) }
    for contact in contacts {
      page.labelled("", "\(contact.name)  \(contact.phone)  \(contact.hours)", indent: 1)
    }
    if contacts.isEmpty { page.labelled("", words.safety.noContacts, indent: 1, style: .dim) }
    page.blank()
    safetyLines(&page, safety, visit)
    page.blank()
    if visit.draft.openSafety.contains(safety.trigger) {
      page.text(words.safety.aside, style: .dim)
    }
  }

  private func safetyLines(_ page: inout Page, _ safety: SafetyPage, _ visit: VisitState) {
    let written = visit.response(to: safety.trigger)
    for (index, line) in safety.lines(in: visit).enumerated() {
      let label: String
      let text: String
      switch line {
      case .acted: (label, text) = (words.safety.did, written.acted)
      case .actedWith: (label, text) = (words.safety.with, written.with)
      case .notActed: (label, text) = (words.safety.notActed, written.notActed)
      case .changed: (label, text) = (words.safety.changed, written.changed)
      default: (label, text) = ("", "")
      }
      page.entry("\(label): \(visible(text))", isFocused: index == safety.selected)
    }
  }
}
