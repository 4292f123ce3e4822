/// How a pack's validity fits the carer and the baby of a visit.
struct Fit: Equatable {
  enum Verdict { case fits, advisedAgainst, unfit, unknown }

  /// Never `advisedAgainst`.
  let role: Verdict
  /// Before or after birth, or the named stages. Never `advisedAgainst`.
  let stage: Verdict
  /// `advisedAgainst` beyond an upper age that only warns.
  let age: Verdict

  /// Whether the figures were made for this carer and age. An unknown age does not silence.
  var isValid: Bool { role == .fits && stage != .unfit && age != .unfit }

  init(_ validity: Validity, kind: PackKind, in situation: Situation) {
    role = Fit.role(validity, situation.role)
    switch situation.age {
    case .antenatal:
      let anyTime = validity.ageDays == nil && validity.stages.isEmpty
      stage = anyTime || validity.stages.contains(.antenatal) ? .fits : .unfit
      age = .fits
    case .unknown:
      let anyTime = validity.ageDays == nil && validity.stages.isEmpty
      stage = .fits
      age = anyTime ? .fits : .unknown
    case .born(let calendar, let corrected):
      let days = validity.ageBasis == .corrected ? corrected : calendar
      guard let range = validity.ageDays else {
        let named = Stage(ageInDays: days).map(validity.stages.contains) ?? false
        stage = validity.stages.isEmpty || named ? .fits : .unfit
        age = .fits
        return
      }
      stage = .fits
      // A guide may be walked by either age: the younger stage is offered for prematurity.
      let offered = kind == .guide && (range.contains(calendar) || range.contains(corrected))
      if range.contains(days) || offered {
        age = .fits
      } else {
        let onlyAdvice = days > range.upperBound && validity.upperAge == .advice
        age = onlyAdvice ? .advisedAgainst : .unfit
      }
    }
  }

  private static func role(_ validity: Validity, _ role: Role?) -> Verdict {
    if validity.roles.isEmpty { return .fits }
    if let role { return validity.roles.contains(role) ? .fits : .unfit }
    return Role.allCases.allSatisfy(validity.roles.contains) ? .fits : .unknown
  }
}

extension CutOff {
  /// Whether it is made to raise a flag at all, for some role.
  var canFlag: Bool { isVerified && !flagsFor.isEmpty }

  /// Whether it may raise a flag for a role. Without a role only if it flags for every role.
  func canFlag(for role: Role?) -> Bool {
    guard isVerified else { return false }
    return role.map(flagsFor.contains) ?? (flagsFor.count == Role.allCases.count)
  }
}
