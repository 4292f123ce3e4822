import Assessment
import AssessmentFixtures
import Screen

@testable import Interface

/// What can happen to a terminal in the worst hands, and to the disk behind it.
enum RandomEvent {
  case key(Key)
  case paste(String)
  case resize(Size)
  case tick
  case diskFails(Bool)
  /// A key of one of the commands that the page has.
  case command(Int)

  private static let special: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .control("c"), .control("d"), .control("g"), .control("r"),
    .control("u"), .control("w"), .control("x"),
  ]
  private static let characters = Array("0123456789abcdefghijklmnopqrstuvwxyzUFL-?/: ,.ŵ日é")
  private static let pastes = [
    "one\ntwo", "3/10/26", "\u{1B}[A", "日本", "", "B-0142", "9434765919", "hv-017", "🙂👩‍👧",
    "e\u{301}", "today", String(repeating: "long ", count: 90),
  ]
  /// Keys that get on with a visit, so that random walks reach its end.
  private static let purposeful: [Key] = [
    .enter, .right, .down, .character("1"), .character("0"), .character("v"), .character("o"),
    .character("r"), .character("d"), .character("F"), .function(10), .function(8), .function(5),
    .function(6),
    .character("2"),
  ]

  static func next(using random: inout SplitMix) -> RandomEvent {
    switch Int.random(in: 0..<200, using: &random) {
    case 0: return .diskFails(Int.random(in: 0..<3, using: &random) == 0)
    case 1: return .tick
    case 2:
      return .resize(
        Size(
          columns: Int.random(in: 1...200, using: &random),
          rows: Int.random(in: 1...60, using: &random)))
    case 3...5: return .resize(Bool.random(using: &random) ? Driver.wide : Driver.narrow)
    case 6...10: return .paste(pastes.randomElement(using: &random) ?? "")
    case 11...14: return .key(.function(Int.random(in: 1...12, using: &random)))
    case 15...60: return .key(special.randomElement(using: &random) ?? .enter)
    case 61...90: return .key(purposeful.randomElement(using: &random) ?? .enter)
    case 91...160: return .command(Int.random(in: 0..<1_000, using: &random))
    default: return .key(.character(characters.randomElement(using: &random) ?? "1"))
    }
  }
}

extension Driver {
  mutating func send(_ event: RandomEvent) {
    switch event {
    case .key(let key): self.key(key)
    case .paste(let text): paste(text)
    case .resize(let size): send(.terminal(.resize(size)))
    case .tick: pass(seconds: 20)
    case .diskFails(let fails): diskProblem = fails ? "No space left on device" : nil
    case .command(let number):
      let keys = CommandTable.commands(in: model.scope).flatMap(\.keys)
      if !keys.isEmpty { self.key(keys[number % keys.count]) }
    }
  }
}
