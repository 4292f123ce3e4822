import Assessment
import Screen
import Testing

@testable import Interface

/// The training room is never taken for a real visit, nor the reverse.
struct TrainingSettingTests {
  private static let sizes = [Driver.wide, Driver.narrow, Size(columns: 60, rows: 16)]

  @Test(arguments: SceneTests.scenes)
  func `TRAINING stands first on every screen of the training room`(scene: Scene) throws {
    for size in TrainingSettingTests.sizes {
      let driver = try Driver.$usualSetting.withValue(.training) { try scene.play(size) }
      guard !driver.model.isHidden else { continue }
      #expect(driver.header.hasPrefix(" TRAINING "), "\(scene.name): \(driver.header)")
    }
  }

  @Test(arguments: SceneTests.scenes)
  func `TRAINING stands on no screen of a real visit`(scene: Scene) throws {
    let isOfTheRoom = Scene.trainingScenes.contains { $0.name == scene.name }
    guard scene.name != "home-training", !isOfTheRoom else { return }
    #expect(!(try scene.play(Driver.wide)).header.contains("TRAINING"))
  }

  @Test(arguments: [Setting.care, .training])
  func `what is begun in a room is of that room`(setting: Setting) throws {
    var driver = Driver(setting: setting)
    driver.who()
    driver.keys("<enter><enter>1<right>ovrd")
    driver.agree()
    driver.keys("<f10>F")
    let begun = driver.effects.compactMap { effect -> Setting? in
      if case .begin(let identity) = effect { identity.setting } else { nil }
    }
    #expect(begun == [setting])
    #expect(driver.finished?.draft.visit.setting == setting)
    // Changing who it is with does not lead to the other room.
    driver.keys("<enter>")
    driver.who(reference: "B-0500")
    driver.keys("<enter>c<esc>")
    #expect(driver.model.setting == setting)
    #expect(driver.model.visitIdentity?.setting == setting)
  }
}
