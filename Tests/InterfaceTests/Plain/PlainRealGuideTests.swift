import Assessment
import Testing

@testable import Interface

/// The guides that come with the program, played a line at a time as a screen reader hears it.
struct PlainRealGuideTests {
  /// The walks: which line begins each.
  private static let walks = ["", "full"]

  @Test(arguments: RealGuide.stages, walks)
  func `a whole visit is played by lines, every question numbered in turn`(
    stage: Stage, walk: String
  ) throws {
    var driver = try PlainDriver.visit(stage)
    driver.type(walk)
    let count = try #require(driver.model.visit?.prompts.count)
    if stage == .earlyWeeks { #expect(count == (walk == "full" ? 45 : 20)) }
    for number in 1...count {
      driver.settle()
      #expect(driver.numbers == [[number, count]], "\(driver.page)")
      #expect(driver.says("Say: ") || driver.isObserved, "\(driver.page)")
      driver.answer()
      #expect(driver.printed.first == "Saved.", "\(driver.page)")
      driver.goOn(from: number)
    }
    #expect(driver.says("Prompts: \(count) answered."))
    driver.type("", "view", "")
    #expect(driver.says("What do you decide"))
    driver.type("0", "done")
    #expect(driver.prompt.hasPrefix("Type finish in full to save"))
    #expect(driver.finished == nil)
    driver.type("finish")
    let finished = try #require(driver.finished)
    #expect(driver.effects.contains { if case .finish = $0 { true } else { false } })
    #expect(driver.says("The visit is saved on this computer."))
    let sheet = try #require(finished.draft.sheet(stage.rawValue))
    #expect(sheet.answers.count(where: \.isTouched) + sheet.texts.count >= count)
    #expect(finished.findings.level?.id == "none-noted")
    driver.type("")
    #expect(driver.says("What would you like to do?"))
  }

  @Test(arguments: RealGuide.stages)
  func `the six words do what they say at every question of the full walk`(stage: Stage) throws {
    var driver = try PlainDriver.visit(stage)
    driver.type("full")
    let count = try #require(driver.model.visit?.prompts.count)
    for number in 1...count {
      driver.settle()
      expectWords(at: driver, number, of: count)
      driver.answer()
      expectWords(at: driver, number, of: count)
      driver.goOn(from: number)
    }
  }

  /// Asks with each word in turn, from the question or from the page after its answer.
  private func expectWords(at driver: PlainDriver, _ number: Int, of count: Int) {
    guard driver.model.visit?.number == number else { return }
    let item = driver.model.visit?.item
    func after(_ lines: String...) -> PlainDriver {
      var other = driver
      for line in lines { other.type(line) }
      #expect(!other.says("is not an answer here"), "\(lines): \(other.page)")
      #expect(!other.says("does nothing here"), "\(lines): \(other.page)")
      return other
    }
    let helped = after("help")
    #expect(helped.printed.first == "You can type:")
    #expect(helped.prompt == driver.prompt)
    #expect(after("why").says("Source: "), "\(number) has a reason and a source")
    #expect(after("why").model.visit?.item == item)
    #expect(stands(after("back"), at: number - 1))
    #expect(stands(after("skip"), at: number == count ? 0 : number + 1))
    #expect(after("skip", "back").model.visit?.item == item)
    let left = after("quit")
    #expect(left.says("What would you like to do?"))
    #expect(left.model.visit == nil)
    let resumed = after("quit", "carry on", "1")
    #expect(resumed.model.visit?.item == item)
    #expect(resumed.model.visit?.draft.visit.sheets == driver.model.visit?.draft.visit.sheets)
  }

  /// At that question, or at the two minutes, which stand between two of them.
  private func stands(_ driver: PlainDriver, at number: Int) -> Bool {
    driver.model.visit?.page == .watch || driver.model.visit?.number == number
  }
}

extension VisitState {
  /// Which question of the walk is open; 0 on any other page.
  fileprivate var number: Int {
    item.flatMap { prompts.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }
}

extension PlainDriver {
  /// A visit of a stage at its opening words, with a baby of an age in the middle of it.
  fileprivate static func visit(_ stage: Stage) throws -> PlainDriver {
    let (born, due) = RealGuide.dates(stage)
    return visit(library: try RealGuide.library(stage), born: born, due: due)
  }

  /// Every "question n of m" of what was printed last.
  fileprivate var numbers: [[Int]] {
    printed.joined(separator: "\n").matches(of: /question (\d+) of (\d+)\./)
      .map { [Int($0.output.1) ?? 0, Int($0.output.2) ?? 0] }
  }

  fileprivate var isObserved: Bool {
    model.visit.flatMap { visit in visit.item.flatMap { visit.library.item($0) } }?.isObserved
      ?? false
  }

  /// Through what stands before a question: the two minutes, and an offer to leave it out.
  fileprivate mutating func settle() {
    if prompt.hasPrefix("Enter begins, or back") { type("", "") }
    if prompt.hasPrefix("Type yes to ask it") { type("yes") }
  }

  /// The answer of a calm visit: the first option that is no trigger, or a few words.
  fileprivate mutating func answer() {
    guard let visit = model.visit, let item = visit.item, let definition = visit.library.item(item)
    else { return }
    switch definition.kind {
    case .text: type("a nap now and then")
    case .rating: type("0")
    case .choice:
      let calm = item.item == "carer-worried" ? "no" : nil
      let index =
        calm.flatMap { definition.option(code: $0) }
        ?? definition.options.firstIndex { !$0.isSafety } ?? 0
      type(String(index + 1))
    }
  }

  /// On to the next page, where an answer alone does not lead there.
  fileprivate mutating func goOn(from number: Int) {
    if model.visit?.number == number { type("") }
  }
}
