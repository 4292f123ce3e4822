import Assessment

@testable import Interface

/// What is said of the sample visit once it is finished.
extension SampleGuide {
  static func said(
    _ content: FollowUp.Content, number: Int, by practitioner: String = "hv-017"
  ) -> FollowUp {
    let digits = String(number)
    return FollowUp(
      id: "019ac000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits,
      setting: .care, practitioner: practitioner, at: Driver.start, software: "attune 1.0.0",
      content: content)
  }

  /// The visit with one thing more that is said of it.
  static func opened(_ opened: OpenedRecord, with record: FollowUp) -> OpenedRecord {
    let said = opened.after.followUps + (record.about == nil ? [] : [record])
    let corrected = CorrectedVisit(opened.record.visit, said, packs: opened.library.packs)
    let closing: FollowUp?
    switch record.status?.status {
    case .closed?: closing = record
    case .open?: closing = nil
    case nil: closing = opened.after.closing
    }
    return OpenedRecord(
      record: opened.record, library: opened.library, recomputed: opened.recomputed,
      differences: opened.differences, notRecomputed: opened.notRecomputed,
      after: RecordAfter(
        corrected: corrected,
        findings: corrected.isCorrected
          ? opened.library.findings(of: corrected.visit, history: []) : nil,
        followUps: said, closing: closing))
  }

  private static func joy(_ new: String, _ reason: String) -> FollowUp.Content {
    .amendment(
      Amendment(
        about: opened.record.id,
        changes: [.init(field: "packs/early-weeks/answers/joy", old: "2", new: new)],
        reason: reason))
  }

  /// Two people corrected one answer without knowing of each other.
  static let inConflict = opened(
    opened(opened, with: said(joy("1", "misheard"), number: 1)),
    with: said(joy("3", "she told me again"), number: 2, by: "hv-004"))

  static let closing = said(
    .status(
      DyadStatus(
        dyad: Dyad(baby: "B-0142", carer: "1"), born: born,
        status: .closed(because: .movedAway), on: Driver.start.date)), number: 7)

  /// The sample family, whose story has ended.
  static let closedFamily = known.map {
    KnownBaby(baby: $0.baby, carers: $0.carers, statuses: [closing])
  }
}
