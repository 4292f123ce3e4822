import Assessment
import Screen
import Testing

@testable import Interface

/// Save before paint; and when saving fails, nothing is said to be saved that is not.
struct SavingTests {
  private func failing(_ keys: String) -> Driver {
    var driver = Driver.visit()
    driver.keys("<enter>")
    driver.diskProblem = "No space left on device"
    driver.keys(keys)
    return driver
  }

  @Test func `an answer is on the disk before it is on the screen`() {
    var driver = Driver.visit()
    driver.keys("<enter>2")
    #expect(driver.shows("[ chosen ]"))
    let item = ItemReference(pack: "early-weeks", item: "words")
    #expect(driver.journal.last?.event == .answered(item, code: "2"))
    #expect(driver.model.isSaved)
  }

  @Test func `everything a key notes is saved in one effect`() {
    var driver = Driver.visit()
    driver.keys("<enter>")
    let before = driver.effects.count
    driver.keys("<right>")
    let saves = driver.effects[before...].filter { if case .save = $0 { true } else { false } }
    #expect(saves.count == 1)
  }

  @Test func `a failure is a banner that stays, a header that says so and a mark at the answer`() {
    var driver = failing("2")
    #expect(driver.shows("Not saved: No space left on device."))
    #expect(driver.header.contains("NOT SAVED"))
    #expect(driver.shows("[ chosen ] not saved"))
    for keys in ["w", "<esc>?", "<esc>o"] {
      driver.keys(keys)
      #expect(driver.shows("Not saved: No space left on device."))
    }
    #expect(driver.shows("answered  not saved"))
  }

  @Test func `the next success writes all of them before the mark goes`() {
    var driver = failing("2<right>1")
    driver.diskProblem = nil
    driver.keys("<right>")
    #expect(!driver.shows("Not saved"))
    #expect(driver.header.contains("saved"))
    #expect(driver.draft(driver.openID ?? "") == driver.model.openDraft)
  }

  @Test func `a part that was saved leaves the rest marked`() {
    var driver = failing("2<right>1")
    let count = driver.model.saving.pending.count
    driver.send(.saved(1))
    #expect(driver.model.saving.pending.count == count - 1)
    #expect(driver.header.contains("NOT SAVED"))
  }

  @Test func `leaving with something unsaved tries once more, then asks, and Enter stays`() {
    var driver = failing("2q")
    #expect(driver.shows("Leave although not everything is saved?"))
    driver.keys("<enter>")
    #expect(driver.shows("[ chosen ] not saved"))
    driver.keys("qy")
    #expect(driver.model.visit != nil)
    driver.keys("L")
    #expect(driver.model.visit == nil)
  }

  @Test func `leaving succeeds when the disk is back`() {
    var driver = failing("2")
    driver.diskProblem = nil
    driver.keys("q")
    #expect(driver.model.visit == nil)
    #expect(driver.shows("The visit is kept."))
    #expect(driver.draft(driver.journals.keys.first ?? "")?.visit.sheets[0][0] == .option(2))
  }

  @Test func `leaving a saved visit asks nothing and says that it is kept`() {
    var driver = Driver.visit()
    driver.keys("<enter>2q")
    #expect(driver.shows("The visit is kept."))
    #expect(driver.shows("What would you like to do?"))
  }

  @Test func `a note open while leaving is saved first`() {
    var driver = Driver.visit()
    driver.keys("<enter>nhe smiles<ctrl-c>")
    #expect(driver.model.visit == nil)
    #expect(driver.draft(driver.journals.keys.first ?? "")?.visit.sheets[0].notes[0] == "he smiles")
  }

  @Test func `a small window never says that unsaved answers are safe`() {
    var driver = failing("2")
    driver.resize(30, 8)
    #expect(!driver.shows("safe"))
    #expect(driver.shows("NOT SAVED"))
  }

  @Test func `a record that cannot be written keeps the visit, and F tries again`() {
    var driver = Driver.visit()
    driver.keys("ovrd0<f10>")
    driver.diskProblem = "No space left on device"
    driver.keys("F")
    #expect(driver.shows("Not finished: No space left on device."))
    driver.keys("<left>")
    #expect(driver.shows("Not finished"))
    driver.diskProblem = nil
    driver.keys("<f10>F")
    #expect(driver.shows("The visit is saved on this computer."))
  }
}
