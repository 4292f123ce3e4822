import Assessment
import Screen
import Testing

@testable import Interface

/// Scoring alone asks what decides which figures apply, and lets all of it be left out.
struct ScaleContactTests {
  /// The short form of a scale, opened from Home for nobody's answers.
  private func asked(_ pack: String, size: Size = Driver.wide) -> Driver {
    var driver = Driver(size: size, library: SampleScales.library)
    driver.keys("s")
    let index = SampleScales.library.scales.firstIndex { $0.packs.contains(pack) } ?? 0
    for _ in 0..<index { driver.key(.down) }
    driver.key(.enter)
    if case .formCheck = driver.model.top {
      driver.keys((SampleScales.library.packs[pack]?.formCheck ?? "") + "<enter>")
    }
    driver.keys("2")
    return driver
  }

  private func fields(_ driver: Driver) -> [FieldID] { driver.model.form?.fields.map(\.id) ?? [] }

  private func situation(_ driver: Driver) -> Situation? { driver.model.visit?.unsavedFor }

  @Test(arguments: [
    ("epds", [FieldID.role, .birth, .age]), ("pbq-2006", [.role, .birth, .age]),
    ("maas", [.role, .birth, .age]), ("m-adbb", [.birth, .age, .weeksEarly]),
  ])
  func `it asks what the scale's validity speaks of`(pack: String, ids: [FieldID]) {
    #expect(fields(asked(pack)) == ids)
  }

  @Test(arguments: ["whooley", "gad-2", "gad-7", "phq-9"])
  func `a scale for anyone at any time asks nothing`(pack: String) {
    #expect(asked(pack).model.visit?.page == .scale(pack))
  }

  @Test func `all of it can be left out`() {
    var driver = asked("epds")
    driver.keys("<f10>")
    #expect(situation(driver) == Situation())
    #expect(driver.shows("carer not said"))
    driver.keys("<enter>1111112444v3")
    #expect(driver.shows("Not said who the carer is"))
    let cutoffs = driver.model.visit?.findings.packs.first?.scores.first?.cutoffs ?? []
    #expect(cutoffs.map(\.isMet) == [true, true, false])
    #expect(cutoffs.allSatisfy { !$0.flags })
    #expect(driver.shows("raises a flag waits for who the carer is."))
  }

  @Test func `Enter from line to line leaves it out too`() {
    var driver = asked("epds")
    driver.keys("<enter><enter><enter>")
    #expect(situation(driver) == Situation())
  }

  /// 0+0+3+0+3+3+1+0+0+0 = 10, the other parent's figure and one below the mother's.
  @Test(arguments: [("1", [false, false]), ("2", [true, false]), ("3", [false, false])])
  func `the figure of one parent is never another's`(role: String, flags: [Bool]) {
    var driver = asked("epds")
    driver.keys("\(role)<down><down>7 weeks<f10><enter>1111113444")
    let cutoffs = driver.model.visit?.findings.packs.first?.scores.first?.cutoffs ?? []
    #expect(cutoffs.map(\.isMet) == [true, false, false])
    #expect(cutoffs.prefix(2).map { $0.flags && $0.isMet == true } == flags)
  }

  @Test func `a father's PBQ is scored and says that it was not made for him`() {
    var driver = asked("pbq-2006")
    driver.keys("2<down><down>7 weeks<f10>")
    #expect(driver.shows("Worked out for: another parent; 7 weeks"))
    #expect(driver.shows("Not made for this carer"))
  }

  @Test(arguments: [
    ("7 weeks", 49), ("7 weeks 2 days", 51), ("50d", 50), ("1 day", 1), ("0 days", 0),
    ("3/10/26", 52),
  ])
  func `an age is read in weeks, in days or as the day of birth`(text: String, days: Int) {
    var driver = asked("epds")
    driver.keys("<down><down>\(text)<f10>")
    #expect(situation(driver)?.age == .born(calendarDays: days, correctedDays: days))
  }

  @Test(arguments: ["soon", "7", "7 moons", "32/10/26", "-3 days", "12345 days"])
  func `what is no age stops at its line and says how`(text: String) {
    var driver = asked("epds")
    driver.keys("<down><down>\(text)<f10>")
    #expect(driver.model.visit == nil)
    #expect(driver.model.form?.focused?.id == .age)
    #expect(driver.model.form?.focused?.isWrong == true)
  }

  @Test func `a day to come is no day of birth`() {
    var driver = asked("epds")
    driver.keys("<down><down>25/11/26<f10>")
    #expect(driver.model.visit == nil)
    #expect(driver.shows("still to come"))
  }

  @Test func `before birth is a choice, and an age beside it is asked about`() {
    var driver = asked("maas")
    driver.keys("1<down>2<f10>")
    #expect(situation(driver) == Situation(role: .gaveBirth, age: .antenatal))
    driver = asked("maas")
    driver.keys("1<down>2<down>7 weeks<f10>")
    #expect(driver.model.visit == nil)
    #expect(driver.shows("Not born yet"))
  }

  @Test func `an early birth counts where the scale goes by the corrected age`() {
    var driver = asked("m-adbb")
    driver.keys("<down>12 weeks<down>5<f10>")
    #expect(situation(driver)?.age == .born(calendarDays: 84, correctedDays: 49))
    #expect(driver.shows("age"))
    driver = asked("m-adbb")
    driver.keys("<down>12 weeks<down>19<f10>")
    #expect(driver.model.form?.focused?.id == .weeksEarly)
  }

  @Test func `Esc goes back to the list, and nothing is begun`() {
    var driver = asked("epds")
    driver.keys("1<esc>")
    #expect(driver.model.visit == nil)
    #expect(driver.shows("Which form is in your hand?"))
  }

  @Test func `line by line the same is asked, and Enter leaves out`() {
    var driver = PlainDriver(library: SampleScales.library, services: SampleGuide.services)
    driver.type("score one scale", "edinburgh", "2")
    #expect(driver.says("Did they give birth?"))
    driver.type("2", "", "7 weeks")
    #expect(
      driver.model.visit?.unsavedFor
        == Situation(role: .otherParent, age: .born(calendarDays: 49, correctedDays: 49)))
    driver = PlainDriver(library: SampleScales.library, services: SampleGuide.services)
    driver.type("score one scale", "edinburgh", "2", "", "", "")
    #expect(driver.model.visit?.unsavedFor == Situation())
  }
}
