import Assessment
import Screen
import Testing

@testable import Interface

/// A baby known before the birth, and dates that contradict.
struct BirthTests {
  private func known(_ keys: String) -> Driver {
    var driver = Driver(library: SamplePath.library)
    driver.known = SamplePath.unborn
    driver.keys("nB-0977<enter>1" + keys)
    return driver
  }

  private let asked = "<f10>1<f10><down>1<f10>"

  @Test func `after the due date the birth is asked about, and never assumed`() {
    let driver = known(asked)
    #expect(driver.shows("Has the baby been born?"))
    #expect(driver.shows("B-0977 was due on 15 November 2026."))
    #expect(driver.shows("1  Yes: I fill in the day"))
    #expect(driver.shows("3  I would rather not say"))
    #expect(driver.shows("4  Close this record"))
    #expect(driver.journals.isEmpty)
  }

  @Test func `yes leads to the day of birth, and the same dyad goes on`() {
    var driver = known(asked + "1")
    #expect(driver.model.form?.focused?.id == .born)
    driver.keys("20/11/26<f10><enter>")
    let identity = driver.model.visitIdentity
    #expect(identity?.baby.born == CalendarDate("2026-11-20"))
    #expect(identity?.baby.due == CalendarDate("2026-11-15"))
    #expect(identity?.carer.key == "1")
    #expect(identity?.contact.stage == .earlyWeeks)
  }

  @Test(arguments: ["2", "3"])
  func `not yet, and not told, go on before the birth and are not asked again`(answer: String) {
    var driver = known(asked + answer)
    #expect(driver.shows("Please check"))
    driver.keys("c<f10>")
    #expect(driver.shows("Please check"))
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity?.baby.born == nil)
    #expect(driver.model.visitIdentity?.contact.stage == .antenatal)
  }

  @Test func `before the due date nothing is asked`() {
    var driver = Driver(library: SamplePath.library)
    driver.keys("nB-1<down><down><down>24/11/26<f10>mum<f10>1<f10><down>1<f10>")
    #expect(driver.shows("Please check"))
  }

  @Test func `another due date stops the way with both shown`() {
    var driver = known("<down><down><down><ctrl-u>1/1/27<enter>")
    #expect(driver.shows("An earlier visit says due 15 November 2026; here it is 1 January 2027."))
    driver.keys("1")
    #expect(driver.model.form?.text(.due) == "15 November 2026")
  }

  @Test func `a due date that is kept is not asked about again`() {
    var driver = known("<down><down><down><ctrl-u>1/1/27<enter>2")
    driver.keys("<f10>1<f10><down>1<f10>")
    #expect(driver.shows("due 1 January 2027"))
    #expect(driver.shows("Please check"))
  }

  @Test(arguments: [("1/2/26", "1 February 2026"), ("20/12/27", "20 December 2027")])
  func `a due date far from the day of birth asks for a look at both`(due: String, shown: String) {
    var driver = Driver(library: SamplePath.library)
    driver.keys("nB-1<down><down>3/10/26<down>\(due)<enter>")
    #expect(driver.shows("\(shown): far from the day of birth."))
  }

  @Test func `a birth of another pregnancy stops the way with both shown`() {
    var driver = known("<enter><enter>1/5/26<enter>")
    #expect(driver.shows("An earlier visit says due 15 November 2026; here the baby is born 1 May"))
    driver.keys("3")
    #expect(driver.model.form?.focused?.id == .reference)
  }

  @Test func `F10 does not go round it`() {
    var driver = known("<enter><enter>1/5/26<f10>1<f10><down>1<f10>")
    #expect(driver.shows("Is this the same baby?"))
    driver.keys("<esc><f10>")
    #expect(driver.shows("Is this the same baby?"))
  }

  @Test func `from the due list yes begins a visit with the reference`() {
    var driver = Driver(library: SamplePath.library, home: HomeSummary(saved: 3))
    driver.due = SamplePath.dueList
    driver.keys("d<home>")
    let index = driver.model.due?.entries.firstIndex { $0.reason.id == "birth" } ?? 0
    driver.keys(String(repeating: "<down>", count: index) + "<enter>1")
    #expect(driver.model.form?.text(.reference) == "B-0977")
  }

  @Test func `closing is asked once more, and its default leaves everything`() {
    var driver = known(asked + "4<enter>")
    #expect(driver.shows("Nothing was changed."))
    #expect(!driver.effects.contains { if case .close = $0 { true } else { false } })
    driver = known(asked + "42")
    #expect(
      driver.effects.contains(
        .close(
          Dyad(baby: "B-0977", carer: "1"), due: SamplePath.unborn[0].baby.due ?? Driver.start.date)
      ))
    #expect(driver.shows("It is closed. Nothing more is due."))
    #expect(driver.model.visit == nil)
  }

  @Test func `where nothing is kept, closing keeps nothing`() {
    var driver = Driver(library: SamplePath.library)
    driver.keys("nB-1<down><down><down>1/11/26<f10>mum<f10>1<f10><down>1<f10>4")
    #expect(driver.shows("Nothing was kept."))
    #expect(driver.effects.allSatisfy { if case .close = $0 { false } else { true } })
  }
}
