import Assessment
import Contracts

/// A filter made ready for the rows of one index: texts are numbers, days are numbers.
struct RowMatcher {
  private let file: IndexFile
  private let columns: DerivedColumns?
  private var levels: [Bool]?
  private var days = Int32.min...Int32.max
  private var stages: [Bool]?
  private var practitioners: [NumberSet] = []
  private var words: [NumberSet] = []
  private var safety: [RecordFilter.Safety] = []
  private var wantsUnsigned = false
  private var wantsOverdue = false
  private var wantsDisagreed = false
  private var wantsGaps = false
  private let inNotes: Set<RecordKey>

  init(
    _ filter: RecordFilter, _ file: IndexFile, _ columns: DerivedColumns?,
    _ inNotes: Set<RecordKey>
  ) {
    self.file = file
    self.columns = columns
    self.inNotes = inNotes
    for term in filter.terms { take(term) }
  }

  private mutating func take(_ term: RecordFilter.Term) {
    switch term {
    case .level(let range):
      levels = (0...3).map { range.contains($0) && levels?[$0] ?? true }
    case .safety(let wish): safety.append(wish)
    case .by(let code):
      practitioners.append(file.table.matching(Array(code.utf8), isWhole: false))
    case .since(let day):
      let first = max(days.lowerBound, Int32(day.dayNumber))
      days = first <= days.upperBound ? first...days.upperBound : Int32.max...Int32.max
    case .until(let day):
      let last = min(days.upperBound, Int32(day.dayNumber))
      days = days.lowerBound <= last ? days.lowerBound...last : Int32.max...Int32.max
    case .stage(let stage):
      let all = Stage.allCases
      stages = (0...all.count).map {
        $0 > 0 && all[$0 - 1] == stage && stages?[$0] ?? true
      }
    case .unsigned: wantsUnsigned = true
    case .overdue: wantsOverdue = true
    case .disagreed: wantsDisagreed = true
    case .gaps: wantsGaps = true
    case .word(let word): words.append(file.table.holding(Array(word.utf8)))
    case .reviews, .about: break
    }
  }

  /// The rows that match, in the order of the index: each term goes once over what the ones
  /// before it left.
  var rows: [UInt32] {
    var found: [UInt32]?
    if let levels {
      narrow(&found) { row, _ in row.number >= 0 && row.number < 4 && levels[Int(row.number)] }
    }
    if let stages { narrow(&found) { row, _ in stages[min(Int(row.stage), stages.count - 1)] } }
    if wantsDisagreed { narrow(&found) { row, _ in row.disagrees } }
    if wantsGaps { narrow(&found) { row, _ in row.hasGaps } }
    for wish in safety { narrow(&found) { row, _ in row.fits(wish) } }
    if days != Int32.min...Int32.max {
      let days = days
      narrow(&found) { row, _ in days.contains(row.day) }
    }
    for codes in practitioners { narrow(&found) { row, _ in codes.contains(row.practitioner) } }
    if let columns {
      if wantsUnsigned {
        narrow(&found) { _, index in !columns.isSigned(index) && !columns.isInError(index) }
      }
      if wantsOverdue { narrow(&found) { _, index in columns.isOverdue(index) } }
    }
    let inNotes = inNotes
    for word in words {
      if inNotes.isEmpty {
        narrow(&found) { row, _ in word.contains(row.dyad) }
      } else {
        narrow(&found) { row, _ in word.contains(row.dyad) || inNotes.contains(row.key) }
      }
    }
    return found ?? Array(0..<UInt32(file.rows.count))
  }

  @inline(__always)
  private func narrow(_ found: inout [UInt32]?, _ keep: (IndexRow, Int) -> Bool) {
    let all = file.rows
    let count = found?.count ?? all.count
    let before = found
    found = [UInt32](unsafeUninitializedCapacity: count) { buffer, kept in
      if let before {
        before.withUnsafeBufferPointer { before in
          for index in before where keep(all[Int(index)], Int(index)) {
            buffer[kept] = index
            kept += 1
          }
        }
      } else {
        for index in 0..<count where keep(all[index], index) {
          buffer[kept] = UInt32(index)
          kept += 1
        }
      }
    }
  }
}

extension IndexRow {
  fileprivate func fits(_ wish: RecordFilter.Safety) -> Bool {
    switch wish {
    case .yes: raised > 0
    case .no: raised == 0
    case .open: open > 0
    case .notAsked: notAsked > 0
    }
  }
}
