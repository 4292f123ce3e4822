public import Assessment
import StrictJSON

extension RecordFile {
  /// What a report needs of an assessment, read without any pack; nil for any other kind of record.
  public static func reported(_ bytes: [UInt8]) throws(FileRefusal) -> ReportedVisit? {
    let reader = try open(bytes)
    return try shaped { () throws(JSONShapeError) in
      try ReportedVisit(reader, try RecordSummary(reader))
    }
  }
}

extension ReportedVisit {
  init?(_ reader: JSONReader, _ summary: RecordSummary) throws(JSONShapeError) {
    guard let identity = summary.identity, let dyad = summary.dyad else { return nil }
    let start = summary.at.milliseconds
    var minutes: [Int] = []
    for response in try SafetyEntries.read(reader, .stored) {
      if case .acted(_, _, let at?) = response.outcome {
        minutes.append(max(0, Int((at.milliseconds - start) / 60_000)))
      }
    }
    var hasGaps = false
    for (_, pack) in try reader.required("findings").required("packs").members() {
      if try !pack.required("missing").elements().isEmpty { hasGaps = true }
    }
    let said = try CarerView(reader)
    self.init(
      id: summary.id, at: summary.at, dyad: dyad, practitioner: identity.practitioner,
      stage: identity.contact.stage, level: summary.level,
      safetyRaised: summary.safety.raised, safetyNotAsked: summary.safety.notAsked,
      minutesToAction: minutes, agrees: summary.decision?.agrees,
      hasUnmetNeed: summary.decision?.offers.contains { $0.response == .noServiceHere } ?? false,
      hasGaps: hasGaps, askedBefore: said.asked, offeredBefore: said.offered,
      helpful: said.helpful)
  }
}

/// What the carer said of earlier help: the same item ids in every guide.
private struct CarerView {
  var asked: Bool?
  var offered: Bool?
  var helpful: ReportedVisit.Helpful?

  init(_ reader: JSONReader) throws(JSONShapeError) {
    for (_, pack) in try reader.required("packs").members() {
      guard let answers = try pack.member("answers") else { continue }
      let before = CarerView.yesOrNo(try answers.member("asked-before"))
      asked = asked ?? before
      let help = CarerView.yesOrNo(try answers.member("offered-help-before"))
      offered = offered ?? help
      if helpful == nil, case .string(let code)? = try answers.member("help-was-helpful")?.value {
        helpful = ReportedVisit.Helpful(rawValue: code)
      }
    }
  }

  private static func yesOrNo(_ answer: JSONReader?) -> Bool? {
    switch answer?.value {
    case .string("yes"): true
    case .string("no"): false
    default: nil
    }
  }
}
