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
      let prompts = try? Library(options).prompts,
      let board = try? CourseReading.board(
        store, prompts, configuration, practitioner: practitioner)
    else { return [] }
    return board.reminders()
  }
}
