import Assessment
import Screen
import Testing

@testable import Interface

struct DecisionTests {
  /// Every prompt answered: warmth at its worst, level 2.
  private let answered = "<enter>3<right>2<right>1<right><right>0<right>1<right>2<right>2<right>"

  private func decided(_ keys: String) -> Driver {
    var driver = Driver.visit(services: SampleGuide.services)
    driver.keys(answered + "rvd" + keys)
    return driver
  }

  @Test func `without a view it stops and asks`() {
    let driver = decided("<f10>")
    #expect(driver.shows("Please choose: do you agree?"))
  }

  @Test func `another level needs its reason`() {
    var driver = decided("0<f10>")
    #expect(driver.shows("Please write why you see it differently."))
    driver.keys("good help at home<f10>F")
    let decision = driver.finished?.draft.visit.decision
    #expect(decision?.agrees == false)
    #expect(decision?.level == 0)
    #expect(decision?.reason == "good help at home")
  }

  @Test func `the local services and offers of the chosen level are listed`() {
    var driver = decided("")
    #expect(driver.shows("Parent-infant team"))
    #expect(!driver.shows("Perinatal crisis team"))
    driver.keys("3")
    #expect(driver.shows("Perinatal crisis team"))
    #expect(driver.shows("Offer a referral to the parent-infant team"))
  }

  @Test func `each answer to an offer is kept`() {
    for (key, response) in [
      ("2", Decision.Offer.Response.offered), ("3", .accepted), ("4", .declined),
      ("5", .noServiceHere),
    ] {
      let driver = decided("2<down>\(key)<f10>F")
      #expect(driver.finished?.draft.visit.decision?.offers.map(\.response) == [response])
    }
  }

  @Test func `a referral needs a word on consent, unless there is no such service`() {
    var driver = decided("3<down>severe<down>2<f10>")
    #expect(driver.shows("A referral needs a word on consent."))
    driver.keys("1<f10>")
    #expect(driver.shows("Press F to finish"))
    driver = decided("3<down>severe<down>5<f10>")
    #expect(driver.shows("Press F to finish"))
  }

  @Test func `something else can be offered, with its kind and answer`() {
    let driver = decided("2<down><down><down>baby massage<down>3<down>2<f10>F")
    let offers = driver.finished?.draft.visit.decision?.offers
    #expect(offers == [.init(service: "baby massage", kind: .other, response: .accepted)])
  }

  @Test func `a referral can be made with no score`() {
    var driver = Driver.visit()
    driver.keys("ovrd0<down>infant team<down>1<down>1<down>1<f10>F")
    let decision = driver.finished?.draft.visit.decision
    #expect(
      decision?.offers == [.init(service: "infant team", kind: .referral, response: .offered)])
    #expect(decision?.consent == .given)
  }

  @Test func `the next contact is read in any usual form, and a past day stops`() {
    var driver = decided("2")
    driver.model.visit?.decision.focus(on: .nextContact)
    driver.keys("1/12/26")
    #expect(driver.shows("1 December 2026, in 1 week"))
    driver.keys("<ctrl-u>1/11/26<f10>")
    #expect(driver.shows("1 November 2026 is past."))
    driver.keys("<ctrl-u>1 Dec<f10>F")
    #expect(driver.finished?.draft.visit.decision?.nextContact?.description == "2026-12-01")
  }

  @Test func `leaving the page half filled loses nothing`() {
    var driver = decided("")
    driver.model.visit?.decision.focus(on: .plan)
    driver.keys("see the GP<esc>d")
    #expect(driver.shows("see the GP"))
    driver.keys("<ctrl-c>c<enter>v")
    #expect(driver.shows("see the GP"))
  }

  @Test func `a level that changes afterwards asks for the decision again`() {
    var driver = decided("2<f10>")
    driver.find("three")
    driver.keys("0")
    #expect(driver.shows("The level has changed since you decided"))
    driver.keys("ord")
    #expect(driver.model.visit?.decision.chosen(.view) == nil)
    #expect(driver.model.visit?.isDecided == false)
  }

  @Test func `finishing needs its own key and a summary stands before it`() {
    var driver = decided("2<down>2<f10>")
    for words in ["Level 2, look closer", "agree", "Parent-infant team: offered", "Where"] {
      #expect(driver.shows(words))
    }
    driver.keys("<enter>f<space>")
    #expect(driver.finished == nil)
    driver.keys("F")
    #expect(driver.finished != nil)
    #expect(driver.effects.contains(.forgetScreen))
  }

  @Test func `in a low window the summary is read to its end before it is finished`() {
    var driver = decided("2<f10>")
    driver.resize(40, 10)
    driver.keys("<home>F")
    #expect(driver.finished == nil)
    driver.keys("FFF")
    #expect(driver.finished != nil)
  }

  @Test func `the tick shows the level it leads to before it is given`() {
    var driver = Driver.visit()
    driver.keys(answered + "vx")
    #expect(driver.shows("Without it: Level 2"))
    #expect(driver.shows("With it: Level 3"))
    driver.keys("debt and damp<esc>")
    #expect(driver.shows("Now: Level 3"))
    #expect(driver.model.openDraft?.visit.complexity == "debt and damp")
    driver.keys("x<ctrl-u><esc>")
    #expect(driver.model.openDraft?.visit.complexity == nil)
  }

  @Test func `the reason goes with the view that needs it, and comes back with it`() {
    var driver = decided("0<down>good help at home<up>2<down>")
    #expect(!driver.shows("Because"))
    #expect(driver.model.openDraft?.visit.decision?.reason == nil)
    driver.keys("<up>0")
    #expect(driver.model.form?.text(.reason) == "good help at home")
    driver.keys("2<f10>F")
    #expect(driver.finished?.draft.visit.decision?.agrees == true)
    #expect(driver.finished?.draft.visit.decision?.reason == nil)
  }

  @Test func `what was left empty is named before it is saved, never passed over`() {
    let driver = decided("2<f10>")
    for line in [
      "Offers          nothing offered", "Consent         not noted",
      "Plan            none written", "Next contact    no date",
    ] {
      #expect(driver.shows(line), "\(line)")
    }
    #expect(driver.shows("Still empty: offers, consent, plan, next contact. d goes there."))
    #expect(driver.shows("Press F to finish"))
  }

  @Test func `what was decided is not called empty`() {
    let driver = decided(
      "2<down>3<down><down><down>1<down>ring on Friday<down>4/12/26<f10>")
    #expect(driver.shows("Press F to finish"))
    for word in ["nothing offered", "not noted", "none written", "no date", "Still empty"] {
      #expect(!driver.shows(word), "\(word)")
    }
  }

  @Test func `without a view the summary asks for the decision itself`() {
    var driver = decided("")
    driver.keys("<esc><right>")
    driver.model.visit?.go(to: .finish)
    #expect(driver.shows("You             not decided yet"))
    #expect(driver.shows("No decision yet: press d. Please choose: do you agree?"))
    driver.keys("F")
    #expect(driver.finished == nil)
  }

  @Test func `what the rules offer is kept by its short name and kind, and shown in full`() throws {
    var driver = try RealGuide.visit(.earlyWeeks)
    driver.keys("ovrd3<down>severe")
    let offer = "Offer referral to the specialised parent-infant relationship team, with consent"
    let fields = driver.model.form?.fields ?? []
    let place = try #require(fields.firstIndex { $0.label == offer })
    driver.model.visit?.decision.focus = place
    driver.keys("3")
    driver.model.visit?.decision.focus(on: .consent)
    driver.keys("1<f10>F")
    #expect(
      driver.finished?.draft.visit.decision?.offers == [
        .init(
          service: "Specialised parent-infant relationship team", kind: .referral,
          response: .accepted)
      ])
  }

  @Test func `an offer that was answered in its own words stands once`() throws {
    var driver = try RealGuide.visit(.earlyWeeks)
    let offer = "Offer referral to the specialised parent-infant relationship team, with consent"
    driver.keys("ovr")
    var decision = Decision(agrees: false, level: 3, reason: "severe")
    decision.offers = [.init(service: offer, kind: .referral, response: .offered)]
    driver.model.visit?.apply(DraftEntry(at: Driver.start, event: .decided(decision)))
    driver.keys("d")
    let labels = (driver.model.form?.fields ?? []).map(\.label)
    #expect(labels.filter { $0 == offer }.count == 1)
  }

  @Test func `a day that is kept stands in words, as the hint shows it`() {
    var driver = decided("2")
    driver.model.visit?.decision.focus(on: .nextContact)
    #expect(driver.shows("such as 12 Dec 2026"))
    driver.keys("1/12/26<f10>d")
    #expect(driver.model.visit?.decision.text(.nextContact) == "1 December 2026")
  }

  @Test func `from the summary d goes to the first line that is empty`() {
    var driver = decided("2<down>2<f10>d")
    #expect(driver.model.form?.focused?.id == .consent)
    driver.keys("1<f10>d")
    #expect(driver.model.form?.focused?.id == .plan)
    driver.keys("<esc>d")
    #expect(driver.model.form?.focused?.id == .view, "from the result it begins at its beginning")
  }

  @Test(arguments: ["<bs>", "<del>", "-"])
  func `a choice is taken back, and nothing of it is decided`(key: String) {
    var driver = decided("2<down>3<down><down><down>1\(key)")
    #expect(driver.model.form?.focused?.id == .consent)
    #expect(driver.model.visit?.decision.chosen(.consent) == nil)
    driver.keys("<up><up><up>\(key)")
    #expect(driver.model.form?.focused?.chosen == 0, "not offered")
    driver.keys("<up>\(key)<f10>")
    #expect(driver.shows("Please choose: do you agree?"))
    #expect(driver.model.openDraft?.visit.decision == nil)
  }

  @Test func `Enter begins a new line of the plan, and Tab goes on`() {
    var driver = decided("2")
    driver.model.visit?.decision.focus(on: .plan)
    #expect(driver.footer.contains("Tab next line"))
    driver.keys("ring on Friday<enter>see gran<tab>")
    #expect(driver.model.form?.focused?.id == .nextContact)
    #expect(driver.footer.contains("Enter next line"))
    #expect(driver.shows("ring on Friday; see gran"))
    driver.keys("<f10>F")
    #expect(driver.finished?.draft.visit.decision?.plan == "ring on Friday\nsee gran")
  }
}
