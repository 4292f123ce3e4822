import Contracts

/// What other records say of one, put together.
struct Said: Equatable {
  private(set) var isSigned = false
  /// The marks of questions, and of what was answered: an answer may come with an earlier id than
  /// its question where two clocks differ.
  private var asked: [UInt32] = []
  private var answered: [UInt32] = []
  private(set) var isReviewed = false

  /// Whether something was asked that has no answer.
  var isAsked: Bool { asked.contains { !answered.contains($0) } }

  var review: ReviewState {
    if isAsked { return .asked }
    if isSigned { return .signed }
    return isReviewed ? .reviewed : .none
  }

  /// Takes in what was said next.
  mutating func hear(_ row: IndexRow) {
    switch row.says {
    case .agrees, .comments: isReviewed = true
    case .asks:
      isReviewed = true
      asked.append(row.mark)
    case .answers:
      // One that names no question answers all that were asked before it.
      if row.answers == 0 { asked = [] } else { answered.append(row.answers) }
    case .signsOff:
      isReviewed = true
      isSigned = true
    // How a record stands with its amendments is worked out from the files themselves.
    case .marksInError, .unmarksInError, .amends, .reports, .opens, .closes, .closesForBaby,
      .purges, .rates, .agreesOnRatings, nil:
      break
    }
  }
}

extension IndexFile {
  /// The rows that speak of a record.
  func about(_ key: RecordKey) -> ArraySlice<IndexRow> {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].about < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < others.count, others[end].about == key { end += 1 }
    return Array(others[low..<end])[...]
  }

  /// What is said of a record.
  func said(of key: RecordKey) -> Said {
    var said = Said()
    for row in about(key) where !row.isStatus { said.hear(row) }
    return said
  }
}

extension IndexTable {
  /// The numbers of the texts that begin with exactly these bytes.
  func beginning(with prefix: [UInt8]) -> [UInt32] {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if bytes(UInt32(middle)).lexicographicallyPrecedes(prefix) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var numbers: [UInt32] = []
    while low < count, bytes(UInt32(low)).starts(with: prefix) {
      numbers.append(UInt32(low))
      low += 1
    }
    return numbers
  }
}
