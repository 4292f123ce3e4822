import Assessment
import Screen
import Testing

@testable import Interface

/// The guide follows from the dates; another one needs a reason, and the reason is kept.
struct StageTests {
  private func typing(_ born: String, early: String = "") -> Driver {
    var driver = Driver(library: SamplePath.library)
    driver.keys("nB-1<down><down>\(born)<down><down>\(early)<f10>mum<f10>1<f10><down>1<down>")
    return driver
  }

  private func stage(_ driver: Driver) -> Stage? {
    guard case .who(let who) = driver.model.top, let index = who.form.chosen(.stage) else {
      return nil
    }
    return who.stages[index]
  }

  /// Today is 24 November 2026.
  @Test(arguments: [
    ("24/11/26", Stage.earlyWeeks), ("25/9/26", .earlyWeeks), ("24/9/26", .firstMonths),
    ("26/5/26", .firstMonths), ("25/5/26", .firstYear), ("26/5/25", .firstYear),
    ("25/5/25", .toddler), ("26/3/23", .toddler),
  ])
  func `the day of birth chooses the guide`(born: String, expected: Stage) {
    #expect(stage(typing(born)) == expected)
  }

  @Test func `a due date chooses the antenatal guide`() {
    var driver = Driver(library: SamplePath.library)
    driver.keys("nB-1<down><down><down>1/2/27<f10>mum<f10>1<f10><down>1<f10>")
    #expect(driver.shows("antenatal"))
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity?.contact.stage == .antenatal)
    #expect(driver.model.visit?.guide?.stage == .antenatal)
  }

  @Test func `a mended day of birth chooses anew`() {
    var driver = typing("3/10/22")
    #expect(stage(driver) == .toddler)
    driver.keys("<up><up><up><up><up><up><up><up><up><up><ctrl-u>3/10/26<f10>")
    #expect(driver.model.form == nil)
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity?.contact.stage == .earlyWeeks)
  }

  /// An open early-weeks visit, its line for the day of birth emptied.
  private var correcting: Driver {
    var driver = Driver(library: SamplePath.library)
    driver.who(born: "3/10/26")
    driver.keys("<enter>c<up><up><up><up><up><up><up><up><ctrl-u>")
    return driver
  }

  @Test func `a begun visit says that it keeps its guide, and asks why`() {
    var driver = correcting
    #expect(driver.model.form?.focused?.id == .born)
    driver.keys("3/5/26")
    #expect(driver.shows("guide, early weeks; for this age it is first year."))
    driver.keys("<f10><f10><f10>")
    #expect(driver.model.form?.focused?.id == .stageReason)
    driver.keys("begun with this one<f10>")
    let contact = driver.model.visitIdentity?.contact
    #expect(driver.model.visitIdentity?.baby.born == CalendarDate("2026-05-03"))
    #expect(contact?.stage == .earlyWeeks)
    #expect(contact?.stageReason == "begun with this one")
    // Back to the right day, nothing is to be said any more.
    driver.keys("c<up><up><up><up><up><up><up><up><ctrl-u>4/10/26<f10><f10><f10>")
    #expect(driver.model.form == nil)
    #expect(driver.model.visitIdentity?.contact.stageReason == nil)
  }

  @Test func `a day of birth in the guide's own stage asks nothing`() {
    var driver = correcting
    driver.keys("4/10/26<f10><f10><f10>")
    #expect(driver.model.form == nil)
    #expect(driver.model.visitIdentity?.baby.born == CalendarDate("2026-10-04"))
  }

  @Test func `a visit after the birth does not become one before it`() {
    var driver = correcting
    driver.keys("<down>3/12/26<f10>")
    #expect(driver.model.form?.focused?.id == .due)
    #expect(driver.shows("This visit's guide is early weeks; by"))
    #expect(driver.model.visitIdentity?.baby.born == CalendarDate("2026-10-03"))
  }

  @Test func `the stage of the corrected age needs no reason`() {
    var driver = typing(SamplePath.bornEarly, early: "4")
    #expect(stage(driver) == .firstMonths)
    #expect(driver.shows("first months, for this age; early weeks, for the"))
    driver.keys("2<f10>")
    #expect(driver.shows("8 weeks 5 days (corrected 4 weeks 5 days)"))
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity?.contact.stage == .earlyWeeks)
    #expect(driver.model.visitIdentity?.contact.stageReason == nil)
  }

  @Test func `another stage asks why, and the reason is in the journal`() {
    var driver = typing("3/10/26")
    driver.keys("3<f10>")
    #expect(driver.shows("Please write why: the dates propose early weeks."))
    driver.keys("twins, more to ask<f10>")
    #expect(driver.shows("first months, because: twins, more to ask"))
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity?.contact.stage == .firstMonths)
    #expect(driver.model.visitIdentity?.contact.stageReason == "twins, more to ask")
    let kept = driver.draft(driver.openID ?? "")?.identity.contact.stageReason
    #expect(kept == "twins, more to ask")
  }

  @Test func `back to the proposed stage the reason goes, and is there again when it is needed`() {
    var driver = typing("3/10/26")
    driver.keys("3<down>because<up>2")
    #expect(driver.model.form?[.stageReason] == nil)
    driver.keys("3")
    #expect(driver.model.form?.text(.stageReason) == "because")
    driver.keys("2<f10><enter>")
    #expect(driver.model.visitIdentity?.contact.stageReason == nil)
  }

  @Test func `beyond the last stage the page says so and takes toddler`() {
    let driver = typing("3/10/22")
    #expect(driver.shows("out of range"))
    #expect(stage(driver) == .toddler)
  }

  @Test func `where no guide of the stage is here, no reason is asked`() {
    var driver = Driver()
    driver.keys("nB-1<down><down>3/10/22<f10>mum<f10>1<f10><down>1<f10>")
    #expect(driver.shows("Please check"))
  }

  /// A due date alone is before the birth: a stray digit must not give the guide of a born baby.
  @Test(arguments: [2, 3, 4, 5])
  func `before the birth no reason opens another guide than the antenatal one`(choice: Int) {
    var driver = Driver(library: SamplePath.library)
    driver.keys("nB-1<down><down><down>1/2/27<f10>mum<f10>1<f10><down>1<down>\(choice)")
    #expect(driver.shows("Not born by these dates"))
    #expect(driver.model.form?[.stageReason] == nil)
    driver.keys("<f10>")
    #expect(!driver.shows("Please check, aloud"))
    driver.keys("1<f10>")
    #expect(driver.shows("Please check, aloud"))
  }

  @Test func `for a born baby no reason opens the antenatal guide`() {
    var driver = typing("3/10/26")
    driver.keys("1")
    #expect(driver.shows("Baby is born"))
    #expect(driver.model.form?[.stageReason] == nil)
    driver.keys("<f10>")
    #expect(!driver.shows("Please check, aloud"))
  }
}
