public import Assessment
public import Contracts

extension Store {
  /// What earlier contacts of a dyad found, oldest first, as they stand with their amendments and
  /// without those entered in error.
  ///
  /// - Parameters:
  ///   - baby: Records of a baby whose dates contradict are of another dyad.
  ///   - moment: Only contacts before it count.
  ///   - recompute: What the rules find in a corrected visit whose packs are all here.
  public func earlier(
    of baby: Baby, carer: String, before moment: Moment, shelf: PackShelf,
    recompute: (Visit) -> Findings
  ) throws(StoreError) -> [EarlierContact] {
    let visits = try listing(of: .baby(baby.label)).assessments.filter { record in
      guard let identity = record.identity else { return false }
      return identity.baby.label == baby.label && identity.carer.key == carer
        && identity.baby.isConsistent(with: baby)
        && record.at.milliseconds < moment.milliseconds
    }
    return visits.reversed().compactMap { contact($0.id, $0.amendments, shelf, recompute) }
  }

  /// What the contacts with these ids found, in the order given, corrected by exactly the
  /// amendments among the ids; nil when one of them cannot be read.
  public func contacts(
    _ ids: [String], shelf: PackShelf, recompute: (Visit) -> Findings
  ) -> [EarlierContact]? {
    var visits: [String] = []
    var amendments: [String: [FollowUp]] = [:]
    for id in ids {
      guard let bytes = try? bytes(of: id), let summary = try? Store.summary(bytes, id: id) else {
        return nil
      }
      if let amendment = summary.followUp, let about = amendment.about {
        amendments[about, default: []].append(amendment)
      } else {
        visits.append(id)
      }
    }
    let found = visits.compactMap { contact($0, amendments[$0] ?? [], shelf, recompute) }
    return found.count == visits.count ? found : nil
  }

  /// A correction that no pack is here for leaves what was found then.
  private func contact(
    _ id: String, _ amendments: [FollowUp], _ shelf: PackShelf, _ recompute: (Visit) -> Findings
  ) -> EarlierContact? {
    guard let bytes = try? bytes(of: id), let found = try? RecordFile.earlierContact(bytes),
      found.record == id
    else { return nil }
    guard !amendments.isEmpty, let record = try? RecordFile.record(bytes, shelf: shelf),
      record.unplaced.isEmpty
    else { return found }
    let corrected = CorrectedVisit(record.visit, amendments, packs: record.packs(on: shelf))
    guard corrected.isCorrected else { return found }
    return EarlierContact(
      findings: recompute(corrected.visit), record: id, date: corrected.visit.contact.at.date,
      amendments: corrected.amendments.map(\.id))
  }
}
