import Assessment
import StrictJSON

extension TrainingResult {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    let guide = try reader.required("guide")
    self.init(
      about: try reader.required("about").recordID(), vignette: try reader.text("vignette"),
      guide: try guide.text("id"), guideVersion: try guide.text("version"),
      panel: try reader.member("panel")?.recordID(),
      answers: try reader.required("answers").codes(),
      expert: try reader.required("expert").codes())
  }

  var members: [JSONMember] {
    [
      JSONMember("about", .string(about)), JSONMember("vignette", .string(vignette)),
      JSONMember("guide", .guide(guide, guideVersion)), JSONMember("answers", .codes(answers)),
      JSONMember("expert", .codes(expert)),
    ] + JSONMember.given(["panel": panel.map(JSONValue.string)])
  }
}

extension PanelConsensus {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    let guide = try reader.required("guide")
    var ratings: [PanelRating] = []
    for (item, rating) in try reader.required("ratings").members() {
      ratings.append(
        PanelRating(
          item: item, code: try rating.text("answer"), rationale: try rating.text("because")))
    }
    self.init(
      vignette: try reader.text("vignette"), guide: try guide.text("id"),
      guideVersion: try guide.text("version"),
      raters: try reader.required("raters").list { rater throws(JSONShapeError) in
        try rater.string()
      }, ratings: ratings)
  }

  var members: [JSONMember] {
    [
      JSONMember("vignette", .string(vignette)), JSONMember("guide", .guide(guide, guideVersion)),
      JSONMember("raters", .strings(raters)),
      JSONMember(
        "ratings",
        .object(
          ratings.map { rating in
            JSONMember(
              rating.item,
              .members(["answer": .string(rating.code), "because": .string(rating.rationale)]))
          })),
    ]
  }
}

extension JSONReader {
  /// Text by item id.
  func codes() throws(JSONShapeError) -> [String: String] {
    var codes: [String: String] = [:]
    for (item, code) in try members() { codes[item] = try code.string() }
    return codes
  }
}

extension JSONValue {
  static func guide(_ id: String, _ version: String) -> JSONValue {
    .members(["id": .string(id), "version": .string(version)])
  }

  static func codes(_ codes: [String: String]) -> JSONValue {
    .object(codes.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) })
  }
}
