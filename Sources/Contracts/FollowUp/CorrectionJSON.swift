public import Assessment
public import StrictJSON

/// How a record stands with its amendments, as `attune show --json` prints it.
public enum CorrectionJSON {
  /// - Parameter findings: What the rules find in the corrected visit; nil where it could not be
  ///   worked out, or nothing was corrected.
  public static func write(
    _ corrected: CorrectedVisit, findings: Findings?, shelf: PackShelf
  ) -> JSONValue {
    .members([
      "visit": VisitFile.write(corrected.visit, shelf: shelf),
      "enteredInError": .bool(corrected.isInError),
      "fields": .array(corrected.fields.map(field)),
      "amendments": .array(corrected.amendments.map { .object($0.members) }),
      "findings": findings.map { FindingsJSON.record($0, shelf: shelf) } ?? .null,
    ])
  }

  private static func field(_ field: CorrectedVisit.Field) -> JSONValue {
    .members([
      "field": .string(field.path), "recorded": .textOrNull(field.recorded),
      "value": .textOrNull(field.value), "conflict": .strings(field.conflict),
      "problem": .textOrNull(field.problem),
      "history": .array(
        field.history.map { step in
          .members([
            "amendment": .string(step.amendment), "practitioner": .string(step.practitioner),
            "at": .moment(step.at), "reason": .textOrNull(step.reason),
            "old": .textOrNull(step.old), "new": .textOrNull(step.new),
          ])
        }),
    ])
  }
}
