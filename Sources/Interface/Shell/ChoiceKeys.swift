import Assessment
import Screen

/// The keys of a choice whose lines are not counted from 1.
struct ChoiceKeys: Equatable, Sendable {
  /// What stands before each line.
  let shown: [String]
  /// The keys in few words, such as `0-3`.
  let label: String
  /// Whether arrows and the space bar choose nothing.
  let needsDigit: Bool
  private let lines: [Character: Int]
  /// The lines that are no answer: ``none`` goes through them.
  private let without: Range<Int>

  static let none: Character = "-"

  /// The options of an item, each under the key that it has in a visit; `extra` lines follow that
  /// are no answer.
  init(_ item: Item, in pack: Pack, extra: Int) {
    var lines: [Character: Int] = [:]
    var shown = [String](repeating: "", count: item.options.count)
    for (key, option) in pack.optionKeys(of: item) {
      lines[key] = option
      if shown[option].isEmpty { shown[option] = String(key) }
    }
    self.init(
      shown: shown, lines: lines, label: pack.keys(of: item), needsDigit: false, extra: extra)
  }

  /// Lines that are each their own digit from 0; `extra` lines follow.
  init(digits count: Int, extra: Int) {
    let shown = (0..<count).map(String.init)
    self.init(
      shown: shown,
      lines: Dictionary(
        shown.enumerated().map { (Character($1), $0) }, uniquingKeysWith: { first, _ in first }),
      label: "0-\(count - 1)", needsDigit: true, extra: extra)
  }

  private init(
    shown: [String], lines: [Character: Int], label: String, needsDigit: Bool, extra: Int
  ) {
    self.needsDigit = needsDigit
    without = shown.count..<(shown.count + extra)
    self.shown = shown + [String](repeating: String(ChoiceKeys.none), count: extra)
    self.lines = lines
    self.label = label
  }

  /// The line that a key chooses, where `chosen` is chosen now; nil for none.
  func line(_ key: Character, chosen: Int?) -> Int? {
    if key == ChoiceKeys.none {
      guard let chosen, without.contains(chosen) else { return without.first }
      return without.contains(chosen + 1) ? chosen + 1 : without.first
    }
    return lines[key] ?? key.lowercased().first.flatMap { lines[$0] }
  }

  /// Whether a line is an option, and so has a key of its own.
  func isOption(_ line: Int) -> Bool { !without.contains(line) }
}
