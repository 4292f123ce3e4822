import Assessment
import Screen
import Testing

@testable import Interface

struct ResultTests {
  private func result(_ keys: String, _ library: VisitLibrary = SampleGuide.library) -> Driver {
    var driver = Driver.visit(library: library, services: SampleGuide.services)
    driver.keys(keys + "orv")
    return driver
  }

  @Test func `strengths stand before the level`() throws {
    let driver = result("<enter>0<right>3")
    let lines = driver.screen.lines
    let strength = try #require(lines.firstIndex { $0.contains("Going well: finds it at once") })
    let level = try #require(lines.firstIndex { $0.contains("evel 2") })
    #expect(strength < level)
  }

  @Test func `at least stands there exactly when a gap could raise the level`() {
    #expect(result("<enter>3").shows("At least level 2"))
    let full = "<enter>3<right>2<right>1<right><right>0<right>1<right>2<right>2<right>"
    let driver = result(full + "vxdebt<esc>v")
    #expect(driver.shows("Level 3, specialist"))
    #expect(!driver.shows("At least"))
  }

  @Test func `a rule says which area it fired on, and is called a rule`() {
    let driver = result("<enter>3")
    #expect(driver.shows("An area needs attention: Warmth"))
    #expect(driver.screen.lines.contains { $0.contains("rule L2a") })
  }

  @Test func `a difficulty that is new is never said to have not resolved`() throws {
    var driver = try RealGuide.visit(.earlyWeeks)
    driver.keys("f")
    for _ in 0..<100 {
      guard let visit = driver.model.visit, visit.page != .overview else { break }
      if driver.model.scope == .skipOffer { driver.keys("<enter>") }
      if let item = visit.item, driver.model.scope == .prompt {
        let isRating = driver.library.item(item)?.kind == .rating
        driver.keys(isRating ? "2" : "1")
      }
      driver.keys("<right>")
    }
    driver.keys("rv")
    #expect(driver.model.visit?.findings.level?.number == 3)
    let lines = driver.model.page.rows.map { $0.map(\.text).joined(separator: " ") }
      .joined(separator: " ")
    #expect(lines.contains("several things come together"))
    #expect(!lines.contains("not resolved"))
  }

  @Test func `a level that could be higher names the questions without an answer`() {
    let driver = result("<enter>3")
    let page = driver.model.page.rows.map { $0.map(\.text).joined(separator: " ") }
      .joined(separator: " ")
    #expect(page.contains("At least level 2"))
    #expect(page.contains("Without an answer, nothing entered:"))
    let full = "<enter>3<right>2<right>1<right><right>0<right>1<right>2<right>2<right>"
    #expect(!result(full + "vxdebt<esc>v").shows("Without an answer, "))
  }

  @Test func `gaps and safety that was not asked are named`() {
    let driver = result("<enter>3")
    #expect(driver.shows("6 without an answer"))
    #expect(driver.shows("Safety not asked: Low thoughts, Baby safe now"))
  }

  @Test func `a safety event is said to count beside the areas`() {
    var driver = Driver.visit()
    driver.keys("<enter>v/baby safe<enter>1aor")
    #expect(driver.shows("Safety counts by itself, whatever the level and the areas say."))
    #expect(!result("<enter>3").shows("Safety counts by itself"))
  }

  /// Opens every line there is, and the lines that appear by it.
  private func openAll(_ driver: inout Driver) {
    var index = 0
    while let lines = driver.model.visit?.resultLines, index < lines.count {
      driver.model.visit?.selected = index
      driver.model.viewport.followsFocus = true
      if driver.model.visit?.expanded.contains(lines[index]) == false { driver.keys("<enter>") }
      index += 1
    }
  }

  @Test func `every reason opens down to the answers and their source`() {
    var driver = result("<enter>3nshe looked away<esc>")
    openAll(&driver)
    let text = driver.model.page.rows.map { $0.map(\.text).joined(separator: " ") }
    let all = text.joined(separator: "\n")
    for words in [
      "An area needs attention", "Source: test", "Warmth: needs attention",
      "Three words: 3  says there is none", "Note: she looked away", "Source: This guide's own.",
    ] {
      #expect(all.contains(words), "\(words)")
    }
  }

  @Test func `with the real rules nothing is left unexplained`() throws {
    var driver = result("<enter>2<right>3<right>1<right>2", try RealGuide.library())
    openAll(&driver)
    let all = driver.model.page.rows.flatMap { $0.map(\.text) }.joined(separator: "\n")
    #expect(!all.contains("early-weeks/"))
    #expect(!all.contains("{"))
    #expect(all.contains("Source: "))
  }

  @Test func `Enter opens a reason down to its answers, and Esc folds it before it leaves`() throws
  {
    var driver = result("<enter>3")
    driver.keys("<down><enter>")
    let lines = driver.screen.lines
    let answer = try #require(lines.firstIndex { $0.contains(": 3") })
    let source = try #require(lines.firstIndex { $0.contains("Source:") })
    #expect(answer < source)
    driver.keys("<down><esc>")
    #expect(driver.header.contains("Result"))
    #expect(driver.model.visit?.selected == 2)
    driver.keys("<esc>")
    #expect(driver.header.contains("Result"))
    #expect(driver.model.visit?.expanded.isEmpty == true)
    #expect(driver.model.visit?.selected == 1)
    driver.keys("<esc>")
    #expect(!driver.header.contains("Result"))
  }

  @Test(arguments: [Driver.wide, Driver.narrow])
  func `what a line opens into is seen at once, at the foot of the window too`(size: Size) throws {
    var driver = SampleScales.atHowAreYou()
    let lines = driver.model.visit?.scaleLines(.howAreYou) ?? []
    driver.model.visit?.selected = lines.firstIndex {
      if case .form(let form) = $0 { form.packs == ["whooley"] } else { false }
    }
    driver.keys("<enter><enter>yn<esc>orv")
    driver.resize(size.columns, size.rows)
    let wanted = ResultLine.score(pack: "whooley", id: "total")
    for _ in 0..<40 {
      let visit = try #require(driver.model.visit)
      if visit.selected.map({ visit.resultLines[$0] }) == wanted { break }
      driver.keys("<down>")
    }
    #expect(!driver.shows("1: yes = 1"))
    driver.keys("<enter>")
    #expect(driver.shows("1: yes = 1") && driver.shows("2: no = 0"))
    #expect(driver.shows("Past it: Any yes is positive"))
    #expect(driver.shows("> -"), "the line itself stays in sight")
  }

  @Test func `opened lines close again`() {
    var driver = result("<enter>3")
    let before = driver.screen
    driver.keys("<down><enter>")
    #expect(driver.screen != before)
    driver.keys("<enter><up>")
    #expect(driver.shows("+  An area needs attention") || driver.shows("+  "))
    #expect(driver.model.visit?.expanded.isEmpty == true)
  }

  @Test func `what the level offers stands with the local services that take it`() {
    let driver = result("<enter>3")
    #expect(driver.shows("- Consult the parent-infant team"))
    #expect(driver.shows("- Parent-infant team  01443 000 002  09:00 to 17:00"))
  }

  @Test func `what every level offers can be opened`() {
    var driver = result("<enter>3")
    openAll(&driver)
    let all = driver.model.page.rows.flatMap { $0.map(\.text) }
    for offer in SampleGuide.rules.levels.flatMap(\.offers) {
      #expect(all.contains("- " + offer), "\(offer)")
    }
  }

  @Test func `it is called a prompt for judgement, and the levels a proposal`() {
    var driver = result("<enter>3")
    driver.keys("<end>")
    #expect(driver.shows("This is a prompt for your judgement, not a diagnosis."))
    #expect(driver.shows("local clinical sign-off"))
  }

  @Test func `a saved visit is read as said, found and decided`() {
    var driver = Driver(home: HomeSummary(saved: 2))
    driver.records = SampleGuide.rows
    driver.opened = SampleGuide.opened
    driver.keys("l<enter>")
    for words in ["What the rules found", "What was decided", "Worked out again today: the same."] {
      #expect(driver.shows(words))
    }
    driver.keys("<end>")
    #expect(driver.shows("Changed during the visit"))
    #expect(driver.shows("when he grips my finger"))
  }
}
