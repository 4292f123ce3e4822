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

  /// Runs `work` on both threads; each asks for the next of `0..<count` until none is left.
  public static func share<Result>(
    _ count: Int, _ work: @escaping (_ next: () -> Int?) -> Result
  ) -> [Result] {
    let places = Places(count: count)
    return run(2) { _ in work { places.next() } }
  }

  /// Numbers, each given once, to whichever thread asks.
  private final class Places {
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let count: Int
    private var taken = 0

    init(count: Int) {
      self.count = count
      lock = .allocate(capacity: 1)
      pthread_mutex_init(lock, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }

    func next() -> Int? {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      guard taken < count else { return nil }
      taken += 1
      return taken - 1
    }
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
