public import Assessment
public import StrictJSON

/// Words on a saved visit that were begun: read back by the same computer only.
public enum ReviewDraftFile {
  public static func read(_ reader: JSONReader) throws(JSONShapeError) -> ReviewDraft {
    ReviewDraft(
      about: try reader.required("about").recordID(),
      practitioner: try reader.text("practitioner"),
      verdict: try reader.member("verdict")?.choice(Review.Verdict.self),
      replyTo: try reader.optionalText("replyTo"), level: try reader.member("level")?.integer(),
      reason: try reader.optionalText("reason") ?? "",
      text: try reader.optionalText("text") ?? "")
  }

  public static func write(_ draft: ReviewDraft) -> JSONValue {
    .object(
      [
        JSONMember("about", .string(draft.about)),
        JSONMember("practitioner", .string(draft.practitioner)),
      ]
        + JSONMember.given([
          "verdict": draft.verdict.map { .string($0.rawValue) },
          "replyTo": draft.replyTo.map(JSONValue.string),
          "level": draft.level.map { .integer($0) },
          "reason": draft.reason.isEmpty ? nil : .string(draft.reason),
          "text": draft.text.isEmpty ? nil : .string(draft.text),
        ]))
  }
}
