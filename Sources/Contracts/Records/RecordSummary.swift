public import Assessment
import StrictJSON

/// What lists show of a record, read without any pack.
public struct RecordSummary: Equatable, Sendable {
  public let id: String
  public let kind: RecordKind
  /// The record it speaks of; nil for an assessment, a status and a tombstone.
  public let about: String?
  /// What it says; nil for an assessment.
  public let followUp: FollowUp?
  /// The contact's moment, else when it was finished.
  public let at: Moment
  public let finished: Moment?
  /// Who the visit was with and by whom; nil for a record that is no assessment.
  public let identity: Identity?
  /// The code of whoever made it.
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
    guard kind == .assessment else {
      let followUp = try FollowUp(reader, kind)
      self.followUp = followUp
      about = followUp.about
      at = followUp.at
      identity = nil
      practitioner = followUp.practitioner
      setting = followUp.setting
      level = nil
      safety = .none
      decision = nil
      packs = []
      history = []
      return
    }
    followUp = nil
    about = nil
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
    safety = SafetySummary(findings, try SafetyEntries.read(reader, .stored))
  }
}

extension JSONReader {
  func recordID() throws(JSONShapeError) -> String {
    let text = try string()
    guard RecordID.isValid(text) else { throw error("is not a UUID v7 in lower case") }
    return text
  }
}
