import Assessment
import Screen

@testable import Interface

extension Scene {
  private static func report(
    _ name: String, _ keys: String,
    _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) -> Scene {
    Scene(name) { size in
      var driver = Driver(
        size: size,
        configuration: Configuration(practitioner: "sv-001", team: "Valley North", country: .wales),
        home: HomeSummary(saved: 70, path: "~/.local/share/attune"))
      driver.roomRows = SampleRoom.rows(70)
      driver.keys("vr" + keys)
      prepare(&driver)
      return driver
    }
  }

  static let reportScenes: [Scene] = [
    report("report", ""),
    report("report-further", "<pgdn>"),
    report("report-end", "<end>"),
    report("report-stage", "g"),
    report("report-month", "ggt"),
    report("report-small", "gx"),
    report("report-written", "w"),
    report("report-reading", "") { $0.send(.report(ReportNews(report: nil, percent: 34))) },
    report("report-help", "?"),
  ]
}
