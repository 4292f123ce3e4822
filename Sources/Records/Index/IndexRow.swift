import Assessment
import Contracts

/// A record in the index: 64 bytes, the same in memory and in the file.
///
/// Texts are numbers in the string table. ``first`` and ``second`` hold the dyad, the relation,
/// the level's id and the day of the next contact of an assessment, the dyad and the baby's dates
/// of a status, and for any other kind the id of the record it speaks of. An assessment has the
/// baby's dates in place of an addressee. A review keeps the other level it names in
/// ``number``, and in the four bytes of the safety counts which review it answers.
struct IndexRow: Equatable {
  static let size = 64
  /// Stands for "no day" and "no level".
  static let noDay = Int32.min
  static let noLevel: Int8 = -1

  private static let gaps: UInt8 = 1
  private static let inError: UInt8 = 2
  private static let corrected: UInt8 = 4
  private static let unsettled: UInt8 = 8
  private static let decidedBefore: UInt8 = 16

  var high: UInt64 = 0
  var low: UInt64 = 0
  var milliseconds: Int64 = 0
  var first: UInt64 = 0
  var second: UInt64 = 0
  var practitioner: UInt32 = 0
  var offsetMinutes: Int16 = 0
  var kind: UInt8 = 0
  /// 0 for none, else the stage's place counted from 1.
  var stage: UInt8 = 0
  var number = IndexRow.noLevel
  var lowest: Int8 = 0
  var highest: Int8 = 0
  var decision: UInt8 = 0
  var raised: UInt8 = 0
  var open: UInt8 = 0
  var changed: UInt8 = 0
  var notAsked: UInt8 = 0
  var marks: UInt8 = 0
  /// `ListedRecord.Says` of a record of another kind.
  private var saysCode: UInt8 = 0
  /// Of an assessment: days from the contact to the due date.
  private var daysToDue = Int16.min
  /// The practitioner a review is for; an empty text where it says nothing.
  var addressee: UInt32 = 0

  var key: RecordKey { RecordKey(high: high, low: low) }
  var dyad: UInt32 {
    get { UInt32(truncatingIfNeeded: first) }
    set { first = first & 0xFFFF_FFFF_0000_0000 | UInt64(newValue) }
  }
  var relation: UInt32 {
    get { UInt32(truncatingIfNeeded: first >> 32) }
    set { first = first & 0xFFFF_FFFF | UInt64(newValue) << 32 }
  }
  var levelID: UInt32 {
    get { UInt32(truncatingIfNeeded: second) }
    set { second = second & 0xFFFF_FFFF_0000_0000 | UInt64(newValue) }
  }
  var nextContact: Int32 {
    get { Int32(truncatingIfNeeded: second >> 32) }
    set { second = second & 0xFFFF_FFFF | UInt64(UInt32(bitPattern: newValue)) << 32 }
  }
  /// The baby's dates; ``noDay`` where they are not known.
  var born: Int32 {
    get {
      if isStatus { return Int32(truncatingIfNeeded: second) }
      return isAssessment ? Int32(bitPattern: addressee) : IndexRow.noDay
    }
    set {
      if isStatus { levelID = UInt32(bitPattern: newValue) }
      if isAssessment { addressee = UInt32(bitPattern: newValue) }
    }
  }
  var due: Int32 {
    get {
      if isStatus { return nextContact }
      return isAssessment && daysToDue != Int16.min ? day &+ Int32(daysToDue) : IndexRow.noDay
    }
    set {
      if isStatus { nextContact = newValue }
      guard isAssessment else { return }
      daysToDue =
        newValue == IndexRow.noDay
        ? Int16.min : Int16(clamping: max(Int(newValue) - Int(day), -Int(Int16.max)))
    }
  }
  /// A baby with these dates.
  var baby: Baby {
    func date(_ day: Int32) -> CalendarDate? {
      day == IndexRow.noDay ? nil : CalendarDate(dayNumber: Int(day))
    }
    return Baby(reference: "", born: date(born), due: date(due))
  }
  var about: RecordKey {
    get { RecordKey(high: first, low: second) }
    set { (first, second) = (newValue.high, newValue.low) }
  }
  /// The mark of the review this one answers; 0 where it names none.
  var answers: UInt32 {
    get {
      UInt32(raised) | UInt32(open) << 8 | UInt32(changed) << 16 | UInt32(notAsked) << 24
    }
    set {
      raised = UInt8(truncatingIfNeeded: newValue)
      open = UInt8(truncatingIfNeeded: newValue >> 8)
      changed = UInt8(truncatingIfNeeded: newValue >> 16)
      notAsked = UInt8(truncatingIfNeeded: newValue >> 24)
    }
  }
  /// As ``ListedRecord/mark(of:)`` gives it.
  var mark: UInt32 { UInt32(truncatingIfNeeded: low) | 1 }
  var isAssessment: Bool { kind == 0 }
  var isStatus: Bool { kind == IndexRow.status }
  var isReview: Bool { kind == IndexRow.review }
  var says: ListedRecord.Says? { isAssessment ? nil : ListedRecord.Says(rawValue: saysCode) }
  var hasGaps: Bool { marks & IndexRow.gaps != 0 }
  var isInError: Bool { marks & IndexRow.inError != 0 }
  var isCorrected: Bool { marks & IndexRow.corrected != 0 }
  var isDecidedBefore: Bool { marks & IndexRow.decidedBefore != 0 }
  /// Whether a correction is still to be worked out: it was read where no rules were at hand.
  var isUnsettled: Bool {
    get { marks & IndexRow.unsettled != 0 }
    set { marks = newValue ? marks | IndexRow.unsettled : marks & ~IndexRow.unsettled }
  }
  /// Whether it says how a record stands: a correction, or the mark of an error.
  var isAmendment: Bool {
    switch says {
    case .amends, .marksInError, .unmarksInError: true
    default: false
    }
  }
  /// Whether it was decided otherwise than the rules say.
  var disagrees: Bool { decision & 3 == 1 }

  /// The local day, as a number.
  var day: Int32 {
    let local = milliseconds + Int64(offsetMinutes) * 60_000
    let quotient = local / 86_400_000
    return Int32(truncatingIfNeeded: local % 86_400_000 < 0 ? quotient - 1 : quotient)
  }

  /// Newest first; of contacts at one moment the one saved last.
  static func precedes(_ left: IndexRow, _ right: IndexRow) -> Bool {
    if left.milliseconds != right.milliseconds { return left.milliseconds > right.milliseconds }
    return left.high != right.high ? left.high > right.high : left.low > right.low
  }

  /// By the record spoken of, then in the order in which they were said.
  static func speaksBefore(_ left: IndexRow, _ right: IndexRow) -> Bool {
    left.about != right.about ? left.about < right.about : left.key < right.key
  }

  static let kinds = RecordKind.allCases
  static let stages = Stage.allCases
  static let review = UInt8(RecordKind.allCases.firstIndex(of: .review) ?? 1)
  static let status = UInt8(RecordKind.allCases.firstIndex(of: .status) ?? 4)
}

extension IndexRow {
  /// Whether it speaks of no other record.
  var speaksOfNone: Bool { isStatus || says == .purges || says == .agreesOnRatings }

  private static func day(_ date: CalendarDate?) -> Int32 {
    date.map { Int32(truncatingIfNeeded: $0.dayNumber) } ?? noDay
  }

  /// The UTC month of the id, as the folder counts it.
  var month: MonthNumber {
    let date = CalendarDate(dayNumber: Int(high >> 16) / 86_400_000)
    return MonthNumber(year: date.year, month: date.month)
  }

  /// A record as a row; texts are taken into `strings`.
  ///
  /// - Returns: nil when its id is none, which the reader of the record has ruled out.
  init?(_ record: ListedRecord, _ strings: inout IndexStrings) {
    guard let key = RecordKey(record.id), let kind = IndexRow.kinds.firstIndex(of: record.kind)
    else { return nil }
    high = key.high
    low = key.low
    milliseconds = record.at.milliseconds
    offsetMinutes = Int16(clamping: record.at.offset / 60)
    self.kind = UInt8(kind)
    practitioner = strings.number(of: record.practitioner ?? "")
    guard kind == 0 else {
      saysCode = record.says?.rawValue ?? 0
      addressee = strings.number(of: record.addressee ?? "")
      answers = record.answers ?? 0
      if let opinion = record.opinion { number = Int8(clamping: max(0, opinion)) }
      if let about = record.about.flatMap({ RecordKey($0) }) { self.about = about }
      if isStatus {
        dyad = strings.number(of: record.dyad?.description ?? "")
        (born, due) = (IndexRow.day(record.born), IndexRow.day(record.due))
      }
      return
    }
    dyad = strings.number(of: record.dyad?.description ?? "")
    relation = strings.number(of: record.relation ?? "")
    levelID = strings.number(of: record.level?.id ?? "")
    nextContact = IndexRow.day(record.decision?.nextContact)
    (born, due) = (IndexRow.day(record.born), IndexRow.day(record.due))
    stage = record.stage.flatMap { IndexRow.stages.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
    if let level = record.level {
      number = Int8(clamping: max(0, level.number))
      lowest = Int8(clamping: level.possible.lowerBound)
      highest = Int8(clamping: level.possible.upperBound)
    }
    if let decision = record.decision {
      self.decision = 1 | (decision.agrees ? 2 : 0)
      if let level = decision.level {
        self.decision |= 4 | UInt8(clamping: max(0, min(15, level))) << 4
      }
    }
    raised = UInt8(clamping: record.safety.raised)
    open = UInt8(clamping: record.safety.open)
    changed = UInt8(clamping: record.safety.changed)
    notAsked = UInt8(clamping: record.safety.notAsked)
    marks =
      (record.hasGaps ? IndexRow.gaps : 0) | (record.isInError ? IndexRow.inError : 0)
      | (record.isCorrected ? IndexRow.corrected : 0)
      | (record.isDecidedBefore ? IndexRow.decidedBefore : 0)
  }
}

/// The folder of a month of ids.
struct MonthNumber: Hashable, Comparable {
  let year: Int
  let month: Int

  static func < (left: MonthNumber, right: MonthNumber) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
