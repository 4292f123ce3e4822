import Assessment
import Interface
import Records

/// What is said of a saved visit or a dyad once it is finished.
extension Session {
  /// Keeps it; the pages that show it then ask for it anew.
  mutating func keep(_ content: FollowUp.Content) -> [Event] {
    openStore()
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      let practitioner = try FollowUpSaving.practitioner(settings)
      _ = try FollowUpSaving.save(content, by: practitioner, in: store)
      desk?.hurry()
      return [.kept(content)]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  /// Why the dyad of an open visit counts as closed; nothing while its story goes on.
  func closing(of identity: Identity) -> [Event] {
    let baby = identity.baby
    guard let said = try? store?.listing(of: .baby(baby.label)).followUps else { return [] }
    return FollowUp.closing(of: baby, carer: identity.carer.key, in: said).map { [.isClosed($0)] }
      ?? []
  }
}
