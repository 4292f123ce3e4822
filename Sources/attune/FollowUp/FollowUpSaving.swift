import Assessment
import Contracts
import Records
import StrictJSON

/// Saves what is said about a record or a dyad.
enum FollowUpSaving {
  struct Saved {
    let record: FollowUp
    let path: String

    /// `{"id","kind","path"}`.
    var json: JSONValue {
      .members([
        "id": .string(record.id), "about": record.about.map { .string($0) },
        "path": .string(path),
      ])
    }
  }

  /// - Throws: 64 when nobody says who speaks.
  static func practitioner(_ settings: Settings) throws(Failure) -> String {
    guard let code = settings.configuration.practitioner, !code.allSatisfy(\.isWhitespace) else {
      throw Failure(
        "who says so: no practitioner is configured; give --practitioner CODE",
        status: Status.usage)
    }
    return code
  }

  /// - Parameter moment: When it was said, where that was not now.
  static func make(
    _ content: FollowUp.Content, by practitioner: String, at moment: Moment? = nil,
    in store: Store
  ) throws(StoreError) -> FollowUp {
    let now = Clock.now()
    var random = SystemRandomNumberGenerator()
    return FollowUp(
      id: try store.newID(now: now.milliseconds, random: &random),
      setting: store.location.setting, practitioner: practitioner, at: moment ?? now,
      software: Version.software, content: content)
  }

  static func save(
    _ content: FollowUp.Content, by practitioner: String, in store: Store
  ) throws(StoreError) -> Saved {
    let record = try make(content, by: practitioner, in: store)
    return Saved(record: record, path: try store.save(record))
  }
}

extension Failure {
  init(_ error: StoreError) { self.init(error.message, status: error.exitCode) }
}
