import Assessment
import Screen

/// The columns that fit a width: the less weighty ones go first, and the dyad takes what is left.
struct RoomColumns {
  private let shown: [RoomColumn]
  private let dyadWidth: Int
  private let dateWidth: Int

  private static let widths: [RoomColumn: Int] = [
    .dyad: 12, .stage: 12, .level: 7, .safety: 9, .decision: 9, .by: 7, .review: 6,
    .followUp: 9,
  ]
  /// The weightiest first.
  private static let order: [RoomColumn] = [
    .date, .dyad, .level, .safety, .by, .decision, .review, .stage, .followUp,
  ]

  init(width: Int) {
    // The year of a date that is not of this one stands as fully as there is room.
    dateWidth = width >= 93 ? 11 : 6
    // A marker with its blanks before, one blank between.
    var room = width - 3
    var kept: Set<RoomColumn> = []
    for column in RoomColumns.order {
      let own = column == .date ? dateWidth : RoomColumns.widths[column] ?? 0
      let need = own + (kept.isEmpty ? 0 : 1)
      guard need <= room else { break }
      room -= need
      kept.insert(column)
    }
    shown = RoomColumn.allCases.filter(kept.contains)
    dyadWidth = (RoomColumns.widths[.dyad] ?? 0) + min(24, max(0, room))
  }

  /// The names, the one that is sorted by with a sign; without one the newest come first.
  func heads(_ words: Words, _ room: ReviewRoom) -> String {
    joined { column in
      let name = words.room.columns[column] ?? ""
      guard column == room.column, column != .date || room.isReversed else { return name }
      return name + (room.isReversed ? "v" : "^")
    }
  }

  func line(_ row: RoomRow, _ words: Words, today: CalendarDate) -> String {
    joined { column in
      switch column {
      case .date: return words.listedDate(row.at.date, today: today, columns: dateWidth)
      case .dyad: return visible("\(row.dyad) \(row.relation)")
      case .stage: return row.stage.map { words.time.stages[$0] ?? $0.rawValue } ?? ""
      case .level:
        guard let level = row.level else { return words.room.none }
        let shown = row.isCorrected ? "\(level)\(words.review.correctedSign)" : String(level)
        guard row.hasGaps else { return shown }
        return shown + (row.isCorrected ? "" : " ") + words.room.gaps
      case .safety:
        // Where there is no room for the decision, this says that the visit does not count.
        if row.isInError, !shown.contains(.decision) { return words.room.inError }
        switch row.safety {
        case .none: return ""
        case .notAsked: return words.review.safetyOpen
        case .raised: return words.review.safetyYes
        case .open: return words.room.safetyOpen
        }
      case .decision:
        if row.isInError { return words.room.inError }
        return row.agrees.map { words.decided(agrees: $0, before: row.isDecidedBefore) }
          ?? words.room.none
      case .by: return visible(row.practitioner)
      case .review:
        switch row.review {
        case .none: return words.room.none
        case .said: return words.room.said
        case .asked: return words.room.asked
        case .signed: return words.room.signed
        }
      case .followUp:
        if row.isOverdue { return words.room.overdue }
        return row.nextContact.map { words.listedDate($0, today: today, columns: 9) } ?? ""
      }
    }
  }

  private func width(of column: RoomColumn) -> Int {
    switch column {
    case .date: dateWidth
    case .dyad: dyadWidth
    default: RoomColumns.widths[column] ?? 0
    }
  }

  private func joined(_ cell: (RoomColumn) -> String) -> String {
    shown.map { column in
      let width = width(of: column)
      let text = truncated(cell(column), columns: width)
      return text + String(repeating: " ", count: max(0, width - displayWidth(text)))
    }.joined(separator: " ")
  }
}
