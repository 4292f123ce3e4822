/// How a domain stands. `notEnough` is as low as `reassuring`, and is not reassurance.
public enum DomainState: String, CaseIterable, Hashable, Sendable {
  case reassuring
  case notEnough = "not-enough"
  case watch
  case concern
  case marked

  /// 0 reassuring and not enough, 1 watch, 2 concern, 3 marked.
  public var rank: Int {
    switch self {
    case .reassuring, .notEnough: 0
    case .watch: 1
    case .concern: 2
    case .marked: 3
    }
  }
}
