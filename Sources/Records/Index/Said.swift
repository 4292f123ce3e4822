import Contracts

/// What other records say of one, put together.
struct Said: Equatable {
  private(set) var isSigned = false
  /// Something was asked and not answered since.
  private(set) var isAsked = false
  private(set) var isReviewed = false
  private(set) var isInError = false

  var review: ReviewState {
    if isAsked { return .asked }
    if isSigned { return .signed }
    return isReviewed ? .reviewed : .none
  }

  /// Takes in what was said next.
  mutating func hear(_ says: ListedRecord.Says?) {
    switch says {
    case .agrees, .comments: isReviewed = true
    case .asks:
      isReviewed = true
      isAsked = true
    case .answers: isAsked = false
    case .signsOff:
      isReviewed = true
      isSigned = true
    case .marksInError: isInError = true
    case .unmarksInError: isInError = false
    case .amends, .reports, .opens, .closes, .closesForBaby, .purges, .rates,
      .agreesOnRatings, nil:
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
    for row in about(key) where !row.isStatus { said.hear(row.says) }
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
