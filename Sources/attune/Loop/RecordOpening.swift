import Assessment
import Contracts
import Interface
import Records
import StrictJSON

/// Opens a saved visit: its findings are worked out again from exactly what it named.
enum RecordOpening {
  static func open(
    _ standing: StandingRecord, packs: VisitLibrary, store: Store
  ) -> OpenedRecord {
    let stored = standing.stored
    let after = RecordAfter(
      corrected: standing.corrected, findings: standing.findings(packs: packs, store: store),
      followUps: standing.followUps, closing: standing.closing)
    let record = AssessmentRecord(
      id: stored.id, visit: stored.visit,
      findings: Findings(
        packs: [], level: stored.findings.level, flags: [], offers: [], reasons: [],
        safetyNotAsked: [], history: stored.findings.history),
      software: stored.software, finished: stored.finished, changes: stored.changes)
    let recomputed = recompute(stored, packs: packs, store: store)
    switch recomputed {
    case .failure(let reason):
      return OpenedRecord(
        record: record, library: packs, recomputed: nil, differences: [],
        notRecomputed: reason.text, after: after)
    case .success(let findings):
      return OpenedRecord(
        record: record, library: packs, recomputed: findings,
        differences: differences(stored, findings, packs), notRecomputed: nil, after: after)
    }
  }

  struct Reason: Error { let text: String }

  static func recompute(
    _ stored: StoredRecord, packs: VisitLibrary, store: Store
  ) -> Result<Findings, Reason> {
    if let missing = stored.unplaced.first {
      return .failure(Reason(text: "the pack \(missing.id) \(missing.version) is not here"))
    }
    let history = CorrectedHistory(store: store, packs: packs)
    guard let contacts = history.contacts(stored.findings.history) else {
      return .failure(Reason(text: "an earlier visit it rests on is not here"))
    }
    return .success(packs.findings(of: stored.visit, history: contacts))
  }

  /// What differs between the stored findings and those of today, in words.
  static func differences(
    _ stored: StoredRecord, _ findings: Findings, _ packs: VisitLibrary
  ) -> [String] {
    var differences: [String] = []
    if stored.findings.level != findings.level {
      differences.append(
        "level \(name(stored.findings.level)) then, \(name(findings.level)) now")
    }
    let then = Set(stored.findings.flags.map(\.rule))
    let now = Set(findings.flags.map(\.rule))
    differences += then.subtracting(now).sorted().map { "\($0) fired then, not now" }
    differences += now.subtracting(then).sorted().map { "\($0) fires now, not then" }
    let shelf = packs.shelf
    let again = FindingsJSON.record(findings, shelf: shelf)
    if differences.isEmpty, again.pretty() != stored.findings.json.pretty() {
      differences.append("scores or areas")
    }
    return differences
  }

  private static func name(_ level: LevelFinding?) -> String {
    guard let level else { return "none" }
    return "\(level.isAtLeast ? "at least " : "")\(level.number) (\(level.id))"
  }
}
