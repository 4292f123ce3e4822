import Assessment
import Screen

@testable import Interface

extension Scene {
  /// What is said of a saved visit, or of a dyad, once it is finished.
  static let afterScenes: [Scene] = [
    saved("after-outcome", "o"),
    saved("after-outcome-missing", "o<f10>"),
    saved("after-places", "a"),
    saved("after-places-conflict", "a", SampleGuide.inConflict),
    saved("after-correction", "a<down><enter>"),
    saved("after-conflict", "a<enter>", SampleGuide.inConflict),
    saved("after-settled", "a<enter>3<down>asked her again<f10>", SampleGuide.inConflict),
    saved("after-view", "a" + String(repeating: "<up>", count: 1) + "<enter>"),
    saved("after-addendum", "wgran will be there too"),
    saved("after-error", "xwrong family"),
    saved("after-error-asked", "xwrong family<f10>"),
    saved("after-error-marked", "xwrong family<f10>2"),
    saved("after-error-back", "xwrong family<f10>2x"),
    saved("after-close", "e"),
    saved("after-closed", "e1<f10>"),
    saved("after-reopen", "e1<f10>e"),
    Scene("closed-family") { size in
      var driver = Driver(size: size)
      driver.known = SampleGuide.closedFamily
      driver.keys("nB-0142<enter>1<f10>1<f10><down>1<f10>")
      return driver
    },
    Scene("timeline-closed") { size in
      var driver = Driver.visit(size: size)
      driver.timeline = OpenedTimeline(
        timeline: SamplePath.opened.timeline, library: SamplePath.opened.library,
        closing: SampleGuide.closing)
      driver.keys("<enter>t")
      return driver
    },
    Scene("saved-corrected") { size in
      var driver = Driver(size: size, home: HomeSummary(saved: 2))
      let row = SampleGuide.rows[0]
      driver.records = [
        RecordRow(
          id: row.id, at: row.at, dyad: row.dyad, relation: row.relation, stage: row.stage,
          level: row.level, number: 3, isAtLeast: true, safety: .raised, agrees: true,
          practitioner: row.practitioner, isCorrected: true), SampleGuide.rows[1],
      ]
      driver.keys("l")
      return driver
    },
  ]

  private static func saved(
    _ name: String, _ keys: String, _ opened: OpenedRecord = SampleGuide.opened
  ) -> Scene {
    home(name, "l<enter>" + keys, home: HomeSummary(saved: 2, path: "~/attune")) { driver in
      driver.records = SampleGuide.rows
      driver.opened = opened
    }
  }
}
