import Assessment
import Records

/// A visit that goes on in memory when saving fails, and tries again with everything that is not
/// saved yet. Begun anew on a store that holds its draft, it goes on where that ends.
struct ProbeVisit {
  static let length = 4
  let store: Store
  /// Whether it ends with the record, or leaves a draft.
  let finishes: Bool
  private var journal: Journal?
  private var saved = 0

  init(_ store: Store, finishes: Bool) {
    self.store = store
    self.finishes = finishes
  }

  mutating func run() throws(StoreError) {
    let drafts = try store.drafts()
    for file in drafts.unreadable { RecordsProbe.say("unreadable \(file.reason)") }
    if drafts.drafts.contains(where: { $0.id == Fixture.id }) {
      let draft = try store.resume(Fixture.id)
      journal = draft.journal
      saved = draft.entries.count
    } else if (try? store.bytes(of: Fixture.id)) != nil {
      return RecordsProbe.say("finished")
    }
    for happened in max(1, saved)...ProbeVisit.length + 1 { attempt(upTo: happened) }
    // Two more tries, as a person would, before giving up.
    for _ in 0..<2 where saved <= ProbeVisit.length { attempt(upTo: ProbeVisit.length + 1) }
    for _ in 0..<3 {
      guard finishes, let journal else { return }
      do throws(StoreError) {
        _ = try store.finish(journal, Fixture.record(), shelf: Fixture.shelf)
        return RecordsProbe.say("finished")
      } catch {
        RecordsProbe.say("failed \(error.exitCode) \(error.message)")
      }
    }
  }

  /// Saves the first `count` entries as far as they are not saved.
  private mutating func attempt(upTo count: Int) {
    guard count > saved else { return }
    let all = Fixture.entries(ProbeVisit.length)
    do throws(StoreError) {
      if let journal {
        try journal.append(Array(all[(saved - 1)..<(count - 1)]))
      } else {
        journal = try store.begin(
          Fixture.id, identity: Fixture.identity(), at: Fixture.began,
          then: Array(all[..<(count - 1)]))
      }
      saved = count
      RecordsProbe.say("saved \(saved)")
    } catch {
      RecordsProbe.say("failed \(error.exitCode) \(error.message)")
    }
  }
}
