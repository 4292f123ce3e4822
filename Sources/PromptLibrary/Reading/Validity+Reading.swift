import Assessment
import StrictJSON

extension Validity {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["roles", "ageDays", "stages", "ageBasis", "upperAge"])
    let days = try reader.required("ageDays")
    self.init(
      roles: try reader.required("roles").uniqueList { (role) throws(JSONShapeError) in
        try role.word(of: Role.allCases)
      },
      ageDays: days.value == .null ? nil : try Validity.days(days),
      stages: try reader.required("stages").uniqueList { (stage) throws(JSONShapeError) in
        try stage.word(of: Stage.allCases)
      },
      ageBasis: try reader.member("ageBasis")?.word(of: [AgeBasis.calendar, .corrected])
        ?? .calendar,
      upperAge: try reader.member("upperAge")?.word(of: [UpperAge.limit, .advice]) ?? .limit)
  }

  private static func days(_ reader: JSONReader) throws(JSONShapeError) -> ClosedRange<Int> {
    let days = try reader.range(JSONReader.integer)
    guard days.lowerBound >= 0 else { throw reader.error("an age is never below 0 days") }
    return days
  }
}
