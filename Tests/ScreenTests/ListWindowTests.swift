import TestSupport
import Testing

@testable import Screen

struct ListWindowTests {
  @Test func `a list that fits is shown whole`() {
    let window = ListWindow(heights: [1, 2, 1], selected: 2, rows: 10)
    #expect(window.first == 0 && window.entries == 0..<3)
    #expect(!window.hasMoreAbove && !window.hasMoreBelow)
  }

  @Test func `it moves only as far as the selection needs`() {
    let heights = Array(repeating: 1, count: 10)
    let window = ListWindow(heights: heights, selected: 4, rows: 4)
    #expect(window.top == 1 && window.hasMoreAbove && window.hasMoreBelow)
    #expect(ListWindow(heights: heights, selected: 2, rows: 4, previousTop: 1).top == 1)
    #expect(ListWindow(heights: heights, selected: 0, rows: 4, previousTop: 1).top == 0)
  }

  @Test func `it begins with a whole entry`() {
    let window = ListWindow(heights: [3, 3, 3], selected: 1, rows: 4)
    #expect(window.first == 1 && window.firstLine == 0)
    #expect(window.row(of: 1) == 0 && window.row(of: 2) == 3 && window.row(of: 0) == -3)
    #expect(window.row(of: 3) == nil)
  }

  @Test func `an entry taller than the window can be read line by line`() {
    let heights = [2, 9, 2]
    #expect(ListWindow(heights: heights, selected: 1, rows: 4).top == 2)
    let further = ListWindow(heights: heights, selected: 1, rows: 4, previousTop: 5)
    #expect(further.first == 1 && further.firstLine == 3)
    #expect(ListWindow(heights: heights, selected: 1, rows: 4, previousTop: 99).top == 7)
  }

  @Test func `the selection is in view whatever the list`() throws {
    var random = SplitMix(seed: 51)
    for _ in 0..<5000 {
      let heights = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Int.random(in: 1...5, using: &random)
      }
      let rows = Int.random(in: -1...8, using: &random)
      let selected = Int.random(in: -2...14, using: &random)
      let window = ListWindow(
        heights: heights, selected: selected, rows: rows,
        previousTop: Int.random(in: -3...50, using: &random))
      let total = heights.reduce(0, +)
      #expect(window.hasMoreAbove == (window.top > 0))
      #expect(window.hasMoreBelow == (window.top + max(1, rows) < total))
      guard !heights.isEmpty else { continue }
      let entry = min(max(0, selected), heights.count - 1)
      let row = try #require(window.row(of: entry))
      #expect(window.entries.contains(entry))
      #expect(heights[entry] > max(1, rows) || (row >= 0 && row + heights[entry] <= max(1, rows)))
      #expect(window.firstLine == 0 || window.first == entry)
      for shown in window.entries {
        let place = try #require(window.row(of: shown))
        #expect(place < max(1, rows) && place + heights[shown] > 0)
      }
    }
  }
}
