public import Assessment

/// What the screens ask for beyond the shape of a visit file, which its reader has checked already:
/// a visit from outside must fulfil it too before it becomes a record.
public enum VisitCheck {
  /// Why a visit is refused: the path in its file, and the reason with the mend.
  public struct Refusal: Error, Equatable, Sendable {
    public let path: String
    public let reason: String

    public var message: String { "\(path): \(reason)" }
  }

  /// - Parameter packs: The packs of the visit's sheets, by id.
  public static func check(_ visit: Visit, packs: [String: Pack]) throws(Refusal) {
    try checkBaby(visit)
    try checkGuide(visit, packs)
    try checkDecision(visit)
  }

  private static func checkBaby(_ visit: Visit) throws(Refusal) {
    if visit.baby.born == nil, visit.baby.due == nil {
      throw Refusal(path: "$.baby", reason: "neither born nor due is given; give one of them")
    }
    if let born = visit.baby.born, let due = visit.baby.due,
      visit.baby.prematurityFit == .notEarly
    {
      throw Refusal(
        path: "$.baby.weeksEarly",
        reason: "born \(born) is not before due \(due), so it is not early; correct one of them")
    }
    if let number = visit.baby.nhsNumber, (try? NHSNumber(entered: number)) == nil {
      throw Refusal(
        path: "$.baby.nhsNumber", reason: "this is not a valid NHS number; check its digits")
    }
  }

  private static func checkGuide(_ visit: Visit, _ packs: [String: Pack]) throws(Refusal) {
    let stages = visit.sheets.compactMap { packs[$0.pack]?.stage }
    if let other = stages.first(where: { $0 != visit.contact.stage }) {
      throw Refusal(
        path: "$.packs",
        reason: "a guide for \(other.rawValue) in a visit of stage "
          + "\(visit.contact.stage.rawValue); use the guide of the stage")
    }
  }

  private static func checkDecision(_ visit: Visit) throws(Refusal) {
    guard let decision = visit.decision else { return }
    if decision.consent == nil, decision.offers.contains(where: { $0.kind == .referral }) {
      throw Refusal(
        path: "$.decision.consent", reason: "a referral without a word on consent; give one")
    }
  }
}
