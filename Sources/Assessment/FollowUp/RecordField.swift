/// A place of a visit that an amendment can correct, written as a path such as
/// `packs/early-weeks/answers/joy` or `baby/born`.
///
/// Who the visit was with is no such place: a record on the wrong family is marked as entered in
/// error and saved anew. Nor is the stage, which decides what was asked.
public enum RecordField: Hashable, Sendable, CustomStringConvertible {
  /// An option's or absence's code.
  case answer(ItemReference)
  /// The words given to a text item.
  case text(ItemReference)
  case note(ItemReference)
  /// What was offered of a service, and what was said to it: `referral accepted`. The service's
  /// name follows `decision/offers/`, so that two corrections of two services never meet.
  case offer(String)
  case fact(Fact)

  /// A single fact beside the answers.
  public enum Fact: String, CaseIterable, Hashable, Sendable {
    case born = "baby/born"
    case due = "baby/due"
    case weeksEarly = "baby/weeksEarly"
    case nhsNumber = "baby/nhsNumber"
    case relation = "carer/relation"
    case role = "carer/role"
    case language = "carer/language"
    case interpreter = "carer/interpreter"
    case at = "contact/at"
    /// Who else was in the room, with commas between.
    case present = "contact/present"
    case safeToTalk = "contact/safeToTalk"
    case practitioner
    case team
    case complexity
    case agrees = "decision/agrees"
    case level = "decision/level"
    case reason = "decision/reason"
    case consent = "decision/consent"
    case plan = "decision/plan"
    case nextContact = "decision/nextContact"
  }

  /// nil for a path that names no such place.
  public init?(_ path: String) {
    if let fact = Fact(rawValue: path) {
      self = .fact(fact)
      return
    }
    if path.hasPrefix(RecordField.offers) {
      let service = String(path.dropFirst(RecordField.offers.count))
      guard !service.allSatisfy(\.isWhitespace) else { return nil }
      self = .offer(service)
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] == "packs", !parts[1].isEmpty, !parts[3].isEmpty else {
      return nil
    }
    let item = ItemReference(pack: parts[1], item: parts[3])
    switch parts[2] {
    case "answers": self = .answer(item)
    case "texts": self = .text(item)
    case "notes": self = .note(item)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .answer(let item): "packs/\(item.pack)/answers/\(item.item)"
    case .text(let item): "packs/\(item.pack)/texts/\(item.item)"
    case .note(let item): "packs/\(item.pack)/notes/\(item.item)"
    case .offer(let service): RecordField.offers + service
    case .fact(let fact): fact.rawValue
    }
  }

  private static let offers = "decision/offers/"

  /// The item it is about, or nil.
  public var item: ItemReference? {
    switch self {
    case .answer(let item), .text(let item), .note(let item): item
    case .offer, .fact: nil
    }
  }

  /// Whether it is the practitioner's own view of the level.
  public var bearsOnView: Bool { self == .fact(.agrees) || self == .fact(.level) }

  /// Whether the rules look at it, so that a correction can change a score, a flag or the level.
  public var bearsOnFindings: Bool {
    switch self {
    case .answer, .fact(.born), .fact(.weeksEarly), .fact(.role), .fact(.at), .fact(.complexity):
      true
    default: false
    }
  }
}
