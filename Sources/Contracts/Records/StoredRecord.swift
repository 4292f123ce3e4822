public import Assessment
public import StrictJSON

/// An assessment read back from its file.
public struct StoredRecord: Equatable, Sendable {
  public let summary: RecordSummary
  /// The visit with the sheets whose packs are here with the bytes they had.
  public let visit: Visit
  /// Packs that are not here, or have other bytes now: their answers are only in ``document``,
  /// and the record cannot be recomputed.
  public let unplaced: [PackStamp]
  /// What was found when it was finished.
  public let findings: StoredFindings
  public let software: String
  public let finished: Moment
  public let changes: [AnswerChange]
  /// The whole file.
  public let document: JSONValue

  public var id: String { summary.id }

  /// The packs of its sheets, by id, with the bytes they had.
  public func packs(on shelf: PackShelf) -> [String: Pack] {
    Dictionary(
      summary.packs.compactMap { shelf.pack($0) }.map { ($0.id, $0) },
      uniquingKeysWith: { $1 })
  }

  init(_ reader: JSONReader, _ shelf: PackShelf) throws(JSONShapeError) {
    let summary = try RecordSummary(reader)
    guard let identity = summary.identity, let finished = summary.finished else {
      throw try reader.required("kind").error("\(summary.kind.rawValue) is not an assessment")
    }
    var sheets: [Sheet] = []
    var unplaced: [PackStamp] = []
    for (id, sheet) in try reader.required("packs").members() {
      let stamp = summary.packs.first { $0.id == id }
      guard let stamp else { throw sheet.error("the findings do not speak of this pack") }
      if let pack = shelf.pack(stamp) {
        sheets.append(try SheetFile.read(sheet, for: pack, text: shelf.text(id), .stored))
      } else {
        unplaced.append(stamp)
      }
    }
    var visit = Visit(identity, sheets: sheets.guideFirst(shelf))
    visit.safety = try SafetyEntries.read(reader, .stored)
    visit.complexity = try VisitFile.complexity(reader, .stored)
    visit.decision = summary.decision
    self.summary = summary
    self.visit = visit
    self.unplaced = unplaced
    self.finished = finished
    findings = try StoredFindings(try reader.required("findings"))
    software = try reader.required("software").string()
    changes =
      try reader.member("changes")?.list { change throws(JSONShapeError) in
        try AnswerChange(change)
      } ?? []
    document = reader.value
  }
}
