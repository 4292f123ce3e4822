import Assessment
import Testing

@testable import Interface

struct PlainSafetyTests {
  /// A visit at its first safety question.
  private func asked(isShared: Bool) -> PlainDriver {
    var driver = PlainDriver.visit()
    if !isShared { driver.type("view") }
    driver.type("find", "like that", "1")
    return driver
  }

  private let trigger = ItemReference(pack: "early-weeks", item: "self-harm")

  @Test func `in shared view a safety answer says one neutral line, and nothing more`() {
    var driver = asked(isShared: true)
    driver.type("yes")
    #expect(
      driver.page == """
        Saved.
        Safety, question 7 of 7. Baby safe now.
        Say: Has it been like that?
        1 Yes
        2 No
        Pause: type safety when you can.
        Answer 1 to 2, or back, skip, note, why, help, quit:
        """)
    #expect(driver.model.visit?.openSafety == [trigger])
    driver.type("overview")
    #expect(driver.says("Pause: type safety when you can."))
  }

  @Test func `outside shared view the safety page opens at once`() {
    var driver = asked(isShared: false)
    driver.type("1")
    #expect(
      driver.page == """
        Saved.
        Safety.
        You noted: low thoughts.
        Ask now: Is there a plan?
        Stay with them.
        Call: 999, or NHS 111.
        Call: Perinatal crisis team, 01443 000 001, 08:00-20:00
        1 What I did
        2 I have not acted because
        Until this is written up, the visit cannot be finished.
        Type a number to write it, or aside, help, quit:
        """)
  }

  @Test func `in shared view what was written about it is not said again`() {
    var driver = asked(isShared: true)
    driver.type("yes", "safety", "1", "rang the desk", "Sam")
    driver.type("safety")
    #expect(driver.says("1 What I did: written, not shown in shared view"))
    #expect(!driver.page.contains("rang") && !driver.page.contains("Sam"))
  }

  @Test func `what was done and with whom are asked in turn, then the next question`() {
    var driver = asked(isShared: false)
    driver.type("yes", "1")
    #expect(
      driver.page == """
        What I did:
        Type it on one line, Enter alone closes:
        """)
    driver.type("rang the duty line")
    #expect(
      driver.page == """
        Saved.
        With whom:
        Enter alone if with nobody else.
        Type it on one line, Enter alone closes:
        """)
    driver.type("Jo")
    #expect(driver.printed.first == "Saved.")
    #expect(driver.says("Safety, question 7 of 7. Baby safe now."))
    #expect(!driver.says("type safety"))
    let response = driver.model.openDraft?.visit.safety.first
    guard case .acted(let action, let with, _) = response?.outcome else {
      Issue.record("no action is kept")
      return
    }
    #expect(response?.trigger == trigger)
    #expect(action == "rang the duty line")
    #expect(with == "Jo")
    #expect(driver.replayed(driver.open) == driver.model.openDraft)
  }

  @Test func `not acted because is enough, and the word safety leads there from anywhere`() {
    var driver = asked(isShared: true)
    driver.type("yes", "overview", "safety", "i have")
    #expect(driver.printed.first == "I have not acted because:")
    driver.type("it was a film she saw")
    #expect(
      driver.model.openDraft?.visit.safety
        == [
          SafetyResponse(trigger: trigger, outcome: .notActed(because: "it was a film she saw"))
        ])
    #expect(driver.prompt.hasPrefix("Type a number, Enter for the result"))
  }

  @Test func `set aside, the mark stays on every page and the visit cannot be finished`() {
    var driver = asked(isShared: false)
    driver.type("yes", "aside")
    #expect(driver.says("question 7 of 7"))
    #expect(driver.says("1 to write up first: type safety."))
    driver.type("yes", "aside")
    #expect(driver.says("2 to write up first: type safety."))
    driver.type("result")
    #expect(driver.says("The offer waits until"))
    driver.type("decide", "0", "done", "finish")
    #expect(driver.finished == nil)
    #expect(
      driver.printed.first
        == "Not yet: what you did about safety is still to be written. Type safety.")
    driver.type("safety", "2", "a slip of the key", "safety", "2", "she is well")
    driver.type("finish")
    #expect(driver.finished?.draft.visit.safety.count == 2)
  }

  @Test func `the page of a second event is one word away from the first`() {
    var driver = asked(isShared: true)
    driver.type("yes", "yes", "safety")
    #expect(driver.says("You noted: low thoughts."))
    driver.type("safety")
    #expect(driver.says("You noted: baby safe now."))
  }

  @Test func `an answer taken back leaves the event, with the question why`() {
    var driver = asked(isShared: false)
    driver.type("yes", "back")
    #expect(driver.prompt.hasPrefix("Enter goes on; 1 to 2"))
    driver.type("no")
    #expect(driver.says("An answer was changed."))
    #expect(
      driver.says(
        "You noted: low thoughts. Then the answer was changed. Both stay in the record"))
    driver.type("1", "I typed the wrong number")
    #expect(
      driver.model.openDraft?.visit.safety
        == [
          SafetyResponse(
            trigger: trigger, outcome: .changed(because: "I typed the wrong number"))
        ])
    #expect(driver.says("question 7 of 7"))
  }

  @Test func `Enter alone where what was done is asked writes nothing and comes back`() {
    var driver = asked(isShared: false)
    driver.type("yes", "1", "")
    #expect(driver.page == "Type a number to write it, or aside, help, quit:")
    #expect(driver.model.visit?.openSafety == [trigger])
  }

  @Test func `a draft with an open event is said first at Home`() {
    var driver = asked(isShared: true)
    driver.type("yes", "quit")
    #expect(driver.says("1 Carry on: something to finish first"))
    driver.type("1")
    #expect(driver.says("a safety answer is waiting for what you did"))
  }
}
