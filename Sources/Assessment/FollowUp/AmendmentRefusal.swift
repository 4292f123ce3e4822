/// Why a correction cannot be made.
public enum AmendmentRefusal: Error, Hashable, Sendable {
  /// There is neither a correction nor a note.
  case nothing
  case reasonMissing
  case unknownField(String)
  /// Who the visit was with, or its stage.
  case otherDyad(String)
  case value(field: String, FieldRefusal)
  /// It stands so already.
  case unchanged(String, value: String?)
  case twice(String)
  /// The birth and the contact contradict each other.
  case birth
  /// The weeks of prematurity and the two dates contradict each other.
  case weeksEarly
  /// A level other than the rules' has no reason.
  case disagreement
  /// The correction raises a safety event, and nothing says what was done.
  case safety(ItemReference)
  /// Something was done about an event that no answer raises.
  case notRaised(ItemReference)
  /// What was done is given, and no event waits for it.
  case noneOpen
  case isInError
  case isNotInError

  /// `why; what to do`, in one line.
  public var reason: String {
    switch self {
    case .nothing: "there is nothing to correct or to add; give --set or --note"
    case .reasonMissing: "a correction needs a reason; give --reason"
    case .unknownField(let path):
      "\"\(path)\" is no place of a record; write packs/PACK/answers/ITEM, packs/PACK/texts/ITEM, "
        + "packs/PACK/notes/ITEM, decision/offers/SERVICE, or one of "
        + RecordField.Fact.allCases.map(\.rawValue).joined(separator: ", ")
    case .otherDyad(let path):
      "\(path): a correction does not move a visit to another family, carer or stage; mark it "
        + "with --entered-in-error and save the visit anew"
    case .value(let field, let refusal): "\(field): \(refusal.reason)"
    case .unchanged(let field, let value):
      "\(field): \(value.map { "\"\($0)\"" } ?? "nothing") stands there already; nothing was saved"
    case .twice(let field): "\(field): is given twice; give it once"
    case .birth: "the birth and the contact contradict each other; correct one of the two"
    case .weeksEarly:
      "baby/weeksEarly: the birth is not before the due date, so it is not early; correct one of them"
    case .disagreement:
      "decision/reason: a level other than the rules' needs a reason; set it as well"
    case .safety(let item):
      "\(item): this answer raises a safety event; say what was done with --action, or why "
        + "nothing was with --not-acted"
    case .notRaised(let item): "\(item): no answer raises this safety event"
    case .noneOpen:
      "no safety event of this visit waits for a word on what was done; nothing was saved"
    case .isInError: "it is marked as entered in error already; nothing was saved"
    case .isNotInError: "it is not marked as entered in error; nothing was saved"
    }
  }
}
