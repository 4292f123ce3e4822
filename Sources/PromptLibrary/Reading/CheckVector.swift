import Assessment
import StrictJSON

/// A sheet with the scores that a person worked out for it from the published key.
struct CheckVector: Equatable, Sendable {
  let name: String
  /// The code that answers every item without an answer of its own, or nil.
  let all: String?
  /// Item id to code.
  let answers: [String: String]
  /// Score id to its value; nil where the sheet leaves the score open.
  let scores: [String: Tenths?]

  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["name", "all", "answers", "scores"])
    name = try reader.required("name").words()
    all = try reader.member("all")?.string()
    var answers: [String: String] = [:]
    for (item, code) in try reader.member("answers")?.members() ?? [] {
      answers[item] = try code.string()
    }
    self.answers = answers
    var scores: [String: Tenths?] = [:]
    for (score, value) in try reader.required("scores").members() {
      scores.updateValue(value.value == .null ? nil : try value.tenths(), forKey: score)
    }
    self.scores = scores
    if try reader.member("answers") == nil, all == nil {
      throw reader.error("neither \"answers\" nor \"all\" says what was answered")
    }
    if scores.isEmpty { throw reader.error("\"scores\" names no score") }
  }
}
