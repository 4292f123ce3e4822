public import Assessment
public import Contracts

extension Store {
  /// The timeline of one dyad, from its own records and no others, as they stand with their
  /// amendments and without those entered in error.
  ///
  /// - Parameters:
  ///   - baby: Whom the contacts must fit; nil for the baby as its newest record tells it.
  ///   - recompute: What the rules find in a corrected visit, from the records with these ids.
  public func timeline(
    of dyad: Dyad, baby: Baby? = nil, shelf: PackShelf,
    recompute: (Visit, [String]) -> Findings?
  ) throws(StoreError) -> Timeline {
    var contacts: [TimelineContact] = []
    for record in try listing(of: .baby(dyad.baby)).assessments where record.dyad == dyad {
      guard let bytes = try? bytes(of: record.id),
        let contact = try? RecordFile.timelineContact(bytes), contact.record == record.id
      else { continue }
      contacts.append(
        record.isCorrected
          ? corrected(contact, record, bytes, shelf, recompute) ?? contact.amended(by: record)
          : contact)
    }
    return Timeline(of: dyad, baby: baby, contacts: contacts)
  }

  /// nil where a pack is not here, or an earlier record.
  private func corrected(
    _ contact: TimelineContact, _ record: RecordSummary, _ bytes: [UInt8], _ shelf: PackShelf,
    _ recompute: (Visit, [String]) -> Findings?
  ) -> TimelineContact? {
    guard let stored = try? RecordFile.record(bytes, shelf: shelf), stored.unplaced.isEmpty
    else { return nil }
    let visit = CorrectedVisit(
      stored.visit, record.amendments, packs: stored.packs(on: shelf)
    ).visit
    guard let findings = recompute(visit, record.history) else { return nil }
    return contact.amended(by: record).found(findings) { pack, score in
      shelf.text(pack)?.scores[score] ?? score
    }
  }

  /// What the due list rests on: every assessment as it stands, and whether its dyad is closed.
  public func dueRecords() throws(StoreError) -> [DueContact] {
    let listing = try list()
    let said = listing.followUps
    let known = Set(said.compactMap { $0.outcome?.about })
    let statuses = Dictionary(
      grouping: said.filter { $0.status != nil }, by: { $0.status?.dyad.baby ?? "" })
    return listing.assessments.compactMap { record in
      guard let identity = record.identity else { return nil }
      let closing = statuses[identity.baby.label].flatMap {
        FollowUp.closing(of: identity.baby, carer: identity.carer.key, in: $0)
      }
      return record.dueContact(hasOutcome: known.contains(record.id), isClosed: closing != nil)
    }
  }
}

extension TimelineContact {
  /// With who, when and what was decided as it stands now.
  fileprivate func amended(by record: RecordSummary) -> TimelineContact {
    guard let identity = record.identity else { return self }
    return TimelineContact(
      record: self.record, at: record.at, stage: identity.contact.stage, baby: identity.baby,
      carer: identity.carer, practitioner: identity.practitioner, level: level,
      safetyRaised: record.safety.raised, domains: domains, scores: scores,
      unmetNeed: record.decision.map { !$0.unmetNeed.isEmpty } ?? false, isAmended: true)
  }
}
