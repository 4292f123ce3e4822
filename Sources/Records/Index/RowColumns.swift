import Assessment

/// What filters ask of rows, column by column: a key typed into a filter goes over a few bytes a
/// row instead of the whole of it. Worked out once for an index, when the first filter is typed or
/// before that while nothing else is to be done.
final class RowColumns {
  /// Small facts of each row in one number; see ``Traits``.
  let traits: [UInt16]
  let days: [Int32]
  let practitioners: [UInt32]
  let dyads: [UInt32]
  /// The texts of the table with ASCII letters in lower case.
  private let folded: [UInt8]
  private let table: IndexTable
  /// What the word that was looked for last was found in: a word that goes on from it is found in
  /// no other text.
  private var last: [[UInt8]: NumberSet] = [:]

  fileprivate init(_ file: IndexFile, _ making: RowColumnsMaking) {
    traits = making.traits
    days = making.days
    practitioners = making.practitioners
    dyads = making.dyads
    table = file.table
    folded = file.table.bytes.map(IndexTable.folded)
  }

  /// The numbers of all texts that hold a word anywhere, whatever the case of ASCII letters.
  func texts(holding word: String) -> NumberSet {
    let wanted = word.utf8.map(IndexTable.folded)
    if let known = last[wanted] { return known }
    let shorter = last.keys.filter { wanted.starts(with: $0) }.max { $0.count < $1.count }
    let found = texts(holding: wanted, among: shorter.flatMap { last[$0] })
    // Two words of a filter are typed one after another: few are worth keeping.
    if last.count >= 8 { last = shorter.flatMap { key in last[key].map { [key: $0] } } ?? [:] }
    last[wanted] = found
    return found
  }

  private func texts(holding wanted: [UInt8], among candidates: NumberSet?) -> NumberSet {
    var found = NumberSet(count: table.count)
    guard let first = wanted.first else {
      found.addAll()
      return found
    }
    let offsets = table.offsets
    folded.withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { wanted in
        for number in 0..<table.count {
          if let candidates, !candidates.contains(UInt32(number)) { continue }
          var start = Int(offsets[number])
          let last = Int(offsets[number + 1]) - 1 - wanted.count
          while start <= last {
            if bytes[start] == first {
              var length = 1
              while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
              if length == wanted.count {
                found.add(number)
                break
              }
            }
            start += 1
          }
        }
      }
    }
    return found
  }
}

/// The small facts of a row in one number, so that all that a filter asks of them is one look into
/// a table.
enum Traits {
  static let count = 1 << 11
  private static let stageShift: UInt16 = 3

  static func of(_ row: IndexRow) -> UInt16 {
    // 0 without a level, else its number from 1.
    var traits = row.number >= 0 && row.number < 4 ? UInt16(row.number) + 1 : 0
    traits |= min(7, UInt16(row.stage)) << stageShift
    if row.disagrees { traits |= 1 << 6 }
    if row.hasGaps { traits |= 1 << 7 }
    if row.raised > 0 { traits |= 1 << 8 }
    if row.open > 0 { traits |= 1 << 9 }
    if row.notAsked > 0 { traits |= 1 << 10 }
    return traits
  }

  /// nil without one.
  static func level(_ traits: UInt16) -> Int? { traits & 7 == 0 ? nil : Int(traits & 7) - 1 }
  static func stage(_ traits: UInt16) -> Int { Int(traits >> stageShift & 7) }
  static func disagrees(_ traits: UInt16) -> Bool { traits & 1 << 6 != 0 }
  static func hasGaps(_ traits: UInt16) -> Bool { traits & 1 << 7 != 0 }

  static func fits(_ traits: UInt16, _ wish: RecordFilter.Safety) -> Bool {
    switch wish {
    case .yes: traits & 1 << 8 != 0
    case .no: traits & 1 << 8 == 0
    case .open: traits & 1 << 9 != 0
    case .notAsked: traits & 1 << 10 != 0
    }
  }
}

/// Works the columns out, some rows at a time while somebody works.
struct RowColumnsMaking {
  fileprivate var traits: [UInt16] = []
  fileprivate var days: [Int32] = []
  fileprivate var practitioners: [UInt32] = []
  fileprivate var dyads: [UInt32] = []
  private let file: IndexFile

  init(_ file: IndexFile) {
    self.file = file
    let count = file.rows.count
    traits.reserveCapacity(count)
    days.reserveCapacity(count)
    practitioners.reserveCapacity(count)
    dyads.reserveCapacity(count)
  }

  /// Goes on over about so many rows; the columns once they are whole.
  mutating func advance(rows limit: Int) -> RowColumns? {
    let count = file.rows.count
    for row in file.rows[traits.count..<traits.count + min(limit, count - traits.count)] {
      traits.append(Traits.of(row))
      days.append(row.day)
      practitioners.append(row.practitioner)
      dyads.append(row.dyad)
    }
    return traits.count == count ? RowColumns(file, self) : nil
  }
}
