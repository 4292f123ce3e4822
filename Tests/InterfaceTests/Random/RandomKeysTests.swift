import Assessment
import AssessmentFixtures
import Screen
import Testing

@testable import Interface

/// A hundred thousand random keys on a small guide, and as many on the real one: whatever is pressed,
/// pasted, resized and lost, these hold.
struct RandomKeysTests {
  private static let keysASeed = 2_000

  @Test(arguments: 1...50)
  func `no keys ever break what must always hold`(seed: Int) throws {
    try walk(seed) { Driver.start($0) }
  }

  @Test(arguments: 1...50)
  func `nor do they on the guide that comes with the program`(seed: Int) throws {
    try walk(seed) { Driver.realStart($0) }
  }

  @Test(arguments: 51...60)
  func `a layout kept from turn to turn gives the picture that one worked out anew gives`(
    seed: Int
  ) throws {
    try walk(seed, keepsLayout: true) { Driver.realStart($0) }
  }

  private func walk(
    _ seed: Int, keepsLayout: Bool = false, from start: (Int) -> Driver
  ) throws {
    var random = SplitMix(seed: UInt64(seed))
    var driver = start(seed)
    if keepsLayout { driver.laidOut = LaidOutModel(driver.model) }
    for step in 0..<RandomKeysTests.keysASeed {
      // A walk that left its visit goes on elsewhere, so that most keys meet a visit.
      if driver.model.hasQuit || (step % 40 == 0 && driver.model.visit == nil) {
        driver = start(Int.random(in: 0..<16, using: &random))
        if keepsLayout { driver.laidOut = LaidOutModel(driver.model) }
      }
      driver.send(RandomEvent.next(using: &random))
      let canvas = driver.screen
      if let kept = driver.laidOut?.view() {
        try #require(kept == canvas, "seed \(seed), step \(step)")
      }
      try #require(canvas.size == driver.model.size, "seed \(seed), step \(step)")
      let cursor = try #require(canvas.cursor, "seed \(seed), step \(step)")
      try #require(
        (0..<canvas.size.columns).contains(cursor.column)
          && (0..<canvas.size.rows).contains(cursor.row), "seed \(seed), step \(step)")
      if let broken = driver.brokenPromise(on: canvas, resuming: step % 20 == 0) {
        Issue.record("seed \(seed), step \(step): \(broken)")
        return
      }
    }
  }
}
