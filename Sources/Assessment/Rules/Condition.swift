/// What a level rule asks of the findings: a closed set, with no negation.
///
/// Without negation every rule is monotone: a worse answer lowers nothing.
public indirect enum Condition: Hashable, Sendable {
  case domain(String, atLeast: DomainState)
  /// At least `count` of the domains stand at a state or worse; an empty list is every domain.
  case countDomains(Int, in: [String], atLeast: DomainState)
  /// At least `count` rated items, anywhere, have a value at or above one.
  case countItems(Int, atLeast: Tenths)
  /// Any of these cut-offs (`PACK/CUTOFF`) is passed, for a role and age it was made for.
  case cutoff([String])
  /// An item (`ITEM` of any guide, or `PACK/ITEM`) has one of these codes.
  case answer(String, in: Set<String>)
  /// At least `count` of the domains or cut-offs are persistent.
  ///
  /// With `unbroken` an earlier contact in between at which it was clear interrupts. Without it
  /// nothing interrupts, and a cut-off that is not verified or flags for nobody counts as well,
  /// within the validity of its scale: the exception made for m-ADBB.
  case persistent([PersistentSubject], count: Int, unbroken: Bool)
  case complex
  case all([Condition])
  case any([Condition])
}

/// What can be persistent.
public enum PersistentSubject: Hashable, Sendable {
  case domain(String)
  /// `PACK/CUTOFF`.
  case cutoff(String)

  public var id: String {
    switch self {
    case .domain(let id), .cutoff(let id): id
    }
  }
}
