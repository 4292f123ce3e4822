import Glibc

/// One line on standard error about long work: how fast and how long yet. Only on a terminal, and
/// not for work that is over at once.
struct Progress {
  private let what: String
  private let count: Int
  private let isShown = isatty(STDERR_FILENO) == 1
  private let began = ContinuousClock.now
  private var last = ContinuousClock.now
  private var hasWritten = false

  init(_ what: String, of count: Int) {
    self.what = what
    self.count = count
  }

  /// So many are done now.
  mutating func show(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - last >= .milliseconds(250) else { return }
    last = now
    hasWritten = true
    let parts = (now - began).components
    let seconds = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    let rate = max(1, Double(done) / max(0.001, seconds))
    let left = Int((Double(max(0, count - done)) / rate).rounded(.up))
    let time = left < 120 ? "\(left) s" : "\(left / 60) min"
    Output.status("\r\(what) \(done) of \(count), \(Int(rate)) a second, \(time) left\u{1B}[K")
  }

  /// Takes the line away.
  func end() { if hasWritten { Output.status("\r\u{1B}[K") } }
}
