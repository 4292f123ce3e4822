public import Assessment

/// What a visit from outside must fulfil before it becomes a record: the same that the screens
/// ask for.
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
    try checkSafety(visit, packs)
    try checkDecision(visit)
  }

  private static func checkBaby(_ visit: Visit) throws(Refusal) {
    if visit.baby.born == nil, visit.baby.due == nil {
      throw Refusal(path: "$.baby", reason: "neither born nor due is given; give one of them")
    }
    if let born = visit.baby.born, born > visit.contact.at.date {
      throw Refusal(
        path: "$.baby.born", reason: "the baby is born after the contact; check both dates")
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

  private static func checkSafety(_ visit: Visit, _ packs: [String: Pack]) throws(Refusal) {
    let raised = visit.sheets.flatMap { sheet -> [ItemReference] in
      guard let pack = packs[sheet.pack] else { return [] }
      return pack.items.indices.filter { index in
        sheet[index].chosen.map { pack.items[index].options[$0].isSafety } ?? false
      }.map { ItemReference(pack: pack.id, item: pack.items[$0].id) }
    }
    let answered = Set(visit.safety.map(\.trigger))
    if let open = raised.first(where: { !answered.contains($0) }) {
      throw Refusal(
        path: "$.safety",
        reason: "\(open) raises a safety event without an entry; say what was done, or why not")
    }
  }

  private static func checkDecision(_ visit: Visit) throws(Refusal) {
    guard let decision = visit.decision else {
      throw Refusal(path: "$.decision", reason: "there is none; a visit ends with a decision")
    }
    if !decision.agrees, (decision.reason ?? "").allSatisfy(\.isWhitespace) {
      throw Refusal(
        path: "$.decision.reason", reason: "the decision differs without a reason; give one")
    }
    if decision.consent == nil, decision.offers.contains(where: { $0.kind == .referral }) {
      throw Refusal(
        path: "$.decision.consent", reason: "a referral without a word on consent; give one")
    }
  }
}
