import Assessment
import Screen
import Testing

@testable import Interface

/// What is typed is text, and is never lost.
struct TypingTests {
  private static let printable =
    (32...126).compactMap { Unicode.Scalar($0).map(Character.init) } + ["ŵ", "ŷ", "é", "日", "£"]

  @Test func `every printable key is text inside a text field`() throws {
    for keys in ["i", "n", ":"] { try check(Driver(), keys) }
    for keys in ["<enter>n", "<enter>vn", "<enter>/", "<enter>:", "c", "<enter>i"] {
      try check(Driver.visit(), keys)
    }
    var decision = Driver.visit()
    decision.keys("ovrd0")
    decision.model.visit?.decision.focus(on: .plan)
    try check(decision, "")
    decision.keys("<esc>")
    decision = Driver.visit()
    decision.keys("<enter>3ovrd1")
    for line in [FieldID.reason, .otherOffer, .nextContact] {
      decision.model.visit?.decision.focus(on: line)
      try check(decision, "")
    }
    // What was done, with whom and when; and why nothing was.
    let withWhom = "<enter>done<esc><enter>"
    for keys in ["<enter>", withWhom, withWhom + "Sam<esc><end><enter><ctrl-u>", "<down><enter>"] {
      try check(Driver.visit(), "v/baby safe<enter>1" + keys)
    }
  }

  @Test func `so it is on every line of Who and of the first run`() throws {
    try check(Driver(configuration: Configuration()), "")
    let lines: [FieldID] = [
      .reference, .twin, .born, .due, .weeksEarly, .nhsNumber, .relation, .language, .present,
    ]
    for line in lines {
      var driver = Driver()
      driver.keys("n")
      while driver.model.form?.focused?.id != line, driver.model.form?.focused?.id != .stage {
        driver.keys("<down>")
      }
      #expect(driver.model.form?.focused?.id == line)
      try check(driver, "")
    }
    let reason = "nB-1<down><down>3/10/26<f10>mum<f10>1<f10><down>1<down>3<down>"
    var driver = Driver(library: SamplePath.library)
    driver.keys(reason)
    #expect(driver.model.form?.focused?.id == .stageReason)
    try check(driver, "")
  }

  private func check(_ start: Driver, _ keys: String) throws {
    var driver = start
    driver.keys(keys)
    for character in TypingTests.printable {
      var copy = driver
      let before = try #require(copy.model.openField?.text, "\(keys)")
      let places = copy.model.places.count
      copy.key(.character(character))
      // Some fields take only so much: what they hold already still stands.
      #expect(
        copy.model.openField?.text == before + String(character), "\(character) after \(keys)")
      #expect(copy.model.places.count == places)
    }
  }

  @Test func `a paste with line breaks keeps them and presses nothing`() {
    var driver = Driver.visit()
    driver.keys("<enter>vn")
    driver.paste("one\ntwo\r\nthree\u{1B}[A")
    for line in ["one", "two", "three"] {
      #expect(driver.screen.lines.contains { $0.trimmed.hasPrefix(line) })
    }
    driver.keys("<esc>")
    #expect(driver.header.contains("1 of 7"))
    #expect(driver.shows("one; two; three"))
    #expect(driver.model.openDraft?.visit.sheets[0].notes[0]?.hasPrefix("one\ntwo\nthree") == true)
  }

  @Test(arguments: ["<esc>", "<f10>", "<tab>", "<ctrl-c>"])
  func `a note is kept however it is closed`(key: String) {
    var driver = Driver.visit()
    driver.keys("<enter>2nsmiles at him\(key)")
    let draft = driver.model.openDraft ?? driver.draft(driver.journals.keys.first ?? "")
    #expect(draft?.visit.sheets[0].notes[0] == "smiles at him")
  }

  @Test func `a terminal that goes away keeps the open note`() {
    var driver = Driver.visit()
    driver.keys("<enter>nhalf a sen")
    driver.send(.closing)
    #expect(driver.draft(driver.openID ?? "")?.visit.sheets[0].notes[0] == "half a sen")
  }

  @Test func `a terminal that goes away keeps the decision so far`() {
    var driver = Driver.visit()
    driver.keys("ovrd<down><down><down>see the GP")
    driver.send(.closing)
    let decision = driver.draft(driver.openID ?? "")?.visit.decision
    #expect(decision?.plan == "see the GP")
    #expect(decision?.hasView == false)
  }

  @Test func `Enter in a note is a new line, and what follows is text`() {
    var driver = Driver.visit()
    driver.keys("<enter>vnsmiles at him<enter>cries at night<esc>")
    #expect(driver.header.contains("1 of 7"))
    #expect(driver.model.openDraft?.visit.sheets[0].notes[0] == "smiles at him\ncries at night")
    #expect(driver.shows("smiles at him; cries at night"))
    driver.keys("n<up><home>he <esc>")
    #expect(driver.model.openDraft?.visit.sheets[0].notes[0] == "he smiles at him\ncries at night")
  }

  @Test func `text on several lines reads on as clauses`() {
    #expect(onOneLine("warm hands\n\nlooks away. \nsleeps") == "warm hands; looks away. sleeps")
    #expect(Interface.visible("a\nb\u{1B}") == "a; b^[")
  }

  @Test func `an empty line takes a note away`() {
    var driver = Driver.visit()
    driver.keys("<enter>nabc<esc>n<ctrl-u><esc>")
    #expect(driver.model.openDraft?.visit.sheets[0].notes.isEmpty == true)
  }

  @Test func `words given after all take the place of a declined answer`() {
    var driver = Driver.visit()
    driver.find("would help")
    driver.keys("-1<enter>sleep<esc>")
    #expect(driver.shows("sleep"))
    #expect(!driver.shows("did not want to say"))
  }
}
