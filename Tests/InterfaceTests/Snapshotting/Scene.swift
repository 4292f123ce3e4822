import Assessment
import Screen
import Testing

@testable import Interface

/// One picture of the program: its name and how to get there.
struct Scene: CustomTestStringConvertible, Sendable {
  let name: String
  let play: @Sendable (Size) throws -> Driver

  init(_ name: String, _ play: @escaping @Sendable (Size) throws -> Driver) {
    self.name = name
    self.play = play
  }

  /// Keys pressed from Home.
  static func home(
    _ name: String, _ keys: String, home: HomeSummary? = nil,
    _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) -> Scene {
    Scene(name) { size in
      var driver = Driver(size: size, services: SampleGuide.services, home: home)
      prepare(&driver)
      driver.keys(keys)
      return driver
    }
  }

  /// Keys pressed from the opening words of a visit.
  static func visit(
    _ name: String, _ keys: String, present: String = "",
    _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) -> Scene {
    Scene(name) { size in
      var driver = Driver.visit(size: size, present: present, services: SampleGuide.services)
      driver.keys(keys)
      prepare(&driver)
      return driver
    }
  }

  var testDescription: String { name }
}
