import Assessment
import Screen

extension Model {
  func whoPage(_ page: inout Page, _ who: Who) {
    if let identity = who.identity, !who.isCorrection {
      readBackPage(&page, identity)
      return
    }
    page.text(words.who.intro)
    page.blank()
    page.form(who.form)
  }

  private func readBackPage(_ page: inout Page, _ identity: Identity) {
    let who = words.who
    let baby = identity.baby
    let date = identity.contact.at.date
    page.text(who.readBack, style: .bold)
    page.blank()
    page.labelled(who.readBackBaby, baby.label, style: .bold)
    if let twin = baby.twin {
      page.labelled("", who.readBackTwin.filled(["twin": twin]), style: .bold)
    }
    if let born = baby.born {
      page.labelled("", who.readBackBorn.filled(["date": words.date(born)]))
    }
    if let due = baby.due { page.labelled("", who.readBackDue.filled(["date": words.date(due)])) }
    if let early = baby.weeksEarly, early > 0 {
      page.labelled(
        "", early == 1 ? who.readBackEarlyOne : who.readBackEarly.filled(["n": String(early)]))
    }
    page.labelled("", words.age(baby.age(on: date)))
    page.blank()
    let carer = identity.carer
    let role = Role.allCases.firstIndex(of: carer.role).map { who.roles[$0] } ?? ""
    page.labelled(who.readBackCarer, "\(carer.key)  \(carer.relation)", style: .bold)
    page.labelled("", "\(who.role) \(role)")
    let interpreter = carer.interpreter ?? .none
    if carer.language != nil || interpreter != .none {
      let place = Carer.Interpreter.allCases.firstIndex(of: interpreter) ?? 0
      page.labelled(
        "",
        who.readBackLanguage.filled([
          "language": carer.language ?? "English", "interpreter": who.interpreters[place],
        ]))
    }
    page.blank()
    if identity.contact.isPrivate(for: carer) {
      page.labelled(who.readBackRoom, who.readBackAlone)
    } else {
      let present = identity.contact.present.joined(separator: ", ")
      if !present.isEmpty { page.labelled(who.readBackRoom, present) }
      page.labelled(present.isEmpty ? who.readBackRoom : "", who.readBackNotPrivate)
    }
    page.labelled(
      who.readBackGuide,
      words.time.stages[identity.contact.stage.rawValue] ?? identity.contact.stage.rawValue)
  }
}
