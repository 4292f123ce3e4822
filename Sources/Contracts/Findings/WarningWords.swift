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
    let silenced = subjects.isEmpty ? "" : "; these raise no flag here: \(subjects)"
    switch warning.kind {
    case .straightLine:
      return "the same option all through, though the form mixes directions: check it\(which)"
    case .role: return "made for \(roles(pack)): use judgement\(silenced)"
    case .age, .stage: return "made for \(times(pack)): use judgement\(silenced)"
    case .roleUnknown: return "the carer's role is not given; with it these could flag\(which)"
    case .ageUnknown: return "the baby's age is not given: whether it was made for it is not known"
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

  /// When the pack was made for, before and after birth.
  private static func times(_ pack: Pack?) -> String {
    guard let validity = pack?.validity else { return "another time" }
    var times = validity.stages.map(\.rawValue)
    if let days = validity.ageDays {
      let basis = validity.ageBasis == .corrected ? " of corrected age" : ""
      times.append("days \(days.lowerBound) to \(days.upperBound)\(basis)")
    }
    return times.isEmpty ? "another time" : times.joined(separator: " and ")
  }
}
