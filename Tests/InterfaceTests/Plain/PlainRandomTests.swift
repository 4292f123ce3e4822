import Assessment
import AssessmentFixtures
import Interface
import Testing

/// Lines as nobody would type them, and what holds all the same.
struct PlainRandomTests {
  private static let words = Array(Words.Plain().typed.values).sorted()
  private static let texts = [
    "he smiled", "B-0142", "3/10/26", "31/2/26", "mum", "see her", "   ", "\t", "-", "?", "-1",
    "999999999999999999999", "0x1", "\u{1B}[31mred\u{7}", "dŵr \u{0301}", "👩‍👧", "a\u{202E}b",
    "finish it", "help.", String(repeating: "long ", count: 1_200),
  ]

  /// Mostly what leads on, sometimes anything.
  private static func line(_ dice: inout SplitMix) -> String {
    switch Int.random(in: 0..<10, using: &dice) {
    case 0, 1: ""
    case 2, 3, 4: String(Int.random(in: 0...4, using: &dice))
    case 5: String(Int.random(in: 0...14, using: &dice))
    case 6: texts.randomElement(using: &dice) ?? ""
    case 7:
      String((words.randomElement(using: &dice) ?? "").prefix(Int.random(in: 1...6, using: &dice)))
    default: words.randomElement(using: &dice) ?? ""
    }
  }

  private func start(_ dice: inout SplitMix) -> PlainDriver {
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: PlainDriver(configuration: Configuration())
    case 1: PlainDriver.visit(present: "her mother")
    default: PlainDriver.visit()
    }
  }

  /// What every output is: no picture, nothing raw, and a prompt at its end unless it is the last.
  private func expectWellFormed(_ driver: PlainDriver, _ line: String) {
    let printed = driver.printed
    if !driver.model.hasQuit {
      #expect(printed.last?.hasSuffix(": ") == true, "after \(line.debugDescription)")
    }
    let broken = printed.filter { text in
      text.contains("  ") || keys.contains { text.contains($0) }
        || !text.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0.value != 0x7F && !(0x2500...0x28FF).contains($0.value)
        }
    }
    #expect(broken.isEmpty, "after \(line.debugDescription)")
  }

  /// How the screens name what is pressed, which nobody can press here; and a word not filled in.
  private let keys = ["Press ", "press ", "F8", "F9", "F10", "Esc ", "Space", "{"]

  private func expectSavedAsSeen(_ driver: PlainDriver, _ line: String) {
    guard driver.model.isSaved, let draft = driver.model.openDraft else { return }
    #expect(driver.replayed(driver.open) == draft, "after \(line.debugDescription)")
  }

  /// Leaves from wherever it is; false when that takes more than a few lines.
  private func canLeave(_ driver: PlainDriver) -> Bool {
    var driver = driver
    // What stands over the training room, the room and Home are left one after the other.
    for line in ["show", "quit", "2", "quit", "quit", "quit"] where !driver.model.hasQuit {
      if line == "2", driver.model.isSaved { continue }
      driver.type(line)
    }
    return driver.model.hasQuit
  }

  @Test(arguments: 0..<24)
  func `random lines never trap, always end in a prompt, and are saved as seen`(_ seed: Int) {
    var dice = SplitMix(seed: UInt64(seed) &* 7_919)
    var driver = start(&dice)
    for step in 0..<100 {
      if driver.model.hasQuit { driver = start(&dice) }
      if Int.random(in: 0..<12, using: &dice) == 0 {
        driver.diskProblem = driver.diskProblem == nil ? "disk full" : nil
      }
      let line = PlainRandomTests.line(&dice)
      driver.type(line)
      expectWellFormed(driver, line)
      expectSavedAsSeen(driver, line)
      if step % 25 == 24 { #expect(canLeave(driver), "\(driver.page)") }
    }
    driver.end()
    #expect(driver.model.hasQuit)
  }

  @Test(arguments: 0..<8)
  func `the six words are taken at every question, and are never kept as text`(_ seed: Int) {
    var dice = SplitMix(seed: UInt64(seed) &* 104_729)
    var driver = start(&dice)
    for _ in 0..<40 {
      if driver.model.hasQuit { driver = start(&dice) }
      driver.type(PlainRandomTests.line(&dice))
      if driver.model.hasQuit || driver.prompt.hasPrefix("Type show") { continue }
      for word in ["back", "skip", "note", "why", "help", "quit"] {
        var other = driver
        other.type(word)
        expectWellFormed(other, word)
        expectSavedAsSeen(other, word)
        #expect(!other.says("is not an answer here"), "\(word) at \(driver.page)")
        let texts = other.model.openDraft?.visit.sheets.flatMap { $0.texts.values } ?? []
        #expect(!texts.contains(word))
      }
    }
  }
}
