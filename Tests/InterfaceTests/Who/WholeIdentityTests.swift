import Assessment
import Testing

@testable import Interface

/// Every line of "Who" is found again in the identity that the journal begins with.
struct WholeIdentityTests {
  private func expected(at moment: Moment) -> Identity {
    Identity(
      setting: .care,
      baby: Baby(
        reference: "B-0142", twin: "A", nhsNumber: "9434765919", born: SampleGuide.born,
        due: CalendarDate(year: 2026, month: 10, day: 31), weeksEarly: 4),
      carer: Carer(
        key: "1", relation: "mum", role: .gaveBirth, language: "Welsh",
        interpreter: .professional),
      contact: Contact(
        at: moment, stage: .earlyWeeks, present: ["gran", "his brother"], safeToTalk: .unknown),
      practitioner: "hv-017", team: "North")
  }

  private var configuration: Configuration {
    var configuration = Driver.configuration
    configuration.team = "North"
    return configuration
  }

  @Test func `all that is typed by keys is what the visit is kept with`() {
    var driver = Driver(size: Driver.wide, configuration: configuration)
    driver.keys("nB-0142<down>a<down>3/10/26<down>31/10/26<down>4<down>943 476 5919<down>")
    driver.keys("mum<down>1<down>Welsh<down>2<down>gran, his brother<down>3<f10>")
    let identity = expected(at: driver.now)
    for line in [
      "B-0142-A", "born 3 October 2026", "due 31 October 2026", "4 weeks early", "mum",
      "gave birth", "language Welsh, interpreter: professional", "gran, his brother",
    ] { #expect(driver.shows(line), "\(line)") }
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity == identity)
    #expect(driver.journal.first?.event == .identified(identity))
  }

  @Test func `the same is typed in plain mode`() {
    var driver = PlainDriver(configuration: configuration)
    driver.type("start", "B-0142", "a", "3/10/26", "31/10/26", "4", "943 476 5919")
    driver.type("mum", "yes", "Welsh", "professional", "gran, his brother", "not sure")
    let identity = expected(at: driver.now)
    driver.type("yes")
    #expect(driver.model.visitIdentity == identity)
    #expect(driver.journals[driver.open]?.first?.event == .identified(identity))
  }
}
