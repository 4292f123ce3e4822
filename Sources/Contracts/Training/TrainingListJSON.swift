public import Assessment
public import StrictJSON

/// What `attune train --json` prints.
///
/// `{"vignettes": [{"id","title","stage","guide": {"id","version"},"relation","ratings",
/// "panel": bool,"attempts": [{"id","at","agreement": number|null,"missedSafety",
/// "openSafety"}]}],
/// "refused": [text]}`
public enum TrainingListJSON {
  public static func value(_ rows: [VignetteSummary], refused: [String]) -> JSONValue {
    .members(["vignettes": .array(rows.map(row)), "refused": .strings(refused)])
  }

  private static func row(_ row: VignetteSummary) -> JSONValue {
    let vignette = row.vignette
    return .members([
      "id": .string(vignette.id), "title": .string(vignette.title),
      "stage": .string(vignette.stage.rawValue),
      "guide": .guide(vignette.guide, vignette.guideVersion),
      "relation": .string(vignette.family.relation),
      "ratings": .string(vignette.raters.rawValue), "panel": .bool(row.isPanel),
      "attempts": .array(
        row.attempts.map { attempt in
          .members([
            "id": .string(attempt.id), "at": .moment(attempt.at),
            "agreement": attempt.agreement.map(AgreementJSON.number) ?? .null,
            "missedSafety": .integer(attempt.missedSafety),
            "openSafety": .integer(attempt.openSafety),
          ])
        }),
    ])
  }
}
