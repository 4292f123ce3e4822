public import Assessment
public import StrictJSON

extension RatingSheetFile {
  /// A sheet as a ratings file that ``read(_:)`` takes.
  public static func write(_ sheet: RatingSheet) -> JSONValue {
    .object(
      [
        JSONMember("schema", .string("attune/ratings")), JSONMember("version", .integer(1)),
        JSONMember("rater", .string(sheet.rater)),
        JSONMember("vignette", .string(sheet.vignette)),
        JSONMember("guide", .guide(sheet.guide, sheet.guideVersion)),
        JSONMember("answers", .codes(sheet.answers)),
      ] + (sheet.notes.isEmpty ? [] : [JSONMember("notes", .codes(sheet.notes))]))
  }
}
