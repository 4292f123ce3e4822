import Assessment

/// The two quiet minutes.
struct WatchTimer: Equatable, Sendable {
  /// Two minutes, in milliseconds.
  static let length: Int64 = 120_000

  private var elapsed: Int64 = 0
  private var since: Moment?

  var isRunning: Bool { since != nil }

  func remaining(at now: Moment) -> Int64 {
    let running = since.map { max(0, now.milliseconds - $0.milliseconds) } ?? 0
    return max(0, WatchTimer.length - elapsed - running)
  }

  var hasBegun: Bool { elapsed > 0 || since != nil }

  /// Counts what has run so far, so that a clock that is set back takes nothing of it away and
  /// the rest runs on from there.
  mutating func run(to now: Moment) {
    guard isRunning else { return }
    stop(at: now)
    since = now
  }

  mutating func toggle(at now: Moment) {
    if since == nil {
      if remaining(at: now) > 0 { since = now }
    } else {
      stop(at: now)
    }
  }

  mutating func stop(at now: Moment) {
    elapsed = WatchTimer.length - remaining(at: now)
    since = nil
  }
}
