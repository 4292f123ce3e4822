/// Why a value cannot stand at a place of a record.
public enum FieldRefusal: Error, Hashable, Sendable {
  /// The visit has no such pack, or the pack is not here with the bytes it had.
  case noPack(String)
  case noItem(ItemReference)
  /// What is no answer to the item, and what would be.
  case noAnswer(String, to: ItemReference, known: [String])
  /// The pack names this code as a common slip; the key of its line.
  case slip(String, of: ItemReference)
  case notText(ItemReference)
  /// What the place takes.
  case notA(String, String)
  /// The place cannot be empty.
  case needed
  case nhsNumber
  /// There was no decision to correct.
  case noDecision

  /// In words, for an error line.
  public var reason: String {
    switch self {
    case .noPack(let pack): "the questions of \(pack) are not in this record or not here"
    case .noItem(let item): "\(item.pack) has no item \"\(item.item)\""
    case .noAnswer(let code, let item, let known):
      "\"\(code)\" is no answer to \(item.item); known here: \(known.joined(separator: ", "))"
    case .slip(let code, let item): "\(item.pack) does not take \"\(code)\""
    case .notText(let item): "\(item.item) takes no words of the carer"
    case .notA(let value, let kind): "\"\(value)\" is not \(kind)"
    case .needed: "it cannot be left empty"
    case .nhsNumber: "this is not a valid NHS number; check its digits"
    case .noDecision: "this record holds no decision"
    }
  }
}

extension RecordField {
  /// Puts a value there; nil takes away what stands there.
  ///
  /// An answer taken away is a gap, never a reassurance.
  public func set(
    _ value: String?, in visit: inout Visit, packs: [String: Pack]
  ) throws(FieldRefusal) {
    switch self {
    case .fact(let fact): try fact.set(value, in: &visit)
    case .offer(let service): try RecordField.set(value, offeredOf: service, in: &visit)
    case .answer(let item), .text(let item), .note(let item):
      guard let index = visit.sheets.firstIndex(where: { $0.pack == item.pack }),
        let pack = packs[item.pack]
      else { throw .noPack(item.pack) }
      guard let position = pack.position(of: item.item) else { throw .noItem(item) }
      try set(value, item, pack, position, &visit.sheets[index])
    }
  }

  private static func set(
    _ value: String?, offeredOf service: String, in visit: inout Visit
  ) throws(FieldRefusal) {
    guard var decision = visit.decision else { throw .noDecision }
    let place = decision.offers.firstIndex { $0.service == service }
    if let value {
      let words = value.split(separator: " ").map(String.init)
      guard words.count == 2, let kind = Decision.Offer.Kind(rawValue: words[0]),
        let response = Decision.Offer.Response(rawValue: words[1])
      else { throw .notA(value, "a kind of offer and a response, such as referral accepted") }
      let offer = Decision.Offer(service: service, kind: kind, response: response)
      if let place { decision.offers[place] = offer } else { decision.offers.append(offer) }
    } else if let place {
      decision.offers.remove(at: place)
    }
    visit.decision = decision
  }

  private func set(
    _ value: String?, _ item: ItemReference, _ pack: Pack, _ position: Int, _ sheet: inout Sheet
  ) throws(FieldRefusal) {
    let definition = pack.items[position]
    switch self {
    case .answer:
      guard let value else {
        sheet[position] = .opened
        return
      }
      if let option = definition.option(code: value) {
        sheet[position] = .option(UInt8(clamping: option))
        return
      }
      if pack.refusals[value] != nil { throw .slip(value, of: item) }
      let absences = definition.absences(in: pack)
      guard let absence = absences.first(where: { $0.rawValue == value }) else {
        throw .noAnswer(
          value, to: item, known: definition.options.map(\.code) + absences.map(\.rawValue))
      }
      sheet[position] = .absent(absence)
    case .text:
      guard definition.kind == .text else { throw .notText(item) }
      sheet.texts[position] = value
    case .note: sheet.notes[position] = value
    case .offer, .fact: break
    }
  }
}

extension RecordField.Fact {
  func set(_ value: String?, in visit: inout Visit) throws(FieldRefusal) {
    switch self {
    case .born: visit.baby.born = try date(value)
    case .due: visit.baby.due = try date(value)
    case .weeksEarly: visit.baby.weeksEarly = try number(value, 0...18)
    case .nhsNumber:
      if let value, (try? NHSNumber(entered: value)) == nil { throw .nhsNumber }
      visit.baby.nhsNumber = value.flatMap { try? NHSNumber(entered: $0).digits }
    case .relation: visit.carer.relation = try needed(value)
    case .role: visit.carer.role = try choice(try needed(value))
    case .language: visit.carer.language = value
    case .interpreter: visit.carer.interpreter = try optionalChoice(value)
    case .at:
      let text = try needed(value)
      guard let moment = Moment(text) else {
        throw .notA(text, "a moment; write 2026-06-01T14:20:00+01:00")
      }
      visit.contact.at = moment
    case .present:
      visit.contact.present = (value ?? "").split(separator: ",").map { part in
        let words = part.drop { $0.isWhitespace }
        return String(words.reversed().drop { $0.isWhitespace }.reversed())
      }.filter { !$0.isEmpty }
    case .safeToTalk: visit.contact.safeToTalk = try choice(try needed(value))
    case .practitioner: visit.practitioner = try needed(value)
    case .team: visit.team = value
    case .complexity: visit.complexity = value
    case .agrees, .level, .reason, .consent, .plan, .nextContact:
      guard var decision = visit.decision else { throw .noDecision }
      try set(value, in: &decision)
      visit.decision = decision
    }
  }

  private func set(_ value: String?, in decision: inout Decision) throws(FieldRefusal) {
    switch self {
    case .agrees:
      let text = try needed(value)
      guard let agrees = Bool(text) else { throw .notA(text, "true or false") }
      decision.agrees = agrees
    case .level: decision.level = try number(value, 0...3)
    case .reason: decision.reason = value
    case .consent: decision.consent = try optionalChoice(value)
    case .plan: decision.plan = value
    case .nextContact: decision.nextContact = try date(value)
    default: break
    }
  }

  private func needed(_ value: String?) throws(FieldRefusal) -> String {
    guard let value, !value.allSatisfy(\.isWhitespace) else { throw .needed }
    return value
  }

  private func date(_ value: String?) throws(FieldRefusal) -> CalendarDate? {
    guard let value else { return nil }
    guard let date = CalendarDate(value) else { throw .notA(value, "a date; write YYYY-MM-DD") }
    return date
  }

  private func number(
    _ value: String?, _ range: ClosedRange<Int>
  ) throws(FieldRefusal) -> Int? {
    guard let value else { return nil }
    guard let number = Int(value), range.contains(number) else {
      throw .notA(value, "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private func optionalChoice<Value>(_ value: String?) throws(FieldRefusal) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let value else { return nil }
    return try choice(value)
  }

  private func choice<Value>(_ text: String) throws(FieldRefusal) -> Value
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
      throw .notA(text, "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }
}
