import Assessment
import StrictJSON

/// `attune packs show ID --json`.
enum PackJSON {
  static func show(_ pack: Pack, text: PackText?) -> JSONValue {
    .members([
      "id": .string(pack.id), "version": .string(pack.version), "digest": .string(pack.digest),
      "title": .string(text?.title ?? pack.id), "licence": .string(pack.licence),
      "source": .string(pack.source), "stage": pack.stage.map { .string($0.rawValue) },
      "validity": .members([
        "roles": .strings(pack.validity.roles.map(\.rawValue)),
        "ageDays": pack.validity.ageDays.map {
          .array([.integer($0.lowerBound), .integer($0.upperBound)])
        } ?? .null, "stages": .strings(pack.validity.stages.map(\.rawValue)),
      ]),
      "items": .array(pack.items.map(item)),
      "scores": .array(pack.scores.map { score($0, pack) }), "domains": .strings(pack.domains),
    ])
  }

  private static func item(_ item: Item) -> JSONValue {
    .members([
      "id": .string(item.id), "section": .string(item.section),
      "kind": .string(item.kind.rawValue), "core": .bool(item.isCore),
      "domain": item.domain.map { .string($0) } ?? .null,
      "options": .array(
        item.options.map { option in
          .members([
            "code": .string(option.code),
            "value": option.value.map { .number($0.description) } ?? .null,
            "safety": .bool(option.isSafety),
          ])
        }),
    ])
  }

  private static func score(_ score: Score, _ pack: Pack) -> JSONValue {
    .members([
      "id": .string(score.id), "items": .strings(score.items.map { pack.items[$0].id }),
      "range": .array([
        .number(score.range.lowerBound.description), .number(score.range.upperBound.description),
      ]), "higherIs": .string(score.higherIs.rawValue),
      "cutoffs": .array(
        score.cutoffs.map { cutoff in
          .members([
            "id": .string(cutoff.id), "at": .number(cutoff.at.description),
            "direction": .string(cutoff.direction.rawValue),
            "flagsFor": .strings(
              Role.allCases.filter(cutoff.flagsFor.contains).map(\.rawValue)),
            "verified": .bool(cutoff.isVerified), "source": .string(cutoff.source),
          ])
        }),
    ])
  }
}
