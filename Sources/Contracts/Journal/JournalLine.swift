public import Assessment
import StrictJSON

/// One entry of a draft's journal as one line of JSON.
public enum JournalLine {
  private static let schema = "attune/draft"
  private static let version = 1

  /// The line with its line break. The first line of a journal also says which draft it is.
  ///
  /// - Parameter id: The draft's id for the first line, nil for every other.
  public static func write(_ entry: DraftEntry, beginning id: String? = nil) -> String {
    var members = [JSONMember("at", .moment(entry.at))] + entry.event.members
    if let id {
      members += [
        JSONMember("schema", .string(schema)), JSONMember("version", .integer(version)),
        JSONMember("id", .string(id)),
      ]
    }
    return JSONValue.object(members).compact() + "\n"
  }

  /// Reads a line without its line break. Unknown keys are ignored, unknown events are not.
  public static func read(_ bytes: [UInt8]) throws(FileRefusal) -> DraftEntry {
    let reader = try JSONReader.parse(bytes)
    return try shaped { () throws(JSONShapeError) in try entry(reader) }
  }

  /// Reads the first line, which names the draft.
  public static func readFirst(
    _ bytes: [UInt8]
  ) throws(FileRefusal) -> (id: String, entry: DraftEntry) {
    let reader = try JSONReader.parse(bytes)
    return try shaped { () throws(JSONShapeError) in
      try reader.checkSchema(schema, version: version)
      return (try reader.required("id").recordID(), try entry(reader))
    }
  }

  private static func entry(_ reader: JSONReader) throws(JSONShapeError) -> DraftEntry {
    DraftEntry(at: try reader.required("at").moment(), event: try DraftEvent(reader))
  }
}
