import Assessment

@testable import Interface

/// A store of a test as the supervisor's room sees it.
enum SampleRoom {
  static func row(_ number: Int) -> RoomRow {
    RoomRow(
      id: "id-\(number)", opens: "id-\(number)",
      at: Moment(milliseconds: Driver.start.milliseconds - Int64(number) * 43_200_000, offset: 0),
      dyad: "B-\(1_000 + number * 37 % 900)/\(1 + number % 2)",
      relation: ["mum", "dad", "gran"][number % 3], stage: Stage.allCases[number % 5],
      level: number % 7 == 6 ? nil : number % 4, hasGaps: number % 5 == 1,
      safety: [.none, .none, .raised, .notAsked, .none, .open][number % 6],
      agrees: number % 9 == 8 ? nil : number % 5 != 2, practitioner: "hv-0\(17 + number % 5)",
      review: [.none, .said, .asked, .signed][number % 4],
      nextContact: number % 2 == 0 ? CalendarDate(dayNumber: 20_800 + number) : nil,
      isOverdue: number % 8 == 3, isInError: number == 6)
  }

  static func rows(_ count: Int) -> [RoomRow] { (0..<count).map(row) }

  /// As the loop answers, over so few rows that no index is needed.
  static func window(_ query: RoomQuery, of all: [RoomRow]) -> RoomWindow {
    let rows =
      !query.isUnderstood
      ? []
      : all.filter { row in
        query.filter.terms.allSatisfy { term in
          switch term {
          case .level(let range): row.level.map(range.contains) ?? false
          case .word(let word): row.dyad.lowercased().contains(word.lowercased())
          case .by(let code): row.practitioner.hasPrefix(code)
          case .overdue: row.isOverdue
          default: true
          }
        }
      }
    let sorted = query.isReversed ? rows.reversed() : rows
    var window = RoomWindow()
    window.first = max(0, min(query.first, sorted.count - query.count))
    window.rows = Array(sorted.dropFirst(window.first).prefix(query.count))
    window.total = all.count { !$0.isInError }
    window.counted = sorted.count { !$0.isInError }
    window.matching = sorted.count
    window.practitioners = ["hv-017", "hv-018", "hv-019"]
    return window
  }
}
