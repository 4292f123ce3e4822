import Assessment
import Contracts

/// A filter made ready for the rows of one index: texts are numbers, days are numbers, and small
/// facts are one number.
struct RowMatcher {
  private let file: IndexFile
  private let narrow: RowColumns
  private let columns: DerivedColumns?
  /// For each number of ``Traits`` whether every term that looks at them is content; nil where
  /// none does.
  private var traits: [Bool]?
  private var days = Int32.min...Int32.max
  private var practitioners: [NumberSet] = []
  private var words: [NumberSet] = []
  private var wantsUnsigned = false
  private var wantsOverdue = false

  init(
    _ filter: RecordFilter, _ file: IndexFile, _ narrow: RowColumns, _ columns: DerivedColumns?
  ) {
    self.file = file
    self.narrow = narrow
    self.columns = columns
    for term in filter.terms { take(term) }
  }

  private mutating func take(_ term: RecordFilter.Term) {
    switch term {
    case .level(let range): require { Traits.level($0).map(range.contains) ?? false }
    case .safety(let wish): require { Traits.fits($0, wish) }
    case .by(let code):
      practitioners.append(file.table.matching(Array(code.utf8), isWhole: false))
    case .since(let day):
      let first = max(days.lowerBound, Int32(day.dayNumber))
      days = first <= days.upperBound ? first...days.upperBound : Int32.max...Int32.max
    case .until(let day):
      let last = min(days.upperBound, Int32(day.dayNumber))
      days = days.lowerBound <= last ? days.lowerBound...last : Int32.max...Int32.max
    case .stage(let stage):
      let place = Stage.allCases.firstIndex(of: stage).map { $0 + 1 } ?? 0
      require { Traits.stage($0) == place }
    case .unsigned: wantsUnsigned = true
    case .overdue: wantsOverdue = true
    case .disagreed: require(Traits.disagrees)
    case .gaps: require(Traits.hasGaps)
    case .word(let word): words.append(narrow.texts(holding: word))
    case .reviews, .about: break
    }
  }

  private mutating func require(_ isWanted: (UInt16) -> Bool) {
    var wanted = traits ?? [Bool](repeating: true, count: Traits.count)
    for value in wanted.indices where wanted[value] { wanted[value] = isWanted(UInt16(value)) }
    traits = wanted
  }

  /// The rows that match, in the order of the index: each term goes once over what the ones
  /// before it left, those first that look at the fewest bytes.
  var rows: [UInt32] {
    var found: [UInt32]?
    if let traits {
      traits.withUnsafeBufferPointer { traits in
        keep(&found, narrow.traits) { traits[Int($0)] }
      }
    }
    if days != Int32.min...Int32.max {
      let (first, last) = (days.lowerBound, days.upperBound)
      keep(&found, narrow.days) { $0 >= first && $0 <= last }
    }
    for codes in practitioners { keep(&found, narrow.practitioners) { codes.contains($0) } }
    if let columns {
      if wantsUnsigned {
        let rows = file.rows
        keep(&found) { !columns.isSigned($0) && !rows[$0].isInError }
      }
      if wantsOverdue { keep(&found) { columns.isOverdue($0) } }
    }
    for word in words { keep(&found, narrow.dyads) { word.contains($0) } }
    return found ?? Array(0..<UInt32(file.rows.count))
  }

  @inline(__always)
  private func keep<Value>(
    _ found: inout [UInt32]?, _ column: [Value], _ isWanted: (Value) -> Bool
  ) {
    column.withUnsafeBufferPointer { column in keep(&found) { isWanted(column[$0]) } }
  }

  /// Writes every place and moves on only past a wanted one: no branch to be guessed wrong.
  @inline(__always)
  private func keep(_ found: inout [UInt32]?, _ isWanted: (Int) -> Bool) {
    let count = found?.count ?? file.rows.count
    let before = found
    // One more, for what is written behind the last wanted one.
    found = [UInt32](unsafeUninitializedCapacity: count + 1) { buffer, kept in
      if let before {
        before.withUnsafeBufferPointer { before in
          for index in before {
            buffer[kept] = index
            kept += isWanted(Int(index)) ? 1 : 0
          }
        }
      } else {
        for index in 0..<count {
          buffer[kept] = UInt32(truncatingIfNeeded: index)
          kept += isWanted(index) ? 1 : 0
        }
      }
    }
  }
}
