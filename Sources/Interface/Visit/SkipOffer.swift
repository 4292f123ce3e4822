import Assessment
import Screen

extension Turn {
  /// The carer would like to be asked.
  mutating func askAllTheSame() {
    guard let item = model.visit?.item else { return }
    model.visit?.agreed.insert(item)
    if model.visit?.entry != nil { return }
    goTo(.prompt(item))
  }

  /// The carer would rather not: that is a "declined", and never anything else.
  mutating func leaveOut() {
    guard let item = model.visit?.item else { return }
    if model.visit?.entry != nil { return leaveOutOfScale() }
    answer(item, Absence.declined.rawValue)
    step(1)
  }
}

extension Model {
  /// The offer to leave out a question, before the question itself is seen or heard.
  func skipOfferPage(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    if visit.entry != nil {
      page.text(words.scale.skipTitle.filled(["item": item.item]), style: .bold)
      page.blank()
      page.text(visit.library.text(item)?.why ?? "")
      page.blank()
      return page.text(words.prompt.skipLine)
    }
    page.text(words.prompt.skipTitle, style: .bold)
    page.blank()
    let topic = visit.library.title(item).lowercasedFirst
    page.labelled(words.prompt.say, words.prompt.skipSay.filled(["topic": topic]))
    page.blank()
    page.text(words.prompt.skipLine)
  }
}
