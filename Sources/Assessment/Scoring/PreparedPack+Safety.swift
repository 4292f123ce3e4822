extension PreparedPack {
  /// Whether some safety item has neither an answer nor a reason.
  func hasSafetyGap(_ sheet: Sheet) -> Bool {
    takesPart(sheet) && safety.contains { isSafetyGap($0, in: sheet) }
  }

  /// Positions of the safety items that have neither an answer nor a reason.
  func safetyGaps(_ sheet: Sheet) -> [Int] {
    takesPart(sheet) ? safety.filter { isSafetyGap($0, in: sheet) } : []
  }

  /// Positions of the safety items whose answer raises a safety event.
  func safetyAnswers(_ sheet: Sheet) -> [Int] {
    safety.filter { option(at: $0, in: sheet)?.isSafety == true }
  }

  /// *Not asked* needs its reason as a note; *declined* is the carer's own answer.
  private func isSafetyGap(_ position: Int, in sheet: Sheet) -> Bool {
    switch sheet[position] {
    case .option: option(at: position, in: sheet) == nil
    case .untouched, .opened: true
    case .absent(.notAsked):
      !(sheet.notes[position] ?? "").contains { !$0.isWhitespace }
    case .absent: false
    }
  }
}
