import Assessment
import Screen
import Testing

@testable import Interface

extension Driver {
  /// Agrees with the level found: its digit; `-` where there is none.
  mutating func agree() {
    keys(model.visit?.findings.level.map { String($0.number) } ?? "-")
  }

  mutating func key(_ key: Key) {
    now = Moment(milliseconds: now.milliseconds + 1_000, offset: now.offset)
    send(.terminal(.key(key)))
  }

  /// Presses keys as written: `2<enter>jj<f8>`.
  mutating func keys(_ script: String) {
    var rest = script[...]
    while let character = rest.first {
      if character == "<", let close = rest.firstIndex(of: ">"),
        let special = Driver.special[String(rest[rest.index(after: rest.startIndex)..<close])]
      {
        key(special)
        rest = rest[rest.index(after: close)...]
      } else {
        key(.character(character))
        rest.removeFirst()
      }
    }
  }

  private static let special: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "up": .up, "down": .down,
    "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pgdn": .pageDown, "f1": .function(1), "f2": .function(2), "f3": .function(3),
    "f4": .function(4), "f5": .function(5),
    "f6": .function(6),
    "f7": .function(7),
    "f8": .function(8), "f9": .function(9), "f10": .function(10), "ctrl-g": .control("g"),
    "ctrl-c": .control("c"), "ctrl-d": .control("d"), "ctrl-r": .control("r"),
    "ctrl-u": .control("u"), "bs": .backspace, "del": .delete,
    "space": .character(" "),
  ]

  mutating func paste(_ text: String) { send(.terminal(.paste(text))) }
  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.terminal(.resize(Size(columns: columns, rows: rows))))
  }

  mutating func pass(seconds: Int64) {
    now = Moment(milliseconds: now.milliseconds + seconds * 1_000, offset: now.offset)
    send(.terminal(.tick))
  }

  var screen: Canvas { view(model) }
  var text: String { screen.lines.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { text.contains(words) }
  var footer: String { screen.lines.last ?? "" }
  var header: String { screen.lines.first ?? "" }

  /// Fills in "Who" for a mum alone with her baby, and stops at the read-back.
  mutating func who(
    reference: String = "B-0142", born: String = "3/10/26", due: String = "",
    relation: String = "mum", present: String = "", safe: String = "1"
  ) {
    keys("n\(reference)<down><down>\(born)<down>\(due)<down><down><down>\(relation)<down>1<down>")
    keys("<down><down>\(present)<down>\(safe)<f10>")
  }

  /// A visit at its opening words.
  static func visit(
    size: Size = Driver.wide, library: VisitLibrary = SampleGuide.library,
    configuration: Configuration = Driver.configuration, born: String = "3/10/26",
    due: String = "", present: String = "", safe: String = "1", services: [Service] = []
  ) -> Driver {
    var driver = Driver(library: library, configuration: configuration, services: services)
    driver.who(born: born, due: due, present: present, safe: safe)
    driver.keys("<enter>")
    driver.resize(size.columns, size.rows)
    return driver
  }

  /// Goes to a prompt of the guide wherever the visit is.
  mutating func find(_ title: String) { keys("/\(title)<enter>") }
}

/// What a failed expectation shows: the screen, not everything behind it.
extension Driver: CustomTestStringConvertible {
  var testDescription: String { "\n" + text }
}
