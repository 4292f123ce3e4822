import Assessment
import Interface
import Records

extension Store {
  /// Lets lists show corrected visits as they stand. The packs are read with the first of them.
  func work(out packs: @escaping () -> VisitLibrary?) {
    var known: StandingRules?
    standingRules = {
      if let known { return known }
      guard let library = packs() else { return nil }
      known = StandingRules(shelf: library.shelf) { library.findings(of: $0, history: $1) }
      return known
    }
  }
}
