import Assessment

/// A pack for a person at a terminal: its source, who it is for, its items and its scores.
enum PackPage {
  static func lines(_ pack: Pack, text: PackText?) -> [String] {
    var lines = ["\(text?.title ?? pack.id)  (\(pack.id) \(pack.version), \(pack.kind.rawValue))"]
    if let about = text?.about { lines.append(about) }
    lines += ["source: \(pack.source)", "licence: \(pack.licence)", validity(pack.validity), ""]
    for section in pack.sections {
      let items = pack.positions(in: section)
      guard !items.isEmpty else { continue }
      lines.append(text?.sections[section]?.title ?? section)
      for index in items {
        let item = pack.items[index]
        let title = text?.items[item.id]?.title ?? ""
        let codes = item.options.map { option in
          option.value.map { "\(option.code)=\($0)" } ?? option.code
        }
        let core = item.isCore ? "core" : ""
        lines.append(
          "  \(item.id.padded(to: 24))\(core.padded(to: 6))\(title.padded(to: 36))"
            + codes.joined(separator: " "))
      }
    }
    for score in pack.scores {
      let items = score.items.map { pack.items[$0].id }.joined(separator: " ")
      lines.append(
        "score \(score.id): \(score.range.lowerBound)-\(score.range.upperBound), higher is "
          + "\(score.higherIs.rawValue), items \(items)")
      for cutoff in score.cutoffs {
        let note = text?.cutoffs[cutoff.id].map { " - \($0)" } ?? ""
        lines.append("  \(cutoff.at) (\(cutoff.source))\(note)")
      }
    }
    return lines
  }

  private static func validity(_ validity: Validity) -> String {
    let roles = validity.roles.map(\.rawValue).joined(separator: ", ")
    let ages = validity.ageDays.map { "days \($0.lowerBound)-\($0.upperBound)" }
    let stages = validity.stages.map(\.rawValue).joined(separator: ", ")
    let parts = [roles.isEmpty ? "any carer" : roles, ages ?? "", stages].filter { !$0.isEmpty }
    return "for: " + parts.joined(separator: "; ")
  }
}
