import Assessment
import Screen

@testable import Interface

extension Scene {
  /// Keys pressed in a workshop over the training room.
  private static func workshop(
    _ name: String, _ keys: String, raters: Int = 6, showsNames: Bool = false,
    _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) -> Scene {
    Scene(name) { size in
      var driver = Driver(size: size, setting: .training)
      prepare(&driver)
      driver.send(
        .open(.workshop(SampleTraining.workshop(raters, showsNames: showsNames))))
      driver.keys(keys)
      return driver
    }
  }

  private static func courses(_ name: String, _ keys: String) -> Scene {
    Scene(name) { size in
      var driver = Driver(size: size, setting: .training)
      driver.board = SampleTraining.board
      driver.send(.open(.courses))
      driver.keys(keys)
      return driver
    }
  }

  /// Keys pressed in the training room, over one vignette that comes with the program.
  private static func room(
    _ name: String, _ keys: String,
    _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) -> Scene {
    Scene(name) { size in
      var driver = try Driver.training("six-weeks-in", size: size)
      driver.keys(keys)
      prepare(&driver)
      return driver
    }
  }

  static let trainingScenes: [Scene] = [
    room("training-room", ""),
    room("training-card", "<enter><enter><f4>"),
    room("training-presenter", "<enter><enter><f5>"),
    room("training-result", "<enter>") {
      $0.rateLikeTheExpert()
      $0.decideAndFinish()
    },
    courses("courses", ""),
    courses("course-to-renew", "<enter>"),
    courses("course-begun", "<down><enter>"),
    courses("course-certificate", "<enter>c"),
    courses("course-no-certificate", "<down><enter>c"),
    workshop("workshop", ""),
    workshop("workshop-covered", "<right>"),
    workshop("workshop-shown", "<right><enter>"),
    workshop("workshop-why", "<right><enter>w"),
    workshop("workshop-choice", "<right><right><right><right><right><right><enter>"),
    workshop("workshop-agreed", "<right><enter>1"),
    workshop("workshop-note", "<right><enter>1ntold at once"),
    workshop("workshop-noted", "<right><enter>1ntold at once<enter>"),
    workshop("workshop-not-kept", "<right><enter>1") { $0.diskProblem = "the disk is full" },
    workshop("workshop-names", "<right><enter>a"),
    workshop("workshop-matrix", "<enter><right><enter>m"),
    workshop("workshop-matrix-many", "<enter>m<tab>", raters: 24),
    workshop("workshop-matrix-names", "<enter>m", showsNames: true),
    workshop("workshop-figures", "g"),
    workshop("workshop-left-out", "ax"),
    workshop("workshop-empty", "", raters: 0),
    workshop("workshop-help", "?"),
  ]
}
