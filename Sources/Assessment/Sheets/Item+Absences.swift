extension Item {
  /// What may be said of it in place of an option, in the order they are offered. A scale's form
  /// knows only *declined* and *not asked*; *not seen* is said of observed items.
  public func absences(in pack: Pack) -> [Absence] {
    guard pack.kind == .guide else { return [.declined, .notAsked] }
    return Absence.allCases.filter { $0 != .notSeen || isObserved }
  }
}
