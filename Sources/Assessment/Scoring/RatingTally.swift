/// How often each rating was given among some items, and how many gaps there are.
///
/// An item is expected when it is core or was opened; an expected item without a rating is a gap.
struct RatingTally: Equatable {
  private(set) var zeros = 0
  private(set) var ones = 0
  private(set) var twos = 0
  private(set) var threes = 0
  private(set) var gaps = 0

  init() {}

  init(_ items: some Sequence<PreparedPack.Rated>, in sheet: Sheet) {
    for item in items {
      switch sheet[item.position] {
      case .option(0): zeros += 1
      case .option(1): ones += 1
      case .option(2): twos += 1
      case .option(3): threes += 1
      case .untouched where !item.isExpected: break
      default: gaps += 1
      }
    }
  }

  var answered: Int { zeros + ones + twos + threes }

  /// Whether all expected items, and at least one, have a rating.
  var isComplete: Bool { gaps == 0 && answered > 0 }

  /// Fewer than two thirds of the expected items have a rating, or there is none at all.
  var isLacking: Bool { answered == 0 || answered * 3 < (answered + gaps) * 2 }

  /// The state of a domain that these items make up, gaps left out.
  var state: DomainState {
    if threes > 0 || twos > 1 { return .marked }
    if twos == 1 { return .concern }
    if ones > 1 { return .watch }
    return isLacking ? .notEnough : .reassuring
  }

  /// The state with every gap at 3.
  var highest: DomainState { gaps > 0 ? .marked : state }

  /// How many ratings are at or above a value; with `worst` every gap counts as a 3.
  func count(atLeast tenths: Int, worst: Bool) -> Int {
    var count = 0
    if tenths <= 0 { count += zeros }
    if tenths <= 10 { count += ones }
    if tenths <= 20 { count += twos }
    if tenths <= 30 { count += threes + (worst ? gaps : 0) }
    return count
  }

  static func += (left: inout RatingTally, right: RatingTally) {
    left.zeros += right.zeros
    left.ones += right.ones
    left.twos += right.twos
    left.threes += right.threes
    left.gaps += right.gaps
  }
}
