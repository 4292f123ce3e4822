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
  ]
}
