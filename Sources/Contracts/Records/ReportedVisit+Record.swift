public import Assessment
import StrictJSON

/// A record as a report reads it, without any pack.
public enum ReportedRecord: Equatable, Sendable {
  case visit(ReportedVisit, Setting)
  case followUp(FollowUp)
}

extension RecordFile {
  /// What a report needs of a record of any kind.
  public static func reported(_ bytes: [UInt8]) throws(FileRefusal) -> ReportedRecord {
    let reader = try open(bytes)
    return try shaped { () throws(JSONShapeError) in
      let summary = try RecordSummary(reader)
      if let followUp = summary.followUp { return .followUp(followUp) }
      guard let visit = try ReportedVisit(reader, summary), let setting = summary.setting else {
        throw reader.error("is no visit")
      }
      return .visit(visit, setting)
    }
  }
}

extension ReportedVisit {
  init?(_ reader: JSONReader, _ summary: RecordSummary) throws(JSONShapeError) {
    guard let identity = summary.identity else { return nil }
    var hasGaps = false
    for (_, pack) in try reader.required("findings").required("packs").members() {
      if try !pack.required("missing").elements().isEmpty { hasGaps = true }
    }
    self.init(
      id: summary.id, identity: identity, decision: summary.decision, level: summary.level,
      safety: summary.safety, responses: try SafetyEntries.read(reader, .stored),
      hasGaps: hasGaps, said: try CarerView(reader))
  }

  private init(
    id: String, identity: Identity, decision: Decision?, level: LevelFinding?,
    safety: SafetySummary, responses: [SafetyResponse], hasGaps: Bool, said: CarerView
  ) {
    let at = identity.contact.at
    // Of two entries about one event the later counts.
    let outcomes = Dictionary(
      responses.map { ($0.trigger, $0.outcome) }, uniquingKeysWith: { $1 })
    var (acted, notActed, changed) = (0, 0, 0)
    var minutes: [Int] = []
    for outcome in outcomes.values {
      switch outcome {
      case .acted(_, _, let time):
        acted += 1
        if let time {
          minutes.append(max(0, Int((time.milliseconds - at.milliseconds) / 60_000)))
        }
      case .notActed: notActed += 1
      case .changed: changed += 1
      }
    }
    self.init(
      id: id, at: at, dyad: Dyad(baby: identity.baby.label, carer: identity.carer.key),
      born: identity.baby.born, due: identity.baby.due, practitioner: identity.practitioner,
      team: identity.team, stage: identity.contact.stage, level: level,
      safetyRaised: max(safety.raised, outcomes.count), safetyActed: acted,
      safetyNotActed: notActed, safetyChanged: changed, safetyNotAsked: safety.notAsked,
      minutesToAction: minutes.sorted(), agrees: decision?.agrees,
      hasUnmetNeed: decision.map { !$0.unmetNeed.isEmpty } ?? false, hasGaps: hasGaps,
      askedBefore: said.asked, offeredBefore: said.offered, helpful: said.helpful)
  }

  /// The visit as it stands with its amendments.
  ///
  /// - Parameters:
  ///   - recorded: As its own file tells it.
  ///   - record: The same file with its answers.
  ///   - findings: What the rules find in the corrected visit; nil where that cannot be worked out:
  ///     then the level, the gaps and what was not asked stay as they were found.
  public init(
    _ recorded: ReportedVisit, _ record: StoredRecord, _ corrected: CorrectedVisit,
    findings: Findings?, packs: [String: Pack]
  ) {
    let visit = corrected.visit
    let recordedSafety = SafetySummary(
      raised: recorded.safetyRaised, open: 0, changed: 0, notAsked: recorded.safetyNotAsked)
    let safety =
      findings.map { findings in
        let flagged = findings.flags.filter { $0.lane == .safety }.flatMap(\.because)
        return SafetySummary(
          raised: Set(flagged).union(visit.safety.map(\.trigger)).count, open: 0, changed: 0,
          notAsked: findings.safetyNotAsked.count)
      } ?? recordedSafety
    // Answers to packs that are not here cannot be corrected, so what the file says stands.
    let said = record.unplaced.isEmpty ? CarerView(visit, packs) : CarerView(recorded)
    self.init(
      id: recorded.id, identity: visit.identity, decision: visit.decision,
      level: findings.map(\.level) ?? recorded.level, safety: safety, responses: visit.safety,
      hasGaps: findings.map { $0.packs.contains { !$0.isComplete } } ?? recorded.hasGaps,
      said: said)
  }
}

/// What the carer said of earlier help: the same item ids in every guide.
private struct CarerView {
  private static let askedItem = "asked-before"
  private static let offeredItem = "offered-help-before"
  private static let helpfulItem = "help-was-helpful"

  var asked: Bool?
  var offered: Bool?
  var helpful: ReportedVisit.Helpful?

  init(_ visit: ReportedVisit) {
    asked = visit.askedBefore
    offered = visit.offeredBefore
    helpful = visit.helpful
  }

  init(_ visit: Visit, _ packs: [String: Pack]) {
    for sheet in visit.sheets {
      guard let pack = packs[sheet.pack] else { continue }
      func code(_ item: String) -> String? {
        guard let position = pack.position(of: item), case .option(let place) = sheet[position],
          pack.items[position].options.indices.contains(Int(place))
        else { return nil }
        return pack.items[position].options[Int(place)].code
      }
      take(code(CarerView.askedItem), code(CarerView.offeredItem), code(CarerView.helpfulItem))
    }
  }

  init(_ reader: JSONReader) throws(JSONShapeError) {
    for (_, pack) in try reader.required("packs").members() {
      guard let answers = try pack.member("answers") else { continue }
      func code(_ item: String) throws(JSONShapeError) -> String? {
        if case .string(let code)? = try answers.member(item)?.value { code } else { nil }
      }
      take(
        try code(CarerView.askedItem), try code(CarerView.offeredItem),
        try code(CarerView.helpfulItem))
    }
  }

  private mutating func take(_ asked: String?, _ offered: String?, _ helpful: String?) {
    self.asked = self.asked ?? CarerView.yesOrNo(asked)
    self.offered = self.offered ?? CarerView.yesOrNo(offered)
    self.helpful = self.helpful ?? helpful.flatMap(ReportedVisit.Helpful.init)
  }

  private static func yesOrNo(_ code: String?) -> Bool? {
    switch code {
    case "yes": true
    case "no": false
    default: nil
    }
  }
}
