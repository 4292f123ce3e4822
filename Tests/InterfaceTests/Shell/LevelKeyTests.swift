import Assessment
import Screen
import Testing

@testable import Interface

/// A level's key is its digit, in every form in which a level is chosen.
struct LevelKeyTests {
  private func expectDigits(_ field: Field?, _ comment: String) throws {
    var field = try #require(field)
    guard case .choice(let labels, _) = field.content else {
      Issue.record("no choice: \(comment)")
      return
    }
    for level in 0...3 {
      #expect(field.key(of: level) == String(level), "\(comment)")
      let takes = field.edit(.key(.character(Character(String(level)))))
      #expect(takes, "\(comment)")
      #expect(field.chosen == level, "\(level), \(comment)")
      let name = Words.english.levelName(level).lowercasedFirst
      let said =
        labels[level].contains(name) || labels[level].contains("level \(level)")
        || labels[level].hasPrefix("I agree")
      #expect(said, "\(labels[level]), \(comment)")
      for key: Key in [.left, .right, .character(" ")] {
        let takes = field.edit(.key(key))
        #expect(!takes, "a key pressed once too often, \(comment)")
        #expect(field.chosen == level, "\(comment)")
      }
    }
  }

  @Test(arguments: [
    "ovrd", "<enter>2ovrd", "<enter>3ovrd", "<enter>3<right>3ovxdebt<esc>rd",
    "<enter>0<right>0<right>0<right><right>0<right>0<right>2<right>2ovrd",
  ])
  func `in the decision, whatever was found`(keys: String) throws {
    var driver = Driver.visit()
    driver.keys(keys)
    try expectDigits(driver.model.form?[.view], keys)
    let found = try #require(driver.model.visit?.findings.level?.number)
    for level in 0...3 {
      var copy = driver
      copy.keys("\(level)<f10>")
      let decision = copy.model.openDraft?.visit.decision
      #expect(decision?.agrees == (level == found), "\(level) where \(found) was found")
      #expect(decision?.level == (level == found ? nil : level))
    }
  }

  @Test func `in a review`() throws {
    var desk = ReviewDesk(
      Reviewing(
        about: "a", recordedBy: ["hv-017"], followUps: [], practitioner: "hv-002", signOwn: false),
      about: [], words: .english)
    desk.form[.verdict]?.chosen = 1
    desk.attend(.english)
    try expectDigits(desk.form[.otherLevel], "review")
  }

  @Test func `in a correction`() throws {
    let fields = AfterFields(words: .english, services: [], today: Driver.start.date)
      .fields(.correction(SampleGuide.opened, [.fact(.level)]))
    try expectDigits(fields.first, "correction")
  }
}
