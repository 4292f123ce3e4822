import Screen
import Testing

@testable import Interface

/// Every screen at the size it is made for and at the smallest it works at.
struct SceneTests {
  static let scenes =
    Scene.homeScenes + Scene.whoScenes + Scene.visitScenes + Scene.safetyScenes
    + Scene.decisionScenes + Scene.scaleScenes + Scene.roomScenes + Scene.reportScenes
    + Scene.pathScenes + Scene.trainingScenes + Scene.afterScenes

  @Test(arguments: scenes)
  func `the picture is the one on file`(scene: Scene) throws {
    expectSnapshot(try scene.play(Driver.wide).screen, "80x24/\(scene.name)")
    expectSnapshot(try scene.play(Driver.narrow).screen, "40x10/\(scene.name)")
  }

  @Test(arguments: Scene.roomScenes + Scene.reportScenes)
  func `a large window is filled`(scene: Scene) throws {
    let size = Size(columns: 200, rows: 60)
    expectSnapshot(try scene.play(size).screen, "200x60/\(scene.name)")
  }

  @Test(arguments: Scene.trainingScenes)
  func `a projector is filled`(scene: Scene) throws {
    expectSnapshot(
      try scene.play(Size(columns: 120, rows: 40)).screen, "120x40/\(scene.name)")
  }

  @Test func `no two scenes share a name`() {
    let names = SceneTests.scenes.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [(39, 24), (80, 9), (10, 3), (1, 1)])
  func `a window too small says so`(columns: Int, rows: Int) {
    var driver = Driver.visit()
    driver.keys("<enter>2")
    driver.resize(columns, rows)
    expectSnapshot(driver.screen, "small/\(columns)x\(rows)")
  }
}
