import Screen
import Testing

@testable import Interface

/// No page holds anybody.
struct LeavingTests {
  /// Keys that a person in a hurry presses.
  private static let keys: [Key] = [.escape, .left, .character("q"), .control("c")]

  @Test(arguments: SceneTests.scenes)
  func `a few keys that leave lead out of the program from every page`(scene: Scene) throws {
    for size in [Driver.wide, Driver.narrow] {
      var driver = try scene.play(size)
      // Hidden, nothing but the key that hides is taken.
      if driver.model.isHidden { driver.keys("<f9>") }
      for _ in 0..<8 where !driver.model.hasQuit {
        for key in LeavingTests.keys where !driver.model.hasQuit { leave(&driver, key) }
      }
      #expect(driver.model.hasQuit, "\(driver)")
    }
  }

  /// Where something would be lost the page says what leads on.
  private func leave(_ driver: inout Driver, _ key: Key) {
    switch driver.model.top {
    case .unsaved: driver.keys("L")
    case .question(let question) where question.kind == .leavesUnsaved:
      driver.keys("2it was a trial<esc>")
    default: driver.key(key)
    }
  }
}
