/// A stage of a family's first years; each stage has a guide of its own.
///
/// The days of age are those of the project's stage table: early weeks 0–60, first months
/// 61–182, first year 183–547, toddler 548–1,339.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  case antenatal
  case earlyWeeks = "early-weeks"
  case firstMonths = "first-months"
  case firstYear = "first-year"
  case toddler

  /// Days of age this stage covers, or nil before birth.
  public var days: ClosedRange<Int>? {
    switch self {
    case .antenatal: nil
    case .earlyWeeks: 0...60
    case .firstMonths: 61...182
    case .firstYear: 183...547
    case .toddler: 548...1_339
    }
  }

  /// The stage for an age in days; nil beyond the last day any stage covers.
  ///
  /// A born baby is never below early weeks, so a negative corrected age gives that stage.
  public init?(ageInDays days: Int) {
    let age = max(0, days)
    guard let stage = Stage.allCases.first(where: { $0.days?.contains(age) == true }) else {
      return nil
    }
    self = stage
  }
}
