import Glibc

/// Work that is shared between this thread and a second one, which is joined before it returns.
/// Only where nobody waits for a key.
public enum InPairs {
  /// Runs `work` over the two halves of `0..<count` and gives back both results, in order.
  public static func run<Result>(_ count: Int, _ work: @escaping (Range<Int>) -> Result) -> [Result]
  {
    let middle = count / 2
    let second = Half(middle..<count, work)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(second)
    let failed = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Running>.fromOpaque(context).takeUnretainedValue().run() }
        return nil
      }, context.toOpaque())
    let first = work(0..<middle)
    if failed == 0 { pthread_join(thread, nil) } else { second.run() }
    context.release()
    return [first] + (second.result.map { [$0] } ?? [])
  }

  private class Running {
    func run() {}
  }

  private final class Half<Result>: Running {
    let range: Range<Int>
    let work: (Range<Int>) -> Result
    var result: Result?

    init(_ range: Range<Int>, _ work: @escaping (Range<Int>) -> Result) {
      self.range = range
      self.work = work
    }

    override func run() { result = work(range) }
  }
}
