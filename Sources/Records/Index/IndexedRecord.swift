import Assessment
public import Contracts

/// A record as the index knows it.
public struct IndexedRecord: Equatable, Sendable {
  public let record: ListedRecord
  public let review: ReviewState
  /// Whether its next contact was due and nothing of the dyad came after it.
  public let isOverdue: Bool
  /// Whether it is marked as entered in error.
  public let isInError: Bool
  /// Whether the story of its dyad has ended.
  public let isClosed: Bool

  public var id: String { record.id }
}

/// What supervisors have said of a record, the weightiest first.
public enum ReviewState: String, CaseIterable, Hashable, Sendable {
  /// Somebody asked something and waits.
  case asked
  case signed
  /// Something was said, and it is not signed off.
  case reviewed
  case none
}

extension IndexFile {
  /// A row as a record again.
  func record(_ row: IndexRow) -> ListedRecord {
    let at = Moment(
      milliseconds: row.milliseconds, offset: Int(row.offsetMinutes) * 60)
    let kinds = RecordKind.allCases
    let kind = kinds.indices.contains(Int(row.kind)) ? kinds[Int(row.kind)] : .assessment
    let code = table.text(row.practitioner)
    guard row.isAssessment else {
      return ListedRecord(
        id: row.key.id, kind: kind,
        about: row.speaksOfNone ? nil : row.about.id, at: at, setting: nil,
        dyad: row.isStatus ? dyad(row.dyad) : nil, relation: nil, stage: nil,
        practitioner: code.isEmpty ? nil : code, level: nil, safety: .none, decision: nil,
        says: row.says, addressee: table.text(row.addressee),
        answers: row.answers == 0 ? nil : row.answers,
        opinion: row.number == IndexRow.noLevel ? nil : Int(row.number),
        born: row.baby.born, due: row.baby.due)
    }
    let stages = Stage.allCases
    let level =
      row.number == IndexRow.noLevel
      ? nil
      : LevelFinding(
        id: table.text(row.levelID), number: Int(row.number),
        possible: Int(row.lowest)...max(Int(row.lowest), Int(row.highest)))
    let decision =
      row.decision & 1 == 0
      ? nil
      : ListedRecord.Decided(
        agrees: row.decision & 2 != 0,
        level: row.decision & 4 == 0 ? nil : Int(row.decision >> 4),
        nextContact: row.nextContact == IndexRow.noDay
          ? nil : CalendarDate(dayNumber: Int(row.nextContact)))
    return ListedRecord(
      id: row.key.id, kind: .assessment, at: at, setting: nil,
      dyad: dyad(row.dyad),
      relation: table.text(row.relation),
      stage: (1...stages.count).contains(Int(row.stage)) ? stages[Int(row.stage) - 1] : nil,
      practitioner: code, level: level,
      safety: SafetySummary(
        raised: Int(row.raised), open: Int(row.open), changed: Int(row.changed),
        notAsked: Int(row.notAsked)),
      decision: decision, born: row.baby.born, due: row.baby.due, isInError: row.isInError,
      isCorrected: row.isCorrected, isDecidedBefore: row.isDecidedBefore)
  }

  /// A dyad from its text: the carer's key stands behind the last slash.
  private func dyad(_ number: UInt32) -> Dyad {
    let text = table.text(number)
    guard let slash = text.lastIndex(of: "/") else { return Dyad(baby: text, carer: "") }
    return Dyad(
      baby: String(text[..<slash]), carer: String(text[text.index(after: slash)...]))
  }
}
