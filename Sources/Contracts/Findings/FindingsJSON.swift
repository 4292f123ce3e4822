public import Assessment
public import StrictJSON

/// What the rules found, as it is printed and kept.
public enum FindingsJSON {
  /// The output of `attune score PACK --json`.
  public static func pack(_ findings: PackFindings, shelf: PackShelf) -> JSONValue {
    .members([
      "pack": .stamp(
        PackStamp(id: findings.pack, version: findings.version, digest: findings.digest)),
      "complete": .bool(findings.isComplete), "missing": .strings(findings.missing),
      "scores": scores(findings, shelf), "domains": domains(findings, shelf),
      "level": level(findings.level),
      "flags": .array(
        findings.flags.map { flag in
          FlagWords(flag, [findings], shelf).json(because: flag.because.names(in: findings.pack))
        }),
      "warnings": .array(
        findings.warnings.map { warning in
          .members([
            "kind": .string(warning.kind.rawValue),
            "text": .string(WarningWords.text(warning, pack: findings.pack, shelf)),
          ])
        }),
    ])
  }

  /// The `findings` of a record. Flags of a whole visit name their items `PACK/ITEM`.
  ///
  /// Two members stand beside those every reader needs: `answeredDomains` (the domains of each
  /// pack whose every item had an option, which decides whether reassurance interrupts
  /// persistence) and `safetyNotAsked` (safety items with neither answer nor reason).
  public static func record(_ findings: Findings, shelf: PackShelf) -> JSONValue {
    let answered = findings.packs.filter { !$0.domains.isEmpty }.map { pack in
      JSONMember(pack.pack, .strings(pack.domains.filter(\.isComplete).map(\.id)))
    }
    return .members([
      "packs": .object(findings.packs.map { JSONMember($0.pack, pack($0, shelf: shelf)) }),
      "level": level(findings.level),
      "flags": .array(
        findings.flags.map { flag in
          FlagWords(flag, findings.packs, shelf).json(because: flag.because.map(\.description))
        }),
      "history": .strings(findings.history),
      "answeredDomains": .object(answered),
      "safetyNotAsked": .strings(findings.safetyNotAsked.map(\.description)),
    ])
  }

  /// `{"id","number","atLeast","possible"}`, or null.
  public static func level(_ level: LevelFinding?) -> JSONValue {
    guard let level else { return .null }
    return .members([
      "id": .string(level.id), "number": .integer(level.number),
      "atLeast": .bool(level.isAtLeast), "possible": .range(level.possible, JSONValue.integer),
    ])
  }
}

extension JSONValue {
  static func stamp(_ stamp: PackStamp) -> JSONValue {
    .members([
      "id": .string(stamp.id), "version": .string(stamp.version), "digest": .string(stamp.digest),
    ])
  }
}

extension [ItemReference] {
  /// Items of the pack by their id alone, others with their pack.
  fileprivate func names(in pack: String) -> [String] {
    map { $0.pack == pack ? $0.item : $0.description }
  }
}
