import Assessment
import Screen

@testable import Interface

extension Scene {
  private static let summary = HomeSummary(
    saved: 12, path: "~/.local/share/attune", due: DueFigures(overdue: 2, thisWeek: 3, all: 9))

  /// A family's path from Home and inside a visit.
  static let pathScenes: [Scene] = [
    home("home-due", "", home: summary),
    home(
      "home-due-later", "",
      home: HomeSummary(saved: 12, due: DueFigures(overdue: 0, thisWeek: 0, all: 4))),
    home("due", "d", home: summary) { $0.due = SamplePath.dueList },
    home("due-end", "d<end>", home: summary) { $0.due = SamplePath.dueList },
    home("due-held-by-dad", "d", home: summary) {
      $0.due = DueList(
        today: Driver.start.date, entries: [],
        held: [
          HeldContact(
            baby: "B-0142", title: "6 to 8 weeks", relation: "dad",
            on: Driver.start.date.adding(days: -4), practitioner: "hv-017", record: "r")
        ])
    },
    home("due-nothing", "d", home: summary) {
      $0.due = DueList(today: Driver.start.date, entries: [])
    },
    Scene("due-without-a-country") { size in
      var driver = Driver(size: size, home: summary)
      driver.model.configuration.country = nil
      driver.due = DueList(today: Driver.start.date, entries: [])
      driver.keys("d")
      return driver
    },
    home("due-birth", "d<down><down><enter>", home: summary) { $0.due = SamplePath.dueList },
    home("timeline", "d<down><down><enter>", home: summary) { driver in
      driver.due = DueList(
        today: Driver.start.date, entries: SamplePath.dueList.entries.filter { $0.reason == .again }
      )
      driver.timeline = SamplePath.opened
    },
    home("timeline-end", "d<enter><end>", home: summary) { driver in
      driver.due = DueList(
        today: Driver.start.date, entries: SamplePath.dueList.entries.filter { $0.reason == .again }
      )
      driver.timeline = SamplePath.opened
    },
    Scene("timeline-in-a-visit") { size in
      var driver = Driver.visit(size: size)
      driver.timeline = SamplePath.opened
      driver.keys("<enter>t")
      return driver
    },
    Scene("timeline-empty") { size in
      var driver = Driver.visit(size: size)
      driver.timeline = SamplePath.empty
      driver.keys("t")
      return driver
    },
    stages(
      "who-stage-corrected",
      "nB-1<down><down>\(SamplePath.bornEarly)<down><down>4<f10>mum<f10>1<f10><down>1<down>"),
    stages("who-stage-reason", "nB-1<down><down>3/10/26<f10>mum<f10>1<f10><down>1<down>3<down>"),
    stages(
      "who-stage-reason-missing",
      "nB-1<down><down>3/10/26<f10>mum<f10>1<f10><down>1<down>3<f10>"),
    stages("who-stage-out-of-range", "nB-1<down><down>3/10/22<f10>mum<f10>1<f10><down>1<down>"),
    stages(
      "read-back-stage-reason",
      "nB-1<down><down>3/10/26<f10>mum<f10>1<f10><down>1<down>3<down>more to talk about<f10>"),
    stages("who-born-yet", "nB-0977<enter>1<f10>1<f10><down>1<f10>") {
      $0.known = SamplePath.unborn
    },
    stages("who-close", "nB-0977<enter>1<f10>1<f10><down>1<f10>4") { $0.known = SamplePath.unborn },
    stages("who-due-contradicts", "nB-0977<enter>1<down><down><down><ctrl-u>1/1/27<enter>") {
      $0.known = SamplePath.unborn
    },
    stages("who-birth-against-due", "nB-0977<enter>1<enter><enter>1/5/26<enter>") {
      $0.known = SamplePath.unborn
    },
    home("read-back-twins", "nB-0977<enter>2<f10>1<f10><down>1<f10>") {
      $0.known = SampleGuide.twins
    },
    visitWithoutTeam("decision-no-team", ""),
    visitWithoutTeam("decision-no-team-offers", "2<down>5"),
    visitWithoutTeam("finish-unmet-need", "2<down>5<f10>"),
  ]

  private static func stages(
    _ name: String, _ keys: String, _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) -> Scene {
    Scene(name) { size in
      var driver = Driver(size: size, library: SamplePath.library)
      prepare(&driver)
      driver.keys(keys)
      return driver
    }
  }

  /// The decision at level 2 with nobody who takes it.
  private static func visitWithoutTeam(_ name: String, _ keys: String) -> Scene {
    Scene(name) { size in
      var driver = Driver.visit(size: size)
      driver.keys("<enter>3ovrd" + keys)
      return driver
    }
  }
}
