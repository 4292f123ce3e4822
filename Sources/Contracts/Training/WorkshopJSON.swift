public import Assessment
public import StrictJSON

/// `attune train workshop --json`: every sheet beside the panel, and what was left out.
public enum WorkshopJSON {
  /// - Parameters:
  ///   - names: What the raters are called, in their order; other names than their codes keep
  ///     them apart without saying who they are.
  ///   - isAnonymous: Whether they are such names: files that are left out are then counted, not named.
  public static func value(
    _ workshop: Workshop, names: [String], isAnonymous: Bool
  ) -> JSONValue {
    JSONValue.members([
      "schema": .string("attune/workshop"), "version": .integer(1),
      "setting": .string(Setting.training.rawValue),
      "vignette": .string(workshop.vignette.id),
      "guide": .guide(workshop.guide.id, workshop.guide.version),
      "panel": workshop.experts.panel.map(JSONValue.string) ?? .null,
      "raters": .strings(names),
      "items": .array(workshop.rows.map { item($0, workshop, names) }),
      "agreement": workshop.agreement(names: names).map {
        AgreementJSON.value($0, pack: workshop.guide.id)
      } ?? .null,
      "againstPanel": .array(zip(names, workshop.comparisons).map(comparison)),
      "refused": .array(
        workshop.refused.map { refusal in
          // A file is often named after its rater.
          .members([
            "file": isAnonymous ? .null : .string(refusal.file),
            "reason": isAnonymous ? .null : .string(refusal.reason),
          ])
        }),
    ])
  }

  private static func item(
    _ row: Workshop.Row, _ workshop: Workshop, _ names: [String]
  ) -> JSONValue {
    let consensus = workshop.consensus[row.item.id]
    return .members([
      "item": .string(row.item.id), "panel": .string(row.panel.code),
      "because": .string(row.panel.rationale),
      "answers": .object(
        zip(names, row.codes).map { JSONMember($0, $1.map(JSONValue.string) ?? .null) }),
      "agreed": .integer(row.agreed),
      "consensus": consensus?.code.map(JSONValue.string) ?? .null,
      "note": consensus.flatMap { $0.note.isEmpty ? nil : .string($0.note) } ?? .null,
    ])
  }

  private static func comparison(_ name: String, _ found: RatingComparison) -> JSONValue {
    .members([
      "rater": .string(name), "rated": .integer(found.rated.count),
      "agreed": .integer(found.agreed), "under": .integer(found.under),
      "over": .integer(found.over),
      "missedSafety": .strings(found.missedSafety.map(\.item)),
    ])
  }
}
