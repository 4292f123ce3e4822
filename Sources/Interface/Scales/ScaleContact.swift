import Assessment
import Screen

/// For whom a score is worked out without a family: only what decides which of its figures apply,
/// and all of it may be left out.
struct ScaleContact: Equatable, Sendable {
  let pack: String
  var form: Form

  /// nil for a scale that is for anyone, at any time.
  init?(_ pack: Pack, _ words: Words) {
    self.pack = pack.id
    form = Form(fields: ScaleContact.fields(pack, words))
    if form.fields.isEmpty { return nil }
  }

  private static func fields(_ pack: Pack, _ words: Words) -> [Field] {
    let scale = words.scale
    let validity = pack.validity
    var fields: [Field] = []
    let flags = pack.scores.flatMap(\.cutoffs).map(\.flagsFor)
    let dependsOnRole = flags.contains { !$0.isEmpty && $0.count < Role.allCases.count }
    if !validity.roles.isEmpty || dependsOnRole {
      fields.append(
        Field(
          .role, words.who.role, choices: words.who.roles + [scale.contactUnsaid],
          chosen: Role.allCases.count, emptied: Role.allCases.count))
    }
    if validity.ageDays != nil || !validity.stages.isEmpty {
      fields += [
        Field(
          .birth, scale.contactBirth, choices: scale.contactBirths + [scale.contactUnsaid],
          chosen: scale.contactBirths.count, emptied: scale.contactBirths.count),
        Field(.age, scale.contactAge, hint: scale.contactAgeHint, text: "", limit: 40),
      ]
    }
    if validity.ageBasis == .corrected {
      fields.append(
        Field(.weeksEarly, words.who.early, hint: words.who.earlyHint, text: "", limit: 8))
    }
    return fields
  }

  /// What was said, with everything left out unknown; nil when a line is wrong, which then says so.
  mutating func check(_ words: Words, today: CalendarDate) -> Situation? {
    form.clearNotes()
    guard let age = age(words, today) else {
      form.focus = form.fields.firstIndex(where: \.isWrong) ?? form.focus
      return nil
    }
    let role = form.chosen(.role).flatMap {
      Role.allCases.indices.contains($0) ? Role.allCases[$0] : nil
    }
    return Situation(role: role, age: age)
  }

  private mutating func age(_ words: Words, _ today: CalendarDate) -> Situation.Age? {
    let text = form.text(.age)
    let isUnborn = form.chosen(.birth) == 1
    if text.isEmpty { return isUnborn ? .antenatal : .unknown }
    if isUnborn { return refuse(words.scale.contactUnborn, at: .age) }
    var days = ScaleContact.days(text)
    if days == nil {
      let read = words.readDate(text, today: today)
      guard let born = read.date else {
        return refuse(words.scale.contactAgeBad, at: .age)
      }
      days = today.days(since: born)
    }
    guard let days, days >= 0 else { return refuse(words.who.bornFuture, at: .age) }
    let early = form.text(.weeksEarly)
    guard early.isEmpty || Int(early).map((0...18).contains) == true else {
      return refuse(words.who.earlyBad, at: .weeksEarly)
    }
    let born = today.adding(days: -days)
    return Baby(reference: "", born: born, weeksEarly: Int(early)).age(on: today)
  }

  private mutating func refuse(_ line: String, at field: FieldID) -> Situation.Age? {
    form.say(line, at: field, isWrong: true)
    return nil
  }

  /// Days in an age of whole weeks and days, such as `7 weeks 2 days` or `50d`; nil for anything
  /// else. Months are left to the day of birth: they are not all of one length.
  static func days(_ text: String) -> Int? {
    let units = ["d": 1, "day": 1, "days": 1, "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7]
    var rest = text.lowercased()[...]
    var days: Int?
    while true {
      rest = rest.drop { $0 == " " }
      if rest.isEmpty { return days }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      let unit = rest.prefix { $0.isASCII && $0.isLetter }
      rest = rest.dropFirst(unit.count)
      guard digits.count <= 4, let count = Int(digits), let size = units[String(unit)] else {
        return nil
      }
      days = (days ?? 0) + count * size
    }
  }
}

extension Turn {
  /// Takes what was said, and opens the form.
  mutating func submitScaleContact() {
    guard case .scaleContact(var contact) = model.top else { return }
    let situation = contact.check(words, today: context.today)
    model.viewport = .focus
    replace(.scaleContact(contact))
    if let situation { beginUnsaved(contact.pack, situation) }
  }
}

extension Model {
  func scaleContactPage(_ page: inout Page, _ contact: ScaleContact) {
    page.text(words.scale.contactTitle, style: .bold)
    page.text(words.scale.contactLine, style: .dim)
    page.blank()
    page.form(contact.form)
  }
}

extension VisitState {
  /// For whom an unsaved score is worked out, in words; nil for a family's, or when the scale is
  /// for anyone.
  func contactLine(_ pack: Pack, _ words: Words, on date: CalendarDate) -> String? {
    guard isUnsaved, let contact = ScaleContact(pack, words) else { return nil }
    var parts: [String] = []
    if contact.form[.role] != nil {
      parts.append(
        situation.role.map { words.role($0, isBorn: situation.age.isBorn) }
          ?? words.scale.contactNoRole)
    }
    if contact.form[.age] != nil { parts.append(words.age(situation.age, on: date)) }
    return words.scale.contactFor.filled(["list": parts.joined(separator: "; ")])
  }
}
