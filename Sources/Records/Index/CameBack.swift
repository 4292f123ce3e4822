public import Assessment
import Contracts

/// A visit of which something was said to somebody and waits for an answer, or of which somebody
/// asked something that was answered.
public struct CameBack: Equatable, Sendable {
  public let record: IndexedRecord
  /// The ids of what was said, oldest first.
  public let reviews: [String]
}

extension RecordIndex {
  /// What came back to a practitioner, latest first; visits entered in error wait for nothing.
  public func cameBack(to code: String, today: CalendarDate) -> [CameBack] {
    guard let file, !code.isEmpty, !file.others.isEmpty else { return [] }
    let codes = file.table.matching(Array(code.utf8), isWhole: true)
    var waiting: [RecordKey: [IndexRow]] = [:]
    for row in file.others
    where row.isReview && row.wantsAnswer && !codes.contains(row.practitioner) {
      let isForAnybody = file.table.bytes(row.addressee).isEmpty
      guard isForAnybody || codes.contains(row.addressee), !file.isAnswered(row) else { continue }
      waiting[row.about, default: []].append(row)
    }
    let answered = file.answered(codes)
    guard !waiting.isEmpty || !answered.isEmpty else { return [] }
    var found: [(last: RecordKey, back: CameBack)] = []
    for (place, subject) in file.rows.enumerated() {
      let rows =
        (waiting[subject.key] ?? []).filter { row in
          // Where it does not say whom it is for, it is for whoever recorded the visit.
          !file.table.bytes(row.addressee).isEmpty || codes.contains(subject.practitioner)
        } + (answered[subject.key] ?? [])
      guard let last = rows.map(\.key).max(),
        let record = record(at: .assessment(place), today: today), !record.isInError
      else { continue }
      found.append((last, CameBack(record: record, reviews: rows.map(\.key).sorted().map(\.id))))
    }
    return found.sorted { $1.last < $0.last }.map(\.back)
  }
}

extension IndexFile {
  /// Answers to what these codes asked, by the record; those after which they said something of it
  /// were read.
  fileprivate func answered(_ codes: NumberSet) -> [RecordKey: [IndexRow]] {
    var found: [RecordKey: [IndexRow]] = [:]
    for row in others where row.isReview && row.says == .answers {
      let said = about(row.about).filter(\.isReview)
      let own = said.filter { codes.contains($0.practitioner) }
      let isTo = own.contains { asked in
        asked.says == .asks
          && (row.answers == asked.mark || row.answers == 0 && asked.key < row.key)
      }
      guard isTo, own.allSatisfy({ $0.key < row.key }) else { continue }
      found[row.about, default: []].append(row)
    }
    return found
  }

  fileprivate func isAnswered(_ review: IndexRow) -> Bool {
    about(review.about).contains { row in
      row.isReview && row.says == .answers
        && (row.answers == review.mark || row.answers == 0 && review.key < row.key)
    }
  }
}

extension IndexRow {
  /// As ``Review/wantsAnswer`` has it.
  fileprivate var wantsAnswer: Bool {
    switch says {
    case .asks, .comments: true
    case .agrees, .signsOff: number != IndexRow.noLevel
    default: false
    }
  }
}
