import Assessment
import Screen

extension Model {
  /// One of the three parts, or the read-back.
  func whoPage(_ page: inout Page, _ who: Who) {
    if setting == .training {
      page.text(words.who.practiceOnly, style: .bold)
      page.blank()
    }
    if let identity = who.identity { return readBackPage(&page, identity, who) }
    let part = who.part
    let place = words.who.place.filled([
      "part": words.who.parts[part.rawValue], "n": String(part.rawValue + 1),
      "m": String(WhoPart.allCases.count),
    ])
    page.text(place, style: .bold)
    for line in who.closedLines(words) { page.text(line, style: .dim) }
    if part == .baby { page.text(words.who.intro, style: .dim) }
    page.blank()
    page.form(who.form, part: who.fields(of: part))
  }

  private func readBackPage(_ page: inout Page, _ identity: Identity, _ typed: Who) {
    let who = words.who
    page.text(who.readBack, style: .bold)
    page.blank()
    readBackBaby(&page, identity, others: typed.others)
    page.blank()
    readBackCarer(
      &page, identity.carer, isBorn: identity.baby.isBorn(by: identity.contact.at.date))
    page.blank()
    page.labelled(who.readBackRoom, room(identity))
    // What was said of safety is read back by what follows from it: somebody may be listening.
    page.labelled(
      "",
      identity.contact.isPrivate(for: identity.carer)
        ? who.readBackPrivate : who.readBackNotPrivate)
    page.labelled(who.stage, guide(identity.contact))
    if typed.knownCarer != nil { page.labelled(words.path.readBack, words.path.readBackKey) }
    page.labelled(who.readBackBy, visible(identity.practitioner))
  }

  private func guide(_ contact: Contact) -> String {
    let stage = words.time.stages[contact.stage] ?? contact.stage.rawValue
    guard let reason = contact.stageReason else { return stage }
    return words.who.readBackStage.filled(["stage": stage, "reason": visible(reason)])
  }

  private func readBackBaby(_ page: inout Page, _ identity: Identity, others: [Baby]) {
    let who = words.who
    let baby = identity.baby
    page.labelled(who.readBackBaby, baby.label, style: .bold)
    if let twin = baby.twin {
      page.labelled("", who.readBackTwin.filled(["twin": twin]), style: .bold)
    }
    if !others.isEmpty {
      let list = others.map { who.label($0, words) }.joined(separator: "; ")
      page.labelled("", who.readBackOthers.filled(["list": visible(list)]))
    }
    if let born = baby.born {
      page.labelled("", who.readBackBorn.filled(["date": words.date(born)]))
    }
    if let due = baby.due { page.labelled("", who.readBackDue.filled(["date": words.date(due)])) }
    if let early = baby.weeksEarly, early > 0 {
      page.labelled(
        "", early == 1 ? who.readBackEarlyOne : who.readBackEarly.filled(["n": String(early)]))
    }
    let date = identity.contact.at.date
    page.labelled("", words.age(baby.age(on: date), on: date))
    if let number = baby.nhsNumber.flatMap({ try? NHSNumber(entered: $0) }) {
      page.labelled("", "\(who.nhs) \(number)")
    }
  }

  private func readBackCarer(_ page: inout Page, _ carer: Carer, isBorn: Bool?) {
    let who = words.who
    page.labelled(who.readBackCarer, visible(carer.relation), style: .bold)
    page.labelled("", words.role(carer.role, isBorn: isBorn))
    if let languages = words.languages(of: carer) { page.labelled("", languages) }
  }

  /// Who else is there.
  private func room(_ identity: Identity) -> String {
    let who = words.who
    let present = identity.contact.present
    return present.isEmpty ? who.readBackAlone : visible(present.joined(separator: ", "))
  }
}
