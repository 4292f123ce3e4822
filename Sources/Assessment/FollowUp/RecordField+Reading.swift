extension RecordField {
  /// What stands there in a visit, as it would be written; nil for nothing.
  ///
  /// - Parameter packs: By id. Answers to a pack that is not here read as nothing.
  public func value(in visit: Visit, packs: [String: Pack]) -> String? {
    switch self {
    case .answer(let item):
      guard let (pack, sheet, position) = place(item, visit, packs) else { return nil }
      return pack.items[position].code(of: sheet[position])
    case .text(let item):
      guard let (_, sheet, position) = place(item, visit, packs) else { return nil }
      return sheet.texts[position]
    case .note(let item):
      guard let (_, sheet, position) = place(item, visit, packs) else { return nil }
      return sheet.notes[position]
    case .offer(let service):
      return visit.decision?.offers.first { $0.service == service }
        .map { "\($0.kind.rawValue) \($0.response.rawValue)" }
    case .fact(let fact): return fact.value(in: visit)
    }
  }

  private func place(
    _ item: ItemReference, _ visit: Visit, _ packs: [String: Pack]
  ) -> (Pack, Sheet, Int)? {
    guard let pack = packs[item.pack], let position = pack.position(of: item.item),
      let sheet = visit.sheets.first(where: { $0.pack == item.pack })
    else { return nil }
    return (pack, sheet, position)
  }
}

extension RecordField.Fact {
  func value(in visit: Visit) -> String? {
    let decision = visit.decision
    return switch self {
    case .born: visit.baby.born?.description
    case .due: visit.baby.due?.description
    case .weeksEarly: visit.baby.weeksEarly.map(String.init)
    case .nhsNumber: visit.baby.nhsNumber
    case .relation: visit.carer.relation
    case .role: visit.carer.role.rawValue
    case .language: visit.carer.language
    case .interpreter: visit.carer.interpreter?.rawValue
    case .at: visit.contact.at.description
    case .present:
      visit.contact.present.isEmpty ? nil : visit.contact.present.joined(separator: ", ")
    case .safeToTalk: visit.contact.safeToTalk.rawValue
    case .practitioner: visit.practitioner
    case .team: visit.team
    case .complexity: visit.complexity
    case .agrees: decision.map { $0.agrees ? "true" : "false" }
    case .level: decision?.level.map(String.init)
    case .reason: decision?.reason
    case .consent: decision?.consent?.rawValue
    case .plan: decision?.plan
    case .nextContact: decision?.nextContact?.description
    }
  }
}
