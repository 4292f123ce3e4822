import Assessment
import Screen

@testable import Interface

extension Scene {
  private static func room(
    _ name: String, _ keys: String, rows: Int = 60,
    _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) -> Scene {
    Scene(name) { size in
      var driver = Driver(
        size: size, home: HomeSummary(saved: rows, path: "~/.local/share/attune"))
      driver.roomRows = SampleRoom.rows(rows)
      prepare(&driver)
      driver.keys(keys)
      return driver
    }
  }

  private static let reviewed = SampleReviews.opened(SampleGuide.opened, SampleReviews.two)

  static let roomScenes: [Scene] = [
    room("room", "v"),
    room("room-further", "v<pgdn><down>"),
    room("room-end", "v<end>"),
    room("room-filter", "v/level:2.. by:hv"),
    room("room-filter-begun", "v/saf"),
    room("room-filter-wrong", "v/level:7<enter>"),
    room("room-filter-nothing", "v/zzz<enter>"),
    room("room-filter-help", "v/?"),
    room("room-sorted", "vssS"),
    room("room-help", "v?"),
    room("room-record", "v<down><enter>") { $0.opened = SampleGuide.opened },
    room("room-record-why", "v<enter><enter><down><enter>") { $0.opened = SampleGuide.opened },
    room("room-record-end", "v<enter><end>") { $0.opened = reviewed },
    room("room-record-reviews", "v<enter>") {
      $0.opened = reviewed
      $0.model.configuration.practitioner = "sv-3"
    },
    room("review-form", "v<enter>r") { $0.asSupervisor() },
    room("review-form-level", "v<enter>r3<enter>is she safe?<tab>4<enter>") {
      $0.asSupervisor()
    },
    room("review-form-words-missing", "v<enter>r2<f10>") { $0.asSupervisor() },
    room("review-said", "v<enter>r1<f10>") { $0.asSupervisor() },
    room("room-marked", "v<down>c"),
    room("comparison", "vc<down>c") { $0.comparison = SampleReviews.comparison() },
    room("comparison-carers", "vc<down>c") {
      $0.comparison = SampleReviews.comparison(
        carer: Carer(key: "2", relation: "dad", role: .otherParent))
    },
    room("filters-none", "vf"),
    room("filters", "v/level:2..<enter>f") {
      $0.filters = [
        SavedFilter(name: "to sign off", text: "level:2.. unsigned"),
        SavedFilter(name: "mine", text: "by:hv-017"),
      ]
    },
    room("filter-name", "v/level:2..<enter>f<enter>"),
    Scene.home(
      "home-came-back", "",
      home: HomeSummary(saved: 12, path: "~/.local/share/attune", cameBack: 2)
    ) { $0.model.configuration.exchange = "/srv/shared" },
    Scene.home(
      "came-back", "b",
      home: HomeSummary(saved: 12, path: "~/.local/share/attune", cameBack: 2)
    ) { $0.cameBack = SampleReviews.cameBack },
    Scene.home(
      "came-back-record", "b<enter>",
      home: HomeSummary(saved: 12, path: "~/.local/share/attune", cameBack: 2)
    ) {
      $0.cameBack = SampleReviews.cameBack
      $0.opened = reviewed
    },
    Scene.home(
      "answer-form", "b<enter>r",
      home: HomeSummary(saved: 12, path: "~/.local/share/attune", cameBack: 2)
    ) {
      $0.cameBack = SampleReviews.cameBack
      $0.opened = reviewed
    },
    Scene.home("exchange", "x") { $0.model.configuration.exchange = "/srv/shared" },
    Scene.home("exchange-done", "x<enter>") {
      $0.model.configuration.exchange = "/srv/shared"
      $0.exchanged = [SampleReviews.report]
    },
  ]
}

extension Driver {
  /// The sample visit is open, and somebody else than who recorded it works here.
  fileprivate mutating func asSupervisor() {
    opened = SampleGuide.opened
    model.configuration.practitioner = "sv-1"
  }
}
