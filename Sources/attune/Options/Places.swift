import Assessment
import Records

/// Where this run keeps and finds things.
enum Places {
  static func store(_ options: any PlaceChoices, _ setting: Setting) throws(Failure) -> Store {
    do {
      let store = try Store(at: try location(options, setting))
      store.work(out: { try? Library(options).visitLibrary() })
      return store
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
  }

  static func location(
    _ options: any PlaceChoices, _ setting: Setting
  ) throws(StoreError) -> StoreLocation {
    try StoreLocation(
      setting: setting, chosen: options.store, environment: { Environment[$0] })
  }

  /// A path as people write it, with `~` for the home folder.
  static func shown(_ path: String) -> String {
    guard let home = Environment["HOME"], path.hasPrefix(home + "/") else { return path }
    return "~" + String(path.dropFirst(home.count))
  }
}
