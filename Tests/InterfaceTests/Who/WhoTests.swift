import Assessment
import Screen
import Testing

@testable import Interface

struct WhoTests {
  private func typing(_ keys: String) -> Driver {
    var driver = Driver()
    driver.keys("nB-1<down><down>" + keys)
    return driver
  }

  @Test(arguments: [
    "3/10/26", "3/10/2026", "03.10.26", "3-10-26", "3 Oct 2026", "3rd october", "2026-10-03",
    "Oct 3, 2026", "3 10",
  ])
  func `a date in any usual form is shown back in words with the age`(text: String) {
    #expect(typing(text).shows("3 October 2026: 7 weeks 3 days"))
  }

  @Test(arguments: ["31/2/26", "3/13/26", "soon", "Oct 26", "3/10/126"])
  func `what is no date says what is wrong and stops`(text: String) {
    var driver = typing(text)
    driver.keys("<f10>")
    #expect(driver.model.form?[.born]?.isWrong == true)
    #expect(driver.model.form?[.born]?.note?.isEmpty == false)
  }

  @Test func `both ages are shown for a baby born early`() {
    #expect(typing("3/10/26<down><down>4").shows("7 weeks 3 days (corrected 3 weeks 3"))
  }

  @Test func `weeks early are refused beside a birth that is not before the due date`() {
    var driver = typing("3/10/26<down>2/10/26<down>1<f10>")
    #expect(driver.model.form?.focused?.id == .weeksEarly)
    #expect(
      driver.model.form?[.weeksEarly]?.note
        == "Not early by \"Due on\": due 2 October 2026, born 3 October 2026. "
        + "Please correct one of them.")
    driver.keys("<ctrl-u>0<f10>")
    #expect(driver.model.form?.focused?.id == .relation)
  }

  @Test func `weeks early that are not those between the dates are asked about, and taken`() {
    var driver = typing("3/10/26<down>31/10/26<down>2")
    #expect(driver.shows("By \"Due on\" it is 4 weeks early. Please check."))
    driver.keys("<f10>")
    #expect(driver.model.form?.focused?.id == .relation)
    #expect(!typing("3/10/26<down>31/10/26<down>4").shows("Please check."))
  }

  @Test func `early by the dates alone, the weeks are asked for, and 0 leaves the age as it is`() {
    var driver = typing("3/10/26<down>7/11/26<down><f10>")
    #expect(driver.model.form?.focused?.id == .weeksEarly)
    #expect(driver.shows("By \"Due on\" it is 5 weeks early. Please type the weeks,"))
    var uncorrected = driver
    driver.keys("5<f10>")
    #expect(driver.model.form?.focused?.id == .relation)
    uncorrected.keys("0<f10>")
    #expect(uncorrected.model.form?.focused?.id == .relation)
    #expect(!typing("3/10/26<down>20/10/26<down>").shows("Please type the weeks"))
  }

  @Test func `weeks beyond 18 are refused beside a due date too`() {
    let driver = typing("3/10/26<down>7/11/26<down>19<f10>")
    #expect(driver.model.form?.focused?.id == .weeksEarly)
    #expect(driver.model.form?[.weeksEarly]?.note == "A whole number of weeks from 0 to 18.")
  }

  @Test func `before its due date a baby has no corrected age`() {
    #expect(typing("20/11/26<down><down>3").shows("4 days (not past its due date)"))
  }

  @Test func `Enter stops at a wrong line before the next part, an arrow looks ahead`() {
    var driver = typing("31/2/26<enter><enter><enter><enter>")
    #expect(driver.model.form?.focused?.id == .born)
    driver.keys("<down><down><down><down>")
    #expect(driver.model.form?.focused?.id == .relation)
  }

  @Test func `the role is named as the dates have it`() {
    var born = typing("3/10/26<f10>")
    #expect(born.shows("Did they give birth?  1 yes, gave birth"))
    born.keys("mum<f10>1<f10><down>1<f10>")
    #expect(born.shows("gave birth") && !born.shows("pregnant"))
    var unborn = typing("<down>3/12/26<f10>")
    #expect(unborn.shows("Are they pregnant?   1 yes, is pregnant"))
    unborn.keys("mum<f10>1")
    #expect(unborn.model.form?.chosen(.role) == 0)
    let past = typing("<down>3/11/26<f10>")
    #expect(past.shows("Did they give birth?  1 yes, or is pregnant"))
  }

  @Test func `a day still to come is refused as a day of birth`() {
    var driver = typing("25/11/26")
    #expect(driver.shows("This day is still to come."))
    driver.keys("<f10>")
    #expect(!driver.shows("Please check"))
  }

  @Test func `the check digit of an NHS number is checked, and ten times one digit warned of`() {
    #expect(typing("<down><down><down>943 476 5919").shows("The check digit fits."))
    #expect(typing("<down><down><down>943 476 5918").shows("not a valid NHS number"))
    #expect(typing("<down><down><down>1111111111").shows("please make sure"))
  }

  @Test func `a line that is missing gets the focus and a word`() {
    var driver = Driver()
    driver.keys("n<f10>")
    #expect(driver.model.form?.focused?.id == .reference)
    driver.keys("B-1<f10>")
    #expect(driver.model.form?.focused?.id == .born)
    driver.keys("today<f10>")
    #expect(driver.model.form?.focused?.id == .relation)
    driver.keys("gran<f10>")
    #expect(driver.model.form?.focused?.id == .role)
    driver.keys("3<f10>")
    #expect(driver.model.form?.focused?.id == .present)
    driver.keys("<f10>")
    #expect(driver.model.form?.focused?.id == .safeToTalk)
    driver.keys("1<f10>")
    #expect(driver.shows("Please check"))
    #expect(driver.shows("kin or foster carer"))
  }

  @Test func `the identity is read back before the journal is begun`() {
    var driver = Driver()
    driver.who(reference: "B-9")
    #expect(driver.shows("Please check, aloud if you can"))
    #expect(driver.journals.isEmpty)
    driver.keys("<enter>")
    #expect(driver.journals.count == 1)
    #expect(driver.model.visitIdentity?.baby.reference == "B-9")
    #expect(driver.model.visitIdentity?.practitioner == "hv-017")
    #expect(driver.model.visitIdentity?.team == nil)
  }

  @Test func `the visit keeps the team that is configured`() {
    var configuration = Driver.configuration
    configuration.team = "North"
    var driver = Driver(configuration: configuration)
    driver.who()
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity?.team == "North")
  }

  @Test func `in a low window Enter reads on before it begins`() {
    var driver = Driver()
    driver.who()
    driver.resize(40, 10)
    driver.keys("<enter>")
    #expect(driver.model.visit == nil)
    driver.keys("<enter><enter>")
    #expect(driver.model.visit != nil)
  }

  @Test func `what was typed is kept when the page is left`() {
    var driver = typing("3/10/26<esc>")
    #expect(driver.shows("What would you like to do?"))
    driver.keys("n")
    #expect(driver.shows("Go on with B-1"))
    driver.keys("<enter>")
    #expect(driver.shows("3/10/26"))
    driver.keys("<esc>n2")
    #expect(driver.model.form?.isEmpty == false, "the interpreter and the only guide stand")
    #expect(driver.model.form?.text(.reference) == "")
  }

  @Test func `a baby with a visit that is not finished is carried on with, or begun anew`() {
    var driver = Driver.visit()
    driver.keys("<enter>2q")
    driver.who()
    #expect(driver.shows("A visit with this baby is begun and not finished."))
    var other = driver
    driver.keys("1")
    #expect(driver.model.openDraft?.id.hasSuffix("1") == true)
    #expect(driver.shows("[ chosen ]"))
    other.keys("2")
    #expect(other.shows("Please check"))
    other.keys("<enter>")
    #expect(other.model.openDraft?.id.hasSuffix("2") == true)
  }

  @Test func `a change of the room in the middle of a visit is one key away`() {
    var driver = Driver.visit()
    driver.keys("<enter>2cdad<f10>")
    #expect(driver.header.contains("Ask · 1 of"))
    #expect(driver.model.visitIdentity?.contact.present == ["dad"])
  }

  @Test func `a corrected day of birth asks for the earlier visits again`() {
    var driver = Driver.visit()
    driver.history = [
      EarlierContact(
        record: "019", date: CalendarDate(dayNumber: 20_700), domains: [:], cutoffs: [:])
    ]
    driver.keys("c<up><up><up><up><up><up><up><up><ctrl-u>4/10/26<f10>")
    #expect(driver.header.contains("7 weeks 2 days"))
    #expect(driver.model.visit?.history.count == 1)
    #expect(driver.effects.contains { if case .recall = $0 { true } else { false } })
  }

  @Test func `another guide than the age has is said, and none before birth for a born baby`()
    throws
  {
    let prompts = try [Stage.antenatal, .earlyWeeks, .firstMonths].map { try RealGuide.library($0) }
    let library = VisitLibrary(
      packs: prompts.flatMap { $0.packs.values }, texts: prompts.flatMap { $0.texts.values },
      rules: prompts[0].rules)
    var driver = Driver(library: library)
    driver.keys("nB-0142<down><down>3/10/26<f10>mum<down>1<f10><down>1")
    #expect(driver.shows("early weeks, for this age"))
    driver.keys("<down>3")
    #expect(driver.shows("Another guide than this age has: early weeks."))
    driver.keys("1<f10>")
    #expect(driver.shows("Baby is born: please choose a guide for after the birth."))
    #expect(!driver.shows("Please check, aloud"))
    driver.keys("2<f10>")
    #expect(driver.shows("Please check, aloud"))
  }

  @Test(arguments: ["", "<enter>", "<enter>2o", "<enter>or", "/seeing<enter><left>"])
  func `in a visit c opens the same line wherever it is pressed`(keys: String) {
    var driver = Driver.visit()
    driver.keys(keys + "c")
    #expect(driver.model.form?.focused?.id == .present)
    driver.keys("<up>")
    #expect(driver.model.form?.focused?.id == .interpreter, "the lines before are a key up")
  }
}
