import Assessment
import Screen
import Testing

@testable import Interface

/// The training room: fictional families, rated alone, then held beside the expert's answers.
struct TrainingRoomTests {
  private static let broad = Size(columns: 120, rows: 40)

  /// A walk at its opening words.
  private func walk(_ id: String, size: Size = Driver.wide) throws -> Driver {
    var driver = try Driver.training(id, size: size)
    driver.keys("<enter>")
    return driver
  }

  @Test func `t at Home leads to the room and its store, and leaving it leads back`() throws {
    var driver = Driver(library: try RealGuide.guides())
    driver.walks = try SampleTraining.walks()
    driver.keys("t")
    #expect(driver.effects.contains(.enter(.training)))
    #expect(driver.model.setting == .training)
    #expect(driver.header.contains("TRAINING"))
    #expect(driver.shows("Six weeks in"))
    driver.keys("q")
    #expect(driver.model.setting == .care)
    #expect(!driver.header.contains("TRAINING"))
    #expect(driver.shows("Start a visit"))
    #expect(!driver.model.hasQuit)
  }

  @Test func `the room that a command opened is left for the shell`() throws {
    var driver = try Driver.training()
    driver.keys("q")
    #expect(driver.model.hasQuit)
  }

  @Test func `no key of the room, its comparison or its palette begins a real visit`() throws {
    var room = try Driver.training("six-weeks-in")
    let ids = [Scope.trainingRoom, .vignetteResult, .courses, .course].flatMap {
      CommandTable.commands(in: $0).map(\.id)
    }
    #expect(Set(ids).isDisjoint(with: [.newVisit, .carryOn, .scoreScale, .saved, .due, .room]))
    for key in "ndvsN0123456789" {
      room.keys(String(key))
      #expect(room.model.top == .trainingRoom(selected: 0), "\(key)")
    }
    room.keys(":start a visit<enter><esc>")
    #expect(room.model.top == .trainingRoom(selected: 0))
    room.keys("<enter>")
    #expect(room.model.visitIdentity?.setting == .training)
    let begun = room.effects.contains { if case .begin = $0 { true } else { false } }
    #expect(!begun)
  }

  @Test(arguments: [Driver.wide, Driver.narrow, broad])
  func `TRAINING stands on every page of the room, a walk and its comparison`(
    size: Size
  ) throws {
    var driver = try Driver.training("tied-drawers", size: size)
    var pages = 0
    func check(_ driver: Driver) {
      #expect(driver.header.hasPrefix(" TRAINING"), "\(driver)")
      pages += 1
    }
    check(driver)
    driver.keys("<enter>")
    check(driver)
    driver.keys("<enter>")
    for keys in ["<f4>", "<esc>", "w", "<esc>", "-", "<esc>", "?", "<esc>", ":", "<esc>"] {
      driver.keys(keys)
      check(driver)
    }
    driver.keys("o")
    driver.keys("qc")
    check(driver)
    driver.keys("<enter>")
    driver.find("first")
    check(driver)
  }

  @Test(arguments: Stage.allCases)
  func `every family of a stage can be walked from its first word to the comparison`(
    stage: Stage
  ) throws {
    for walk in try SampleTraining.walks() where walk.vignette.stage == stage {
      var driver = try self.walk(walk.vignette.id)
      driver.rateLikeTheExpert()
      #expect(driver.model.visit?.page == .overview, "\(walk.vignette.id)\(driver)")
      #expect(driver.model.visit?.gaps == [], "\(walk.vignette.id)\(driver)")
      driver.decideAndFinish()
      let result = try #require(driver.results.first, "\(walk.vignette.id)\(driver)")
      #expect(result.answers == result.expert)
      #expect(result.expert.count >= 15)
      #expect(driver.finished?.draft.visit.setting == .training)
      #expect(driver.shows("No safety answer was missed."))
      #expect(driver.shows("(100 %)"))
      driver.keys("<enter>")
      #expect(driver.shows("100 % as the ratings"))
    }
  }

  @Test func `what the family says stands on the page, and all of it under a key`() throws {
    var driver = try walk("six-weeks-in")
    let vignette = try #require(driver.model.visit?.vignette?.vignette)
    #expect(driver.shows(String(try #require(vignette.situation.first).prefix(40))))
    driver.keys("<enter>")
    let says = try #require(vignette.entries.first?.says)
    #expect(driver.shows("They say"))
    #expect(driver.shows(String(says.prefix(20))))
    #expect(driver.shows("F4 shows the family"))
    driver.keys("<f4>")
    #expect(driver.model.top == .card)
    #expect(driver.shows("These people are made up."))
    driver.keys("<f4>")
    #expect(driver.model.top == .visit)
    driver.find("Talking")
    #expect(driver.model.visit?.item?.item == "talking")
    driver.keys("<f4>")
    #expect(driver.shows("What you see"))
    #expect(driver.shows(String(try #require(vignette.scene.first).prefix(30))))
  }

  @Test func `in a wide window the family stands beside every prompt`() throws {
    var driver = try walk("six-weeks-in", size: Self.broad)
    driver.keys("<enter>")
    #expect(driver.shows("They say"))
    #expect(driver.shows("The family"))
    expectSnapshot(driver.screen, "training/120x40-prompt")
    for row in driver.model.page.rows {
      for span in row {
        #expect(span.column + displayWidth(span.text) <= Self.broad.columns - Model.paneColumns)
      }
    }
    driver.keys("<f4>")
    #expect(driver.shows("stands beside the page"))
    driver.keys("<f5>")
    #expect(driver.shows("Why this prompt"))
    driver.keys("<f5>")
    #expect(!driver.shows("Why this prompt"))
  }

  @Test func `a walk that was left is taken up with its family`() throws {
    var driver = try walk("six-weeks-in")
    driver.keys("<enter>1<right>0q")
    #expect(driver.model.top == .trainingRoom(selected: 0))
    #expect(driver.shows("begun"))
    #expect(driver.shows("Choose the family again to go on with it."))
    driver.keys("<enter>")
    #expect(driver.model.visit?.vignette?.vignette.id == "six-weeks-in")
    #expect(driver.model.visit?.draft.visit.sheets.first?.answers.count(where: \.isSettled) == 2)
    #expect(driver.journals.count == 1)
  }

  @Test func `a missed safety answer is said before everything else`() throws {
    var driver = try walk("tied-drawers")
    driver.rateLikeTheExpert(but: ["harm-to-baby": "no"])
    driver.decideAndFinish()
    let lines = driver.screen.lines
    let missed = try #require(lines.firstIndex { $0.contains("Missed, and said first") })
    let summary = try #require(lines.firstIndex { $0.contains("ratings are the same") })
    #expect(missed < summary)
    let advice = try view(driver).advice
    #expect(advice.first?.hasPrefix("Go back to what was said at: ") == true)
    #expect(!advice.contains { $0.hasPrefix("Ask every safety prompt") })
    expectSnapshot(driver.screen, "training/80x24-missed")
    driver.keys("<enter>")
    #expect(driver.shows("a safety answer was missed"))
  }

  /// Reading baby: noticing 0 and had-enough 2 in the authors' ratings of this family.
  @Test func `the pattern tells too little and too much apart and says what to try`() throws {
    var driver = try walk("so-much-to-learn")
    driver.rateLikeTheExpert(but: ["had-enough": "0", "noticing": "1"])
    driver.decideAndFinish()
    guard case .vignetteResult(let compared) = driver.model.top else {
      Issue.record("no comparison: \(driver)")
      return
    }
    let view = VignetteResultView(words: .english, compared: compared)
    #expect(view.patterns.contains("Less noticed than the authors: 1. More: 1."))
    #expect(
      view.patterns.contains(
        "Too much for baby, or taking over: you noticed less of it than the authors"))
    #expect(
      view.patterns.contains(
        "Too little for baby, or too late: you noticed more of it than the authors"))
    #expect(view.advice.contains { $0.hasPrefix("Watch once more for too much") })
    let vignette = compared.walk.vignette
    let reason = try #require(vignette.entries.first { $0.item == "had-enough" }?.reason)
    let all = driver.model.page.lines.joined(separator: " ")
    #expect(all.contains(String(reason.prefix(20))))
  }

  private func view(_ driver: Driver) throws -> VignetteResultView {
    guard case .vignetteResult(let compared) = driver.model.top else {
      throw NoComparison()
    }
    return VignetteResultView(words: .english, compared: compared)
  }

  private struct NoComparison: Error {}

  /// had-enough is 2 and noticing 0 in the authors' ratings of this family.
  @Test(arguments: [
    (["had-enough": "1"], ["Before you choose 1, read the line beside 2"], ["2 or 3", "choose 0"]),
    (["had-enough": "0"], ["Before you choose 0, read the line beside 1"], ["say to yourself"]),
    (["noticing": "1"], ["Before you choose 1, say to yourself"], ["2 or 3", "read the line"]),
    (["noticing": "3"], ["Before you choose 3, say to yourself"], ["read the line"]),
  ])
  func `advice speaks of the ratings that were chosen, and of no others`(
    changed: [String: String], said: [String], unsaid: [String]
  ) throws {
    var driver = try walk("so-much-to-learn")
    driver.rateLikeTheExpert(but: changed)
    driver.decideAndFinish()
    let advice = try view(driver).advice.joined(separator: "\n")
    for words in said { #expect(advice.contains(words), "\(advice)") }
    for words in unsaid { #expect(!advice.contains(words), "\(advice)") }
  }

  @Test func `a safety prompt left open and a yes that was missed have names of their own`() throws
  {
    var open = try walk("tied-drawers")
    open.rateLikeTheExpert(leavingOut: ["baby-unsafe"])
    open.decideAndFinish()
    let view = try view(open)
    #expect(view.advice.first?.hasPrefix("Ask every safety prompt each time") == true)
    #expect(!view.advice.contains { $0.hasPrefix("Go back to what was said") })
    #expect(open.shows("Safety prompts left open"))
    open.keys("<enter>")
    #expect(open.shows("a safety prompt was left open"))
    #expect(!open.shows("a safety answer was missed"))
    // A yes that got no answer at all is missed, and the advice is to ask.
    var unasked = try walk("tied-drawers")
    unasked.rateLikeTheExpert(leavingOut: ["harm-to-baby"])
    unasked.decideAndFinish()
    #expect(unasked.shows("Missed, and said first"))
    #expect(try self.view(unasked).advice.first?.hasPrefix("Ask every safety prompt") == true)
  }

  @Test
  func `a result says which walk it was, what its figure is of, and which walk the rules read`()
    throws
  {
    var short = try walk("six-weeks-in")
    short.rateLikeTheExpert()
    short.decideAndFinish()
    let page = short.model.page.lines.joined(separator: " ")
    #expect(page.contains("This was a short walk"))
    #expect(page.contains("authors' answers to the full walk"))
    #expect(page.contains("You walked the short one"))
    #expect(try view(short).advice == ["You are near. Try the full walk of this family."])
    let compared = try view(short).comparison
    #expect(page.contains("Compared: \(compared.lines.count) prompts. \(compared.rated.count) are"))
    var full = try walk("six-weeks-in")
    full.keys("f<left>")
    full.rateLikeTheExpert()
    full.decideAndFinish()
    #expect(full.shows("This was a full walk."))
    #expect(!full.model.page.lines.joined().contains("You walked the short one"))
  }

  /// Nobody's consensus is called a panel.
  @Test func `whose the ratings are is said by one word`() throws {
    for panel in [nil, "019ab000-0000-7000-8000-0000000000a1"] {
      var driver = try Driver.training("six-weeks-in")
      driver.walks = driver.walks.map {
        VignetteWalk(
          vignette: $0.vignette, expert: ExpertRatings(panel: panel, ratings: $0.expert.ratings))
      }
      driver.keys("<enter>")
      driver.rateLikeTheExpert(but: ["joy": "3"])
      driver.decideAndFinish()
      let page = driver.model.page.lines.joined(separator: " ")
      #expect(page.contains("than the panel") == (panel != nil))
      #expect(page.contains("The panel:") == (panel != nil))
      #expect(page.contains("than the authors") == (panel == nil))
      #expect(page.contains("The authors:") == (panel == nil))
    }
  }

  @Test func `where there is something to see, the line says which key shows it`() throws {
    var driver = try walk("six-weeks-in")
    driver.keys("<enter>")
    #expect(driver.shows("F4 shows the family."))
    driver.find("Talking")
    #expect(driver.shows("F4 shows what you see, and the family."))
  }

  @Test(arguments: ["<f4>", "<esc>"])
  func `what was read in front of a page leaves its rows where they were`(close: String) throws {
    var driver = try walk("six-weeks-in", size: Driver.narrow)
    driver.keys("<enter>")
    driver.find("Talking")
    for move in ["", "<pgdn>", "<pgup>"] {
      driver.keys(move)
      let before = driver.screen.lines.dropLast(2)
      driver.keys("<f4><pgdn>" + close)
      #expect(driver.screen.lines.dropLast(2) == before, "\(move)\(driver)")
    }
  }

  @Test func `somebody else's walk is not offered`() throws {
    var driver = try walk("six-weeks-in")
    driver.keys("<enter>1<right>q")
    #expect(driver.shows("begun"))
    var home = driver.model.home
    home.drafts = home.drafts.map { draft in
      DraftRow(
        id: draft.id, baby: draft.baby, relation: draft.relation, stage: draft.stage,
        updated: draft.updated, done: 1, all: 2, hasOpenSafety: true, practitioner: "hv-other")
    }
    driver.send(.home(home))
    #expect(!driver.shows("begun"))
    #expect(driver.model.home.drafts.isEmpty)
  }

  @Test func `a result that cannot be kept says so and is shown all the same`() throws {
    var driver = try walk("six-weeks-in")
    driver.resultProblem = "No space left on device"
    driver.rateLikeTheExpert()
    driver.decideAndFinish()
    #expect(driver.shows("This result could not be saved: No space left on device"))
    #expect(driver.shows("(100 %)"))
  }

  @Test func `a short walk is held against what it asked, a full one against all`() throws {
    var short = try walk("six-weeks-in")
    short.rateLikeTheExpert()
    short.decideAndFinish()
    var full = try walk("six-weeks-in")
    full.keys("f<left>")
    full.rateLikeTheExpert()
    full.decideAndFinish()
    let (few, all) = (try #require(short.results.first), try #require(full.results.first))
    #expect(few.expert.count < all.expert.count)
    let rated = full.walks[0].vignette.entries.count { $0.answer != nil }
    #expect(all.expert.count == rated)
  }

  @Test(arguments: [Driver.wide, Driver.narrow])
  func `the room looks so`(size: Size) throws {
    let name = "\(size.columns)x\(size.rows)"
    var driver = try Driver.training(size: size)
    expectSnapshot(driver.screen, "training/\(name)-room")
    driver.keys("<down><down><enter>")
    expectSnapshot(driver.screen, "training/\(name)-before")
    driver.keys("<enter>")
    expectSnapshot(driver.screen, "training/\(name)-prompt")
    driver.keys("<f4>")
    expectSnapshot(driver.screen, "training/\(name)-card")
    driver.keys("<esc>o")
    driver.find("Talking")
    expectSnapshot(driver.screen, "training/\(name)-observed")
  }

  @Test func `line by line it is the same walk`() throws {
    var driver = PlainDriver(library: try RealGuide.guides(), setting: .training)
    driver.walks = try SampleTraining.walks("six-weeks-in")
    driver.receive(.open(.training))
    driver.type("again")
    #expect(driver.says("Fictional families to practise with"))
    #expect(driver.says("1 Six weeks in"))
    driver.type("1")
    #expect(driver.says("TRAINING."))
    #expect(driver.says("The family: Six weeks in"))
    driver.type("")
    #expect(driver.says("They say: "))
    driver.type("family")
    #expect(driver.says("What you see:"))
    let walk = driver.walks[0]
    let codes = Dictionary(walk.expert.ratings.map { ($0.item, $0.code) }) { first, _ in first }
    for _ in 0..<80 {
      guard let visit = driver.model.visit, case .prompt(let item) = visit.page,
        let definition = visit.library.item(item), let code = codes[item.item],
        let option = definition.option(code: code)
      else {
        guard let page = driver.model.visit?.page, page != .overview else { break }
        driver.type(page == .scales(.afterConversation) ? "" : "skip")
        continue
      }
      driver.type(definition.kind == .rating ? code : String(option + 1))
      if driver.model.visit?.page == .prompt(item) { driver.type("") }
    }
    #expect(driver.model.visit?.page == .overview)
    driver.type("result", "", "I agree", "done", "finish")
    #expect(driver.results.count == 1)
    #expect(driver.says("No safety answer was missed."))
    #expect(driver.says("Item by item"))
    driver.type("")
    #expect(driver.says("100 % as the ratings"))
    driver.type("quit")
    #expect(driver.model.hasQuit)
  }
}
