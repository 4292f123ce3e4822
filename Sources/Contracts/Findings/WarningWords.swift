import Assessment

/// A warning in words: the pack's own line where it has one.
enum WarningWords {
  static func text(_ warning: Warning, pack id: String, _ shelf: PackShelf) -> String {
    let text = shelf.text(id)
    let lines = warning.subjects.compactMap { text?.warnings[$0] }
    if !lines.isEmpty { return lines.joined(separator: " ") }
    let pack = shelf.pack(id)
    let subjects = warning.subjects.map { name($0, text) }.joined(separator: ", ")
    let which = subjects.isEmpty ? "" : ": \(subjects)"
    switch warning.kind {
    case .straightLine:
      return "the same option all through, though the form mixes directions: check it\(which)"
    case .role: return "made for \(roles(pack)): use judgement\(which)"
    case .age: return "made for \(ages(pack)): use judgement\(which)"
    case .stage: return "made for \(stages(pack)): use judgement\(which)"
    case .roleUnknown: return "the carer's role is not given; with it these could flag\(which)"
    case .ageUnknown: return "the baby's age is not given; with it these could flag\(which)"
    case .unverified: return "unverified: no source at hand confirms the figure\(which)"
    case .safetyUnanswered: return "safety not asked\(which)"
    }
  }

  private static func name(_ subject: String, _ text: PackText?) -> String {
    text?.items[subject].map { "\(subject) (\($0.title))" } ?? subject
  }

  private static func roles(_ pack: Pack?) -> String {
    guard let roles = pack?.validity.roles, !roles.isEmpty else { return "another role" }
    return roles.map { role in
      switch role {
      case .gaveBirth: "the parent who gave birth"
      case .otherParent: "the other parent"
      case .otherCarer: "kin or foster carers"
      }
    }.joined(separator: ", ")
  }

  private static func ages(_ pack: Pack?) -> String {
    guard let validity = pack?.validity, let days = validity.ageDays else { return "another age" }
    let basis = validity.ageBasis == .corrected ? " of corrected age" : ""
    return "days \(days.lowerBound) to \(days.upperBound)\(basis)"
  }

  private static func stages(_ pack: Pack?) -> String {
    guard let stages = pack?.validity.stages, !stages.isEmpty else { return "another stage" }
    return stages.map(\.rawValue).joined(separator: ", ")
  }
}
