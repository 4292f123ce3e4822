public import Assessment
import StrictJSON

/// One rater's answers to a vignette as a file:
/// `{"schema": "attune/ratings","version": 1,"rater","vignette","guide": {"id","version"},
/// "answers": {ITEM: CODE},"notes"?: {ITEM: text}}`; a saved result of the training room is one
/// too, its rater being the trainee.
public enum RatingSheetFile {
  /// Reads a file that may be for another vignette; ``check(_:vignette:guide:)`` says whether it is.
  ///
  /// - Throws: ``FileRefusal`` with the place and the reason.
  public static func read(_ bytes: [UInt8]) throws(FileRefusal) -> RatingSheet {
    let reader = try JSONReader.parse(bytes)
    return try shaped { () throws(JSONShapeError) in
      if let schema = try reader.member("schema"), try schema.string() == "attune/record" {
        return try result(reader)
      }
      return try input(reader)
    }
  }

  private static func result(_ reader: JSONReader) throws(JSONShapeError) -> RatingSheet {
    let kind = try reader.required("kind")
    guard try kind.string() == RecordKind.result.rawValue else {
      throw kind.error("a record of this kind holds no ratings; give a result or a ratings file")
    }
    let result = try FollowUp(reader, .result)
    guard let said = result.result else { throw kind.error("expected a result") }
    return RatingSheet(
      rater: result.practitioner, vignette: said.vignette, guide: said.guide,
      guideVersion: said.guideVersion, answers: said.answers)
  }

  private static func input(_ reader: JSONReader) throws(JSONShapeError) -> RatingSheet {
    try reader.checkSchema("attune/ratings", version: 1)
    try reader.allowOnly(["schema", "version", "rater", "vignette", "guide", "answers", "notes"])
    let guide = try reader.required("guide")
    try guide.allowOnly(["id", "version"])
    return RatingSheet(
      rater: try reader.required("rater").name(.input), vignette: try reader.text("vignette"),
      guide: try guide.text("id"), guideVersion: try guide.text("version"),
      answers: try reader.required("answers").codes(),
      notes: try reader.member("notes")?.codes() ?? [:])
  }

  /// What does not fit in one line, the first thing and how many more; nil for a sheet that can be
  /// used.
  public static func refusal(
    of sheet: RatingSheet, vignette: String, guide: Pack
  ) -> String? {
    let problems = check(sheet, vignette: vignette, guide: guide)
    guard let first = problems.first else { return nil }
    return problems.count > 1 ? "\(first) (and \(problems.count - 1) more)" : first
  }

  /// What does not fit, each with its place; empty for a sheet that can be used.
  public static func check(_ sheet: RatingSheet, vignette: String, guide: Pack) -> [String] {
    guard sheet.vignette == vignette else {
      return ["$.vignette: it is for \"\(sheet.vignette)\" and not for \"\(vignette)\""]
    }
    guard sheet.guide == guide.id else {
      return ["$.guide.id: it answers \"\(sheet.guide)\" and not \"\(guide.id)\""]
    }
    guard sheet.guideVersion == guide.version else {
      return [
        "$.guide.version: it answers version \(sheet.guideVersion) and \(guide.id) is "
          + "\(guide.version); rate again with that version"
      ]
    }
    let answers = sheet.answers.sorted { $0.key < $1.key }.compactMap { id, code -> String? in
      guard let position = guide.position(of: id) else {
        return "$.answers[\"\(id)\"]: \(guide.id) has no item \"\(id)\""
      }
      let item = guide.items[position]
      guard item.answer(code: code) == nil else { return nil }
      let known = item.options.map(\.code) + item.absences(in: guide).map(\.rawValue)
      return "$.answers[\"\(id)\"]: \"\(code)\" is outside its scale; known here: "
        + known.joined(separator: ", ")
    }
    let notes = sheet.notes.keys.sorted().filter { guide.position(of: $0) == nil }.map {
      "$.notes[\"\($0)\"]: \(guide.id) has no item \"\($0)\""
    }
    return answers + notes
  }
}
