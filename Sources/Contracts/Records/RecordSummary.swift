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
  public private(set) var at: Moment
  public let finished: Moment?
  /// Who the visit was with and by whom; nil for a record that is no assessment.
  public private(set) var identity: Identity?
  /// The code of whoever made it.
  public private(set) var practitioner: String?
  public let setting: Setting?
  /// nil where no pack has domains.
  public private(set) var level: LevelFinding?
  public private(set) var safety: SafetySummary
  public private(set) var decision: Decision?
  /// The packs it used, by id.
  public let packs: [PackStamp]
  /// Ids of the earlier records its findings rest on.
  public let history: [String]
  /// Whether a rule asked for the team, or a referral was offered and not declined.
  public private(set) var asksTeam: Bool
  /// How many journal entries it was made of; nil when it says nothing of a journal.
  public let journalEntries: Int?

  /// Its amendments, oldest first, once they were applied; see ``amended(by:)``.
  public private(set) var amendments: [FollowUp] = []
  /// Whether it is marked as entered in error: of another family, and out of every count.
  public private(set) var isInError = false
  /// Whether a correction led to another level than the one that was decided on, and the decision
  /// was not corrected with it.
  public private(set) var isDecidedBefore = false
  /// Whether any of its places was corrected.
  public var isCorrected: Bool { amendments.contains { $0.amendment?.changes.isEmpty == false } }

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
      asksTeam = false
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

extension RecordSummary {
  /// An assessment as it stands with its amendments, as far as that needs no packs: who, when and
  /// what was decided, and the safety events they bring.
  public func amended(by amendments: [FollowUp]) -> RecordSummary {
    guard let identity, !amendments.isEmpty else { return self }
    var visit = Visit(identity, sheets: [])
    visit.decision = decision
    let corrected = CorrectedVisit(visit, amendments, packs: [:])
    var summary = self
    summary.identity = corrected.visit.identity
    summary.at = corrected.visit.contact.at
    summary.practitioner = corrected.visit.practitioner
    summary.decision = corrected.visit.decision
    summary.amendments = corrected.amendments
    summary.isInError = corrected.isInError
    summary.asksTeam = asksTeam || corrected.visit.decision?.offersReferral ?? false
    summary.safety = safety.adding(corrected.visit.safety.map(\.outcome))
    return summary
  }

  /// With what the rules find in the corrected visit, where that could be worked out: a correction
  /// can raise the level, a safety event or the question for the team.
  public func found(_ findings: Findings, in corrected: Visit) -> RecordSummary {
    var summary = self
    summary.level = findings.level
    summary.isDecidedBefore =
      level?.number != findings.level?.number && decision != nil && !bearsOnView
    summary.safety = SafetySummary(findings, corrected.safety)
    summary.asksTeam =
      findings.flags.contains { $0.lane == .referral } || decision?.offersReferral ?? false
    return summary
  }
}

extension RecordSummary {
  /// Whether a correction speaks of the practitioner's own view of the level.
  private var bearsOnView: Bool {
    amendments.compactMap(\.amendment).flatMap(\.changes).contains {
      RecordField($0.field)?.bearsOnView == true
    }
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
  /// - Parameters:
  ///   - hasOutcome: Whether it is known what became of what it asked for.
  ///   - isClosed: Whether the story of its dyad has ended.
  public func dueContact(hasOutcome: Bool, isClosed: Bool = false) -> DueContact? {
    guard kind == .assessment, let identity else { return nil }
    return DueContact(
      record: id, at: at, baby: identity.baby, carer: identity.carer,
      practitioner: identity.practitioner,
      isPrivate: identity.contact.isPrivate(for: identity.carer),
      nextContact: decision?.nextContact, asksTeam: asksTeam, hasOutcome: hasOutcome,
      isClosed: isClosed)
  }
}
