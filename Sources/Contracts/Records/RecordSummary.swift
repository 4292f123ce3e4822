public import Assessment
import StrictJSON

/// What lists show of a record, read without any pack.
public struct RecordSummary: Equatable, Sendable {
  public let id: String
  public let kind: RecordKind
  /// The record it speaks of; nil for an assessment.
  public let about: String?
  /// The contact's moment, else when it was finished.
  public let at: Moment
  public let finished: Moment?
  /// Who the visit was with and by whom; nil for a record that is no assessment.
  public let identity: Identity?
  /// The code of whoever made it, or nil where a record of another kind names nobody.
  public let practitioner: String?
  public let setting: Setting?
  /// nil where no pack has domains.
  public let level: LevelFinding?
  public let safety: SafetySummary
  public let decision: Decision?
  /// The packs it used, by id.
  public let packs: [PackStamp]
  /// Ids of the earlier records its findings rest on.
  public let history: [String]
  /// Whether a rule asked for the team, or a referral was offered and not declined.
  public let asksTeam: Bool
  /// How many journal entries it was made of; nil when it says nothing of a journal.
  public let journalEntries: Int?

  public var dyad: Dyad? {
    identity.map { Dyad(baby: $0.baby.label, carer: $0.carer.key) }
  }
  public var stage: Stage? { identity?.contact.stage }

  init(_ reader: JSONReader) throws(JSONShapeError) {
    let id = try reader.required("id")
    self.id = try id.recordID()
    kind = try reader.required("kind").choice(RecordKind.self)
    finished = try reader.member("finished")?.moment()
    journalEntries = try reader.member("journalEntries")?.integer()
    about = try reader.member("about")?.recordID()
    guard kind == .assessment else {
      if about == nil { throw reader.error("\"about\" is missing: which record it speaks of") }
      let said = try reader.member("at")?.moment()
      guard let moment = said ?? finished else {
        throw reader.error("\"finished\" is missing")
      }
      at = moment
      identity = nil
      practitioner = try reader.optionalText("practitioner")
      setting = try reader.member("setting")?.setting()
      level = nil
      safety = SafetySummary(raised: 0, open: 0, changed: 0, notAsked: 0)
      decision = nil
      packs = []
      history = []
      asksTeam = false
      return
    }
    if finished == nil { throw reader.error("\"finished\" is missing") }
    let identity = try Identity(members: reader, .stored)
    self.identity = identity
    at = identity.contact.at
    practitioner = identity.practitioner
    setting = identity.setting
    decision = try reader.member("decision").map { member throws(JSONShapeError) in
      try Decision(member, .stored)
    }
    let findings = try StoredFindings(try reader.required("findings"))
    level = findings.level
    packs = findings.packs
    history = findings.history
    asksTeam =
      findings.flags.contains { $0.lane == .referral } || decision?.offersReferral ?? false
    safety = SafetySummary(findings, try SafetyEntries.read(reader, .stored))
  }
}

extension Decision {
  fileprivate var offersReferral: Bool {
    offers.contains { $0.kind == .referral && [.offered, .accepted].contains($0.response) }
  }
}

extension JSONReader {
  func recordID() throws(JSONShapeError) -> String {
    let text = try string()
    guard RecordID.isValid(text) else { throw error("is not a UUID v7 in lower case") }
    return text
  }
}

extension RecordSummary {
  /// What the due list needs of it; nil for a record that is no assessment.
  ///
  /// - Parameter hasOutcome: Whether it is known what became of what it asked for.
  public func dueContact(hasOutcome: Bool) -> DueContact? {
    guard kind == .assessment, let identity else { return nil }
    return DueContact(
      record: id, at: at, baby: identity.baby, carer: identity.carer,
      practitioner: identity.practitioner,
      isPrivate: identity.contact.isPrivate(for: identity.carer),
      nextContact: decision?.nextContact, asksTeam: asksTeam, hasOutcome: hasOutcome)
  }
}
