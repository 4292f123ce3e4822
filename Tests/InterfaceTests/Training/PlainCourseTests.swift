import Assessment
import Screen
import Testing

@testable import Interface

/// The courses line by line, on the same pages as the screens.
struct PlainCourseTests {
  private func courses() -> PlainDriver {
    var driver = PlainDriver(library: SampleGuide.library, setting: .training)
    driver.board = SampleTraining.board
    driver.receive(.open(.training))
    driver.type("courses")
    return driver
  }

  @Test func `every course is said with how far it is, and the drift without its bars`() {
    let driver = courses()
    #expect(driver.says("A course is passed at 80 % agreement"))
    #expect(driver.says("1 First steps: to be renewed by 5 December 2026"))
    #expect(driver.says("2 All stages: 2 of 3 rated"))
    #expect(driver.says("20 Nov 2025: 85 %; less 2, more 1"))
    #expect(driver.says("2 Jun 2026: 65 %; less 6, more 1, safety missed"))
    #expect(!driver.says("###"))
    #expect(driver.prompt.hasPrefix("Type the number of a course"))
  }

  @Test func `a course says what was missed first, then its certificate and its families`() {
    var driver = courses()
    driver.type("first steps")
    let lines = driver.printed
    let missed = lines.firstIndex { $0.contains("First: a safety item was missed") } ?? 99
    let passed = lines.firstIndex { $0.hasPrefix("Passed on") } ?? 0
    let family = lines.firstIndex { $0.hasPrefix("1 The door was opened by dad") } ?? 0
    #expect(missed < passed && passed < family)
    #expect(driver.says("Next: Mam and Mamma."))
    driver.type("back")
    #expect(driver.says("2 All stages"))
    driver.type("back")
    #expect(driver.model.scope == .trainingRoom)
  }

  @Test func `a certificate is asked for by its word, and refused with its reason`() {
    var driver = courses()
    driver.type("2", "certificate")
    #expect(driver.says("No certificate yet: A safety item was missed."))
    driver.type("back", "1", "certificate")
    #expect(driver.says("To print: certificate.html"))
    driver.type("")
    #expect(driver.model.scope == .course)
    driver.type("quit")
    #expect(driver.model.scope == .trainingRoom)
  }

  @Test func `Enter walks the next family in full`() throws {
    var driver = PlainDriver(library: try RealGuide.guides(), setting: .training)
    driver.walks = try SampleTraining.walks("six-weeks-in", "tied-drawers")
    let course = Course(
      id: "c", title: "C", about: "Two.", vignettes: ["six-weeks-in", "tied-drawers"])
    driver.board = CourseBoard(
      practitioner: "hv-017",
      standings: [CourseStanding(course, practitioner: "hv-017", attempts: [], mark: 0.8)],
      drift: RatingDrift([]), titles: ["six-weeks-in": "Six weeks in"], items: [:],
      today: SampleTraining.date("2026-11-24"), months: 12, mark: 0.8)
    driver.receive(.open(.training))
    driver.type("courses", "1")
    #expect(driver.says("Next: Six weeks in."))
    driver.type("")
    #expect(driver.says("The family: Six weeks in"))
    #expect(driver.model.visit?.walk.isFull == true)
    #expect(driver.prompt.hasPrefix("Enter begins the full walk"))
  }
}
