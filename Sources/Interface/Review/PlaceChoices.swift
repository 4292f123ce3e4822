import Assessment

/// One thing that can stand at a place of a record; nil for nothing.
typealias PlaceChoice = (code: String?, label: String)

extension Words {
  /// What can stand at a place; nil for a place that is written.
  func choices(of place: RecordField, in opened: OpenedRecord) -> [PlaceChoice]? {
    switch place {
    case .answer(let item): return answers(item, opened.library)
    case .text, .note: return nil
    case .offer(let service):
      let kind = opened.standing.decision?.offers.first { $0.service == service }?.kind ?? .other
      let all = Assessment.Decision.Offer.Response.allCases
      let responses = all.enumerated().map { index, response -> PlaceChoice in
        (
          code: "\(kind.rawValue) \(response.rawValue)", label: decision.responses[index + 1]
        )
      }
      return responses + [(nil, after.takeAway)]
    case .fact(.role):
      let labels = roleLabels(isBorn: opened.standing.isBorn)
      return zip(Role.allCases, labels).map { ($0.rawValue, $1) }
    case .fact(let fact): return choices(of: fact)
    }
  }

  /// The options first: each has the key that it has in a visit.
  private func answers(_ item: ItemReference, _ library: VisitLibrary) -> [PlaceChoice]? {
    guard let pack = library.packs[item.pack], let definition = library.item(item) else {
      return nil
    }
    let options = definition.options.map { option -> PlaceChoice in
      (option.code, label(option.code, of: item, library))
    }
    let absences = definition.absences(in: pack).map { absence -> PlaceChoice in
      (absence.rawValue, visit.absences[absence] ?? absence.rawValue)
    }
    return options + absences + [(nil, after.takeAway)]
  }

  /// What an option says: its words, or where there are none how it stands on the form.
  func label(_ code: String, of item: ItemReference, _ library: VisitLibrary) -> String {
    let label = library.label(item, code: code)
    guard label == code, let pack = library.packs[item.pack], pack.kind == .instrument,
      let definition = library.item(item), let option = definition.option(code: code)
    else { return label }
    return entry(.option(UInt8(clamping: option)), of: definition, in: pack)
  }

  /// The keys of what can stand at a place; nil where they are counted from 1.
  func keys(of place: RecordField, _ choices: [PlaceChoice], _ library: VisitLibrary)
    -> ChoiceKeys?
  {
    switch place {
    case .answer(let item):
      guard let pack = library.packs[item.pack], let definition = library.item(item) else {
        return nil
      }
      return ChoiceKeys(definition, in: pack, extra: choices.count - definition.options.count)
    case .fact(.level):
      // A level is its own digit, as it stands everywhere.
      return ChoiceKeys(digits: choices.count - 1, extra: 1)
    default: return nil
    }
  }

  /// What can stand for a fact that is chosen; nil for one that is written.
  func choices(of fact: RecordField.Fact) -> [PlaceChoice]? {
    func all<Value>(_ labels: [String], _: Value.Type) -> [PlaceChoice]
    where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
      zip(Value.allCases, labels).map { ($0.rawValue, $1) }
    }
    switch fact {
    case .interpreter: return all(who.interpreters, Carer.Interpreter.self)
    case .safeToTalk: return all(who.safeChoices, Contact.SafeToTalk.self)
    case .consent: return all(decision.consents, Assessment.Decision.Consent.self)
    case .agrees: return [("true", after.yes), ("false", after.no)]
    case .level:
      return (0...3).map { (String($0), review.level.filled(["n": String($0)])) }
        + [(nil, after.takeAway)]
    default: return nil
    }
  }
}
