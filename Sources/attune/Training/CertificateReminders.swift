import Assessment
import Contracts
import Interface
import PromptLibrary
import Records

/// Which certificates of the training room run out, for Home and `attune doctor`.
enum CertificateReminders {
  /// A line each; nothing where nobody practised, and nothing is made there.
  static func lines(_ options: any PlaceChoices, _ configuration: Configuration) -> [String] {
    guard let practitioner = configuration.practitioner,
      let store = try? Store(at: Places.location(options, .training)), store.isThere,
      isOld(store, practitioner, configuration),
      let prompts = try? Library(options).prompts,
      let board = try? CourseReading.board(
        store, prompts, configuration, practitioner: practitioner)
    else { return [] }
    return board.reminders()
  }

  /// Whether anything was rated so long ago that a certificate could run out. Nothing else is read
  /// for it, so that Home waits for no guide while it could not.
  private static func isOld(
    _ store: Store, _ practitioner: String, _ configuration: Configuration
  ) -> Bool {
    let now = Clock.now()
    guard var update = try? store.index(now: now.milliseconds) else { return false }
    update.complete()
    guard let first = update.current.firstDay(of: .result, by: practitioner) else { return false }
    return CourseStanding.runsOutSoon(
      first.adding(months: configuration.recertifyMonths), on: now.date)
  }
}
