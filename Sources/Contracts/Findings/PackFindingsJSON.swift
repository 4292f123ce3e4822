import Assessment
import StrictJSON

extension FindingsJSON {
  static func scores(_ findings: PackFindings, _ shelf: PackShelf) -> JSONValue {
    let text = shelf.text(findings.pack)
    return .array(
      findings.scores.map { score in
        .members([
          "id": .string(score.id), "name": .string(text?.scores[score.id] ?? score.id),
          "value": score.value.map(JSONValue.tenths) ?? .null,
          "possible": .range(score.possible, JSONValue.tenths),
          "range": .range(score.range, JSONValue.tenths),
          "higherIs": .string(score.higherIs.rawValue),
          "addends": .array(score.addends.map(addend)),
          "cutoffs": .array(score.cutoffs.map { cutoff($0, text) }),
        ])
      })
  }

  private static func addend(_ addend: Addend) -> JSONValue {
    .members([
      "item": .string(addend.item), "answer": .textOrNull(addend.answer),
      "value": addend.value.map(JSONValue.tenths) ?? .null,
    ])
  }

  private static func cutoff(_ finding: CutOffFinding, _ text: PackText?) -> JSONValue {
    let cutoff = finding.cutoff
    return .members([
      "id": .string(cutoff.id), "at": .tenths(cutoff.at),
      "direction": .string(cutoff.direction.rawValue),
      "met": finding.isMet.map(JSONValue.bool) ?? .null, "flags": .bool(finding.flags),
      "source": .string(cutoff.source), "note": .string(text?.cutoffs[cutoff.id] ?? ""),
    ])
  }

  static func domains(_ findings: PackFindings, _ shelf: PackShelf) -> JSONValue {
    let text = shelf.text(findings.pack)
    return .array(
      findings.domains.map { domain in
        .members([
          "id": .string(domain.id), "name": .string(text?.domains[domain.id] ?? domain.id),
          "state": .string(domain.state.rawValue),
          "possible": .strings([domain.state.rawValue, domain.highest.rawValue]),
          "because": .strings(domain.because),
        ])
      })
  }
}
