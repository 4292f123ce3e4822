public import Assessment
import StrictJSON

/// A record as one file of the store: a finished assessment, or something said about one.
public enum RecordFile {
  static let schema = "attune/record"
  static let version = 1

  /// The bytes of a record: pretty JSON with a checksum.
  ///
  /// - Parameters:
  ///   - entries: How many entries the journal held when it was finished. A journal with no more
  ///     than these adds nothing to the record. nil for a visit that had no journal.
  ///   - shelf: Must hold the pack of every sheet; a sheet without its pack is left out.
  public static func bytes(
    _ record: AssessmentRecord, entries: Int? = nil, shelf: PackShelf
  ) -> [UInt8] {
    var members = VisitFile.members(record.visit, shelf) { SheetFile.writeStored($0, of: $1) }
    members += [
      JSONMember("schema", .string(schema)), JSONMember("version", .integer(version)),
      JSONMember("id", .string(record.id)),
      JSONMember("kind", .string(RecordKind.assessment.rawValue)),
      JSONMember("software", .string(record.software)),
      JSONMember("finished", .moment(record.finished)),
      JSONMember("changes", .array(record.changes.map(\.json))),
      JSONMember("findings", FindingsJSON.record(record.findings, shelf: shelf)),
      RecordChecksum.blank,
    ]
    if let entries { members.append(JSONMember("journalEntries", .integer(entries))) }
    var bytes = JSONValue.object(members).prettyBytes()
    RecordChecksum.fill(&bytes)
    return bytes
  }

  /// The bytes of a record of any other kind: pretty JSON with a checksum.
  public static func bytes(_ record: FollowUp) -> [UInt8] {
    var bytes = JSONValue.object(
      record.members + [
        JSONMember("schema", .string(schema)), JSONMember("version", .integer(version)),
        RecordChecksum.blank,
      ]
    ).prettyBytes()
    RecordChecksum.fill(&bytes)
    return bytes
  }

  /// A record of any kind but an assessment.
  public static func followUp(_ bytes: [UInt8]) throws(FileRefusal) -> FollowUp {
    let reader = try open(bytes)
    return try shaped { () throws(JSONShapeError) in
      try FollowUp(reader, try reader.required("kind").choice(RecordKind.self))
    }
  }

  /// Parses a record of any kind and checks that it is whole: syntax, schema, version, checksum.
  static func open(_ bytes: [UInt8]) throws(FileRefusal) -> JSONReader {
    let reader = try JSONReader.parse(bytes)
    try shaped { () throws(JSONShapeError) in
      try reader.checkSchema(schema, version: version)
      try RecordChecksum.check(bytes, reader)
    }
    return reader
  }

  /// What lists need of a record; needs no packs.
  public static func summary(_ bytes: [UInt8]) throws(FileRefusal) -> RecordSummary {
    let reader = try open(bytes)
    return try shaped { () throws(JSONShapeError) in try RecordSummary(reader) }
  }

  /// A whole assessment. Answers are placed into sheets as far as the packs of the same bytes are
  /// on the shelf.
  public static func record(
    _ bytes: [UInt8], shelf: PackShelf
  ) throws(FileRefusal) -> StoredRecord {
    let reader = try open(bytes)
    return try shaped { () throws(JSONShapeError) in try StoredRecord(reader, shelf) }
  }

  /// What the contact found, for the persistence of later ones; nil for any other kind of record.
  public static func earlierContact(_ bytes: [UInt8]) throws(FileRefusal) -> EarlierContact? {
    let reader = try open(bytes)
    return try shaped { () throws(JSONShapeError) in
      let summary = try RecordSummary(reader)
      guard summary.kind == .assessment else { return nil }
      return try StoredFindings(try reader.required("findings"))
        .contact(record: summary.id, date: summary.at.date)
    }
  }
}

extension AnswerChange {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    self.init(
      item: try reader.required("item").itemReference(),
      from: try reader.member("from")?.textOrNull(), to: try reader.member("to")?.textOrNull(),
      at: try reader.required("at").moment())
  }

  var json: JSONValue {
    .members([
      "item": .item(item), "from": .textOrNull(from), "to": .textOrNull(to), "at": .moment(at),
    ])
  }
}
