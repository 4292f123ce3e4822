import Assessment
import Screen
import Testing

@testable import Interface

struct MovingTests {
  private func page(_ driver: Driver) -> VisitPage? { driver.model.visit?.page }

  @Test(arguments: [true, false])
  func `forward and back again is where one was, on every page`(isShared: Bool) throws {
    var driver = Driver.visit()
    driver.keys(isShared ? "f" : "vf")
    for here in try #require(driver.model.visit?.pages).dropFirst() {
      #expect(page(driver) == here)
      if here == .finish { return }
      // Half of the prompts are answered.
      if case .prompt = here, driver.model.visit?.pages.firstIndex(of: here).map({ $0 % 2 }) == 0 {
        driver.keys("2")
        if page(driver) != here || driver.model.top != .visit { driver.keys("<esc>") }
      }
      let isForm = driver.model.form != nil
      let before = (driver.model.openDraft?.visit, driver.asCameTo)
      driver.key(isForm ? .escape : .left)
      #expect(page(driver) != here)
      driver.key(.right)
      #expect(page(driver) == here)
      #expect(driver.model.openDraft?.visit == before.0)
      #expect(driver.asCameTo == before.1)
      if isForm {
        driver.agree()
        driver.keys("<f10>")
      } else {
        driver.keys("<right>")
      }
    }
  }

  @Test(arguments: ["<enter>2<right>1", "f<right><right>", "<enter>2g", "o", "<enter>2gor", "ord"])
  func `leaving and coming back is the same place with the same answers`(keys: String) {
    var driver = Driver.visit()
    driver.keys(keys)
    let before = driver.model.visit
    driver.keys(driver.model.form == nil ? "q" : "<ctrl-c>")
    driver.keys("c<enter>")
    #expect(driver.model.visit?.page == before?.page)
    #expect(driver.model.visit?.walk == before?.walk)
    #expect(driver.model.openDraft?.visit == before?.draft.visit)
  }

  @Test func `Enter alone never answers`() {
    var driver = Driver.visit()
    driver.keys("<enter><enter><enter><space>")
    #expect(driver.model.openDraft?.visit.sheets[0][0] == .opened)
    #expect(driver.shows("Choose 0-3 first, or - for none."))
  }

  @Test func `arrows choose, Enter answers, Enter again goes on`() {
    var driver = Driver.visit()
    driver.keys("<enter><down><down><enter>")
    #expect(driver.model.openDraft?.visit.sheets[0][0] == .option(1))
    driver.keys("<enter>")
    #expect(driver.header.contains("Ask · 2 of"))
  }

  @Test func `what cannot be seen is brought into view before it is chosen`() throws {
    var driver = Driver.visit(size: Driver.narrow, library: try RealGuide.library())
    driver.keys("<enter>v<down><down><down><down><pgup><pgup>")
    let seen = driver.model.openDraft
    driver.keys("<enter>")
    #expect(driver.model.openDraft?.visit.sheets == seen?.visit.sheets)
    #expect(driver.shows(" > "))
  }

  @Test func `digits answer and, when that is chosen, move on`() {
    var configuration = Driver.configuration
    configuration.autoAdvance = true
    var driver = Driver.visit(configuration: configuration)
    driver.keys("<enter>2")
    #expect(driver.header.contains("Ask · 2 of"))
    driver.keys("-1")
    #expect(driver.header.contains("Ask · 3 of"))
  }

  @Test func `undo and redo take back and give again, absences too`() {
    var driver = Driver.visit()
    let item = ItemReference(pack: "early-weeks", item: "words")
    driver.keys("<enter>2-1<right>u")
    #expect(driver.model.visit?.item == item)
    #expect(driver.model.visit?.answer(item) == .option(2))
    driver.keys("u")
    #expect(driver.model.visit?.answer(item) == .opened)
    driver.keys("UU")
    #expect(driver.model.visit?.answer(item) == .absent(.declined))
    driver.keys("U")
    #expect(driver.shows("There is nothing to do again."))
  }

  @Test func `the history of an answer ends with the answer`() {
    var driver = Driver.visit()
    driver.keys("<enter>2uU3")
    let changes = driver.model.openDraft?.changes ?? []
    #expect(changes.map(\.from) == ["2", nil, "2"])
    #expect(changes.map(\.to) == [nil, "2", "3"])
  }

  @Test func `every way of having no answer is a state of its own`() {
    for (key, absence) in [
      ("1", Absence.declined), ("2", .notAsked), ("3", .notSeen), ("4", .notApplicable),
    ] {
      var driver = Driver.visit()
      driver.find("seeing")
      driver.keys("-" + key)
      let item = ItemReference(pack: "early-weeks", item: "noticing")
      #expect(driver.model.visit?.answer(item) == .absent(absence))
    }
  }

  @Test func `not seen is offered on observed prompts only`() {
    var driver = Driver.visit()
    driver.keys("<enter>-")
    #expect(!driver.shows("not seen"))
    driver.keys("<esc>/seeing<enter>-")
    #expect(driver.shows("not seen"))
  }

  @Test func `Tab goes round the gaps`() {
    var driver = Driver.visit()
    driver.keys("<enter>1<tab>1<tab>")
    #expect(driver.header.contains("Ask · 3 of"))
    driver.keys("o")
    #expect(driver.shows("5 without an answer"))
    driver.keys("g")
    #expect(driver.header.contains("Ask · 3 of"))
  }

  @Test func `go deeper opens the further prompts of the area`() {
    var driver = Driver.visit()
    driver.keys("<enter>0")
    #expect(!driver.footer.contains("ask more"))
    driver.keys("1")
    #expect(driver.footer.contains("g ask more"))
    driver.keys("g")
    #expect(driver.shows("Feeling close"))
    #expect(driver.header.contains("of 8"))
  }

  @Test func `after going deeper the walk comes back, and no prompt is passed over`() {
    var driver = Driver.visit()
    driver.keys("<enter>1g0<right>")
    #expect(driver.shows("What brings you joy"))
    #expect(driver.shows("Back to where you went deeper."))
    driver.keys("1<right>")
    #expect(driver.shows("Feeling close"), "its place in the guide")
    driver.keys("<right>")
    #expect(driver.shows("What worries you"))
    #expect(!driver.shows("Back to where"))
  }

  @Test func `going back from a deeper prompt leads to where it was opened`() {
    var driver = Driver.visit()
    driver.keys("<enter>1g<left>")
    #expect(driver.shows("Three words"))
    driver.keys("<right>")
    #expect(driver.shows("Feeling close"))
    driver.keys("<right>")
    #expect(driver.shows("What brings you joy"))
  }

  @Test func `a look at the overview does not lose the way back, nor does leaving the visit`() {
    var driver = Driver.visit()
    driver.keys("<enter>1go<esc><right>")
    #expect(driver.shows("What brings you joy"))
    driver = Driver.visit()
    driver.keys("<enter>1gqc<enter>")
    #expect(driver.shows("Feeling close"))
    driver.keys("<right>")
    #expect(driver.shows("What brings you joy"))
  }

  @Test(arguments: RealGuide.stages)
  func `whoever goes deeper wherever it is offered is asked every core prompt`(stage: Stage)
    throws
  {
    var driver = try RealGuide.visit(stage)
    driver.keys("s<enter>")
    var seen: Set<ItemReference> = []
    for _ in 0..<200 {
      guard let visit = driver.model.visit, visit.page != .overview else { break }
      if driver.model.scope == .skipOffer { driver.keys("<enter>") }
      if let item = visit.item, driver.model.scope == .prompt, !visit.isAnswered(item) {
        seen.insert(item)
        let isRating = driver.library.item(item)?.kind == .rating
        driver.keys(isRating ? "1" : "2")
        if driver.model.visit?.deeperHere.isEmpty == false {
          driver.keys("g")
          continue
        }
      }
      driver.keys("<right>")
    }
    #expect(driver.model.visit?.page == .overview)
    let guide = try #require(driver.model.visit?.guide)
    for reference in guide.references {
      let item = try #require(driver.library.item(reference))
      if item.kind == .rating, item.isCore { #expect(seen.contains(reference), "\(reference)") }
    }
    #expect(driver.model.visit?.gaps == [])
  }

  @Test func `a deeper prompt that was never opened is no gap`() {
    var driver = Driver.visit()
    driver.keys("<enter>1")
    driver.model.visit?.walk.deeper = ["warmth"]
    #expect(driver.model.visit?.gaps.contains { $0.item == "close" } == false)
  }

  @Test func `a whole part can be asked from the overview`() {
    var driver = Driver.visit()
    driver.keys("o<down><down><down><down><down>a")
    #expect(driver.shows("Is home all right?"))
    driver.keys("1<right>")
    #expect(driver.shows("The next question can be left out"))
  }

  @Test func `an item that may be left out is offered before it is shown`() {
    var driver = Driver.visit()
    driver.find("loss")
    #expect(!driver.shows("Have you lost a baby"))
    var asked = driver
    asked.keys("<enter>")
    #expect(asked.shows("Have you lost a baby before?"))
    driver.keys("s")
    let item = ItemReference(pack: "early-weeks", item: "loss")
    #expect(driver.model.visit?.answer(item) == .absent(.declined))
  }

  @Test func `the search finds by title and by the words to say`() {
    var driver = Driver.visit()
    driver.keys("/how long has<enter>")
    #expect(driver.header.contains("Since when"))
  }

  @Test func `the two minutes run, pause and end quietly`() {
    var driver = Driver.visit()
    driver.keys("/seeing<enter><left>")
    #expect(driver.shows("2 : 00"))
    #expect(driver.model.wakesIn == nil)
    driver.keys("<space>")
    driver.pass(seconds: 30)
    #expect(driver.shows("1 : 30"))
    #expect(driver.model.wakesIn == 1_000)
    driver.keys("<space>")
    driver.pass(seconds: 300)
    #expect(driver.shows("1 : 29"))
    driver.keys("<space>")
    driver.pass(seconds: 90)
    #expect(driver.shows("0 : 00"))
    #expect(driver.model.wakesIn == nil)
    #expect(!driver.effects.contains(.bell))
    driver.keys("<enter>")
    #expect(driver.shows("Seeing baby's signs"))
  }

  @Test func `the bell rings only where it was chosen, and never while hidden`() {
    var configuration = Driver.configuration
    configuration.bell = true
    var driver = Driver.visit(configuration: configuration)
    driver.keys("/seeing<enter><left><space><f9>")
    driver.pass(seconds: 130)
    #expect(!driver.effects.contains(.bell))
    #expect(driver.model.wakesIn == nil)
    driver.keys("<f9>")
    driver.pass(seconds: 1)
    #expect(driver.effects.filter { $0 == .bell }.count == 1)
  }
}
