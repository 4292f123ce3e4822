import Assessment
import Contracts

/// The dyads of rows that were gone through newest first, so that of each the latest contact is
/// known. Two babies with one reference stay apart when their dates contradict.
struct SeenDyads {
  private let rows: UnsafeBufferPointer<IndexRow>
  /// By the number of a dyad the place of its latest row, counted from 1; 0 for none.
  private var latest: [UInt32]
  /// Where rows of one dyad have other dates than its latest: one row for each pair of dates.
  private var others: [UInt32: [Int]] = [:]

  init(_ file: IndexFile) {
    rows = file.rows
    latest = [UInt32](repeating: 0, count: file.table.count)
  }

  /// Whether a row gone through before is of the same baby and carer; takes the row in.
  mutating func hasLater(_ index: Int) -> Bool {
    let row = rows[index]
    let number = Int(row.dyad)
    guard number < latest.count, latest[number] != 0 else {
      if number < latest.count { latest[number] = UInt32(index + 1) }
      return false
    }
    let first = rows[Int(latest[number]) - 1]
    if row.born == first.born, row.due == first.due { return true }
    let known = [first] + (others[row.dyad] ?? []).map { rows[$0] }
    let baby = row.baby
    if !known.contains(where: { $0.born == row.born && $0.due == row.due }) {
      others[row.dyad, default: []].append(index)
    }
    return known.contains { $0.baby.isConsistent(with: baby) }
  }
}

/// The dyads whose story has ended: nobody is reminded of their next contact.
struct Closings {
  private let table: IndexTable
  /// The statuses by the baby's label, in the order in which they were said.
  private var ofBaby: [String: [IndexRow]] = [:]

  init(_ file: IndexFile) {
    table = file.table
    for row in file.others.filter(\.isStatus).sorted(by: { $0.key < $1.key }) {
      ofBaby[Closings.baby(table.text(row.dyad)), default: []].append(row)
    }
  }

  /// Whether the story that a row belongs to has ended, as ``FollowUp/closing(of:carer:in:)`` says.
  func close(_ row: IndexRow) -> Bool {
    guard !ofBaby.isEmpty, let statuses = ofBaby[Closings.baby(table.text(row.dyad))] else {
      return false
    }
    let baby = row.baby
    var (isOfBaby, isOfDyad) = (false, false)
    for status in statuses where status.baby.isConsistent(with: baby) {
      let isOwn = status.dyad == row.dyad
      switch status.says {
      case .closesForBaby: isOfBaby = true
      case .closes: if isOwn { isOfDyad = true }
      case .opens:
        isOfBaby = false
        if isOwn { isOfDyad = false }
      default: break
      }
    }
    return isOfBaby || isOfDyad
  }

  private static func baby(_ dyad: String) -> String {
    dyad.lastIndex(of: "/").map { String(dyad[..<$0]) } ?? dyad
  }
}
