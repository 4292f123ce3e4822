import Assessment
import StrictJSON

extension VignetteFamily {
  /// From the members `baby`, `carer`, `present` and `safeToTalk` of a vignette.
  init(reading root: JSONReader) throws(JSONShapeError) {
    let baby = try root.required("baby")
    let carer = try root.required("carer")
    try baby.allowOnly(["ageDays", "weeksPregnant", "weeksEarly", "twin"])
    try carer.allowOnly(["relation", "role", "language", "interpreter"])
    self.init(
      age: try VignetteFamily.age(baby),
      weeksEarly: try baby.member("weeksEarly")?.integer(within: 0...18),
      twin: try baby.member("twin")?.twinLabel(),
      relation: try carer.required("relation").words(),
      role: try carer.required("role").word(of: Role.allCases),
      language: try carer.member("language")?.words(),
      interpreter: try carer.member("interpreter")?.word(of: Carer.Interpreter.allCases),
      present: try root.member("present")?.lines() ?? [],
      safeToTalk: try root.member("safeToTalk")?.word(of: Contact.SafeToTalk.allCases) ?? .yes)
  }

  private static func age(_ baby: JSONReader) throws(JSONShapeError) -> Vignette.Age {
    let days = try baby.member("ageDays")?.integer(within: 0...1_339)
    let weeks = try baby.member("weeksPregnant")?.integer(within: 4...42)
    switch (days, weeks) {
    case (let days?, nil): return .days(days)
    case (nil, let weeks?): return .weeksPregnant(weeks)
    default: throw baby.error("give either \"ageDays\" or, before birth, \"weeksPregnant\"")
    }
  }
}

extension JSONReader {
  fileprivate func integer(within range: ClosedRange<Int>) throws(JSONShapeError) -> Int {
    let number = try integer()
    guard range.contains(number) else {
      throw error("\(number) lies outside \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  fileprivate func twinLabel() throws(JSONShapeError) -> String {
    let label = try string()
    guard label.utf8.count == 1, label.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw error("\"\(label)\" is no twin label; use one capital letter")
    }
    return label
  }
}
