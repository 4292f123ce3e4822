import Assessment
import Screen
import Testing

@testable import Interface

/// A workshop line by line: covered until it is shown, as on the projector.
struct PlainWorkshopTests {
  private func workshop(_ lines: String..., showsNames: Bool = false) -> PlainDriver {
    var driver = PlainDriver(setting: .training)
    driver.receive(.open(.workshop(SampleTraining.workshop(6, showsNames: showsNames))))
    driver.type("again")
    for line in lines { driver.type(line) }
    return driver
  }

  private func kept(_ driver: PlainDriver) -> RatingSheet? {
    driver.effects.compactMap { effect in
      if case .keepConsensus(let sheet, _) = effect { sheet } else { nil }
    }.last
  }

  @Test func `an item is covered until Enter shows it, and Enter again goes on`() {
    var driver = workshop()
    #expect(driver.says("TRAINING."))
    #expect(driver.says("The ratings beside yours are the authors' proposal."))
    driver.type("skip")
    #expect(driver.says("Item 2 of 8. What brings you joy."))
    #expect(driver.says("Said: Sunday morning, on my chest."))
    #expect(driver.says("6 sheets."))
    #expect(!driver.says("Authors:"))
    driver.type("why")
    #expect(driver.says("Show the ratings first"))
    driver.type("2")
    #expect(kept(driver) == nil)
    driver.type("")
    #expect(driver.says("Authors: 0"))
    #expect(driver.says("2 of 6 as the authors; 0 noted less, 4 more."))
    #expect(!driver.says("hv-01"))
    driver.type("why")
    #expect(driver.says("Why 0: He said so, and it showed."))
    driver.type("")
    #expect(driver.says("Item 3 of 8."))
    driver.type("back")
    #expect(driver.says("Item 2 of 8."))
  }

  @Test func `what the room agrees on is a number, with a reason beside it`() {
    var driver = workshop("", "1")
    #expect(driver.says("Agreed here: 1"))
    #expect(kept(driver)?.answers == ["words": "1"])
    driver.type("note", "We heard it twice.")
    #expect(kept(driver)?.notes == ["words": "We heard it twice."])
    #expect(kept(driver)?.answers == ["words": "1"])
  }

  @Test func `the matrix says only what was shown, and leads to an item`() {
    var driver = workshop("skip", "", "matrix")
    #expect(driver.printed.contains { $0.hasPrefix("1 ") && $0.hasSuffix("not shown yet") })
    #expect(driver.printed.contains { $0.hasPrefix("2 What brings you joy: authors 0; rater 1 ") })
    driver.type("3")
    #expect(driver.says("Item 3 of 8."))
  }

  @Test func `codes are said when they are asked for, and the files only then`() {
    var driver = workshop("", "files")
    #expect(driver.says("Files are named after raters"))
    #expect(!driver.says("hv-0"))
    driver.type("names")
    #expect(driver.says("hv-010"))
    driver.type("files")
    #expect(driver.says("old/hv-099.json"))
    driver.type("")
    #expect(driver.says("hv-010"))
  }

  @Test func `the figures say who missed what first, and quit leads home`() {
    var driver = workshop("figures")
    #expect(driver.says("missed a safety item: "))
    #expect(driver.says("How far you agree."))
    driver.type("", "quit")
    #expect(driver.model.scope == .home)
  }
}
