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

  /// The rows that match, in the order of the index.
  var rows: [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(1_024)
    let all = file.rows
    for index in 0..<all.count where matches(all[index], index) { found.append(UInt32(index)) }
    return found
  }

  @inline(__always)
  private func matches(_ row: IndexRow, _ index: Int) -> Bool {
    if let levels {
      guard row.number >= 0, row.number < 4, levels[Int(row.number)] else { return false }
    }
    if let stages { guard row.stage < stages.count, stages[Int(row.stage)] else { return false } }
    if wantsDisagreed, !row.disagrees { return false }
    if wantsGaps, !row.hasGaps { return false }
    for wish in safety where !row.fits(wish) { return false }
    if days != Int32.min...Int32.max, !days.contains(row.day) { return false }
    for codes in practitioners where !codes.contains(row.practitioner) { return false }
    if let columns {
      if wantsUnsigned, columns.isSigned(index) || columns.isInError(index) { return false }
      if wantsOverdue, !columns.isOverdue(index) { return false }
    }
    for word in words where !word.contains(row.dyad) {
      return !inNotes.isEmpty && inNotes.contains(row.key)
    }
    return true
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
