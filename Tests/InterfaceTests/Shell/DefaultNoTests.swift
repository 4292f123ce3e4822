import Assessment
import Testing

@testable import Interface

/// Where something is asked first, a key pressed once too often takes nothing that cannot be given
/// back.
struct DefaultNoTests {
  /// What cannot be undone and came after `before`, or nil.
  private func harm(_ before: Driver, _ after: Driver) -> String? {
    for effect in after.effects.dropFirst(before.effects.count) {
      switch effect {
      case .close, .keep, .finish, .review, .quit: return "\(effect)"
      default: continue
      }
    }
    for (id, journal) in before.journals where after.journals[id]?.starts(with: journal) != true {
      return "a journal lost something"
    }
    if !before.model.saving.pending.isEmpty, after.model.visit == nil { return "a visit is lost" }
    let unkept = before.model.visit?.unkept ?? []
    if !unkept.isEmpty, after.model.visit?.unkept.starts(with: unkept) != true {
      return "a score is lost"
    }
    return nil
  }

  /// Every scene that asks, and the key that led to the question.
  private func asking() throws -> [(name: String, driver: Driver, key: String)] {
    try SceneTests.scenes.compactMap { scene in
      let driver = try scene.play(Driver.wide)
      switch driver.model.top {
      case .question(let question): return (scene.name, driver, QuestionKind(question.kind).askedBy)
      case .unsaved: return (scene.name, driver, "q")
      default: return nil
      }
    }
  }

  @Test func `Enter at once changes nothing that cannot be undone`() throws {
    for (name, driver, _) in try asking() {
      var after = driver
      after.keys("<enter>")
      #expect(harm(driver, after) == nil, "\(name)")
      after.keys("<enter>")
      #expect(harm(driver, after) == nil || driver.model.visit == nil, "\(name), twice")
    }
  }

  @Test func `nor does the key that asked, pressed again`() throws {
    for (name, driver, key) in try asking() {
      var after = driver
      after.keys(key)
      #expect(harm(driver, after) == nil, "\(name)")
    }
  }

  @Test func `what cannot be undone is confirmed by a key of its own`() throws {
    let confirmed = try asking().filter { _, driver, key in
      ["1", "2", "3", "4", "L"].contains { confirming in
        var after = driver
        after.keys(confirming)
        return harm(driver, after) != nil && confirming != key
      }
    }
    let names = Set(confirmed.map(\.name))
    #expect(names.isSuperset(of: ["unsaved", "who-close", "after-error-asked", "closed-family"]))
  }
}
