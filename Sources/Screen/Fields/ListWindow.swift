/// Which part of a list is seen when its entries take different numbers of lines: as much as before,
/// moved only as far as the selected entry needs, and beginning with a whole entry where it can.
public struct ListWindow: Equatable, Sendable {
  /// The line of the whole list at the top of the window; hand it to the next window as
  /// `previousTop`.
  public let top: Int
  /// The first entry of which at least one line is seen.
  public let first: Int
  /// How many lines of `first` are above the window: 0 unless an entry is taller than the window.
  public let firstLine: Int
  /// The entries of which at least one line is seen.
  public let entries: Range<Int>
  /// Whether something lies above the window.
  public let hasMoreAbove: Bool
  /// Whether something lies below the window.
  public let hasMoreBelow: Bool

  private let starts: [Int]

  /// - Parameters:
  ///   - heights: The lines of each entry.
  ///   - selected: The entry to keep in view; the nearest one if there is no such entry.
  ///   - rows: The lines of the window.
  ///   - previousTop: The `top` of the window before, or the line wanted within a tall entry.
  public init(heights: [Int], selected: Int, rows: Int, previousTop: Int = 0) {
    let rows = max(1, rows)
    var starts = [0]
    for height in heights { starts.append(starts[starts.count - 1] + max(0, height)) }
    let total = starts[heights.count]
    let top = Self.top(starts: starts, selected: selected, rows: rows, previousTop: previousTop)
    let first = (starts.lastIndex { $0 <= top } ?? 0)
    let last = starts.dropLast().lastIndex { $0 < top + rows } ?? -1

    self.starts = starts
    self.top = top
    self.first = min(first, max(0, heights.count - 1))
    firstLine = top - starts[self.first]
    entries = heights.isEmpty ? 0..<0 : self.first..<max(self.first, last + 1)
    hasMoreAbove = top > 0
    hasMoreBelow = top + rows < total
  }

  /// The row of the window where an entry begins; negative if it begins above, beyond the window
  /// if below. Nil if there is no such entry.
  public func row(of entry: Int) -> Int? {
    guard entry >= 0, entry < starts.count - 1 else { return nil }
    return starts[entry] - top
  }

  private static func top(starts: [Int], selected: Int, rows: Int, previousTop: Int) -> Int {
    let count = starts.count - 1
    guard count > 0 else { return 0 }
    let entry = min(max(0, selected), count - 1)
    let (begin, end) = (starts[entry], starts[entry + 1])
    let before = min(max(0, previousTop), max(0, starts[count] - rows))
    if end - begin > rows { return min(max(before, begin), end - rows) }
    let top = min(max(before, end - rows), begin)
    // No entry is cut at the top: its first line carries the digit that chooses it.
    return min(starts.first { $0 >= top } ?? top, begin)
  }
}
