import Assessment
import Interface
import Screen
import Testing

struct PlainWordTests {
  private let words = Words.Plain()

  @Test func `every word can be typed and means something, and no two are the same`() {
    let typed = PlainWord.allCases.compactMap { words.typed[$0] }
    #expect(typed.count == PlainWord.allCases.count)
    #expect(Set(typed).count == typed.count)
    for word in PlainWord.allCases where word != .show {
      #expect(words.meanings[word]?.isEmpty == false)
    }
  }

  @Test func `the beginning of a word is enough while it is the beginning of one only`() {
    var driver = PlainDriver.visit()
    driver.type("", "de")
    #expect(driver.printed.first == "Ask, question 3 of 8. Feeling close.")
    driver.type("UND")
    #expect(driver.printed.first == "There is nothing to undo.")
    driver.type("h")
    #expect(driver.printed.first == "This could be help or hide. Please type more of it.")
    driver.type("?")
    #expect(driver.printed.first == "You can type:")
    driver.type("-")
    #expect(driver.printed.first == "Why is there no answer?")
  }

  @Test func `where text is written only whole words count`() {
    var driver = PlainDriver.visit()
    driver.type("", "note", "h")
    #expect(driver.model.openDraft?.visit.sheets[0].notes == [0: "h"])
    driver.type("note", "Back")
    #expect(driver.prompt.hasPrefix("Answer 0 to 3"))
    #expect(driver.model.openDraft?.visit.sheets[0].notes == [0: "h"])
  }

  @Test func `a text that is too long says that its end is not kept`() {
    var driver = PlainDriver.visit()
    driver.type("", "note", String(repeating: "a", count: 5_000))
    #expect(driver.says("That was too long: the end of it is not kept."))
    #expect(driver.model.openDraft?.visit.sheets[0].notes[0]?.count == 2_000)
    driver = PlainDriver()
    driver.type("start", String(repeating: "B", count: 900))
    #expect(driver.says("That was too long: the end of it is not kept."))
  }

  @Test func `an answer moves on by one, also where the screens move on by themselves`() {
    var configuration = Driver.configuration
    configuration.autoAdvance = true
    var driver = PlainDriver(configuration: configuration)
    for line in PlainDriver.who() + ["yes", "", "0"] { driver.type(line) }
    #expect(driver.says("Ask, question 2 of 7."))
    driver.type("0")
    #expect(driver.says("Ask, question 3 of 7."))
  }

  @Test func `the end of the two minutes rings only when that is chosen, and says nothing`() {
    var configuration = Driver.configuration
    configuration.bell = true
    var driver = PlainDriver(configuration: configuration)
    for line in PlainDriver.who() + ["yes", "", "0", "0", "0", ""] { driver.type(line) }
    driver.wait(seconds: 121)
    driver.receive(.terminal(.tick))
    #expect(driver.effects.last == .bell)
    driver.type("help")
    #expect(driver.printed.first == "You can type:")
  }
}
