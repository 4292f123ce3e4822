import Assessment
import Screen

extension Turn {
  /// What is done once every item was gone through.
  mutating func chooseAfterKeying(_ index: Int) {
    switch index {
    case 0: startCheck(.readBack)
    case 1: startCheck(.again)
    case 2: changeEntry { $0.phase = .result }
    default: say(words.commands.notListed)
    }
  }

  /// A second look at the whole form, from its first item.
  mutating func startCheck(_ phase: ScaleEntry.Phase) {
    guard let pack = model.visit?.entryPack, model.visit?.entrySheet?.isBegun == true else {
      return say(words.scale.nothingKeyed)
    }
    changeEntry {
      $0.phase = phase
      $0.focus = 0
      $0.differences = []
      $0.again = Array(repeating: .untouched, count: pack.items.count)
    }
  }

  /// An entry of the second pass. Where only one of the two raises a safety event the way stops
  /// at once; other differences are settled at the end.
  mutating func keyAgain(_ answer: Answer) {
    guard let visit = model.visit, let entry = visit.entry, let pack = visit.entryPack else {
      return
    }
    let position = entry.focus
    model.visit?.entry?.again[position] = answer
    let options = pack.items[position].options
    func isSafety(_ answer: Answer) -> Bool { answer.chosen.map { options[$0].isSafety } ?? false }
    let first = visit.entrySheet?[position] ?? .untouched
    if isSafety(first) != isSafety(answer) {
      return changeEntry {
        $0.phase = .settle
        $0.differences = [position]
      }
    }
    itemAfter()
  }

  /// Both passes are there: the same, or where they differ.
  mutating func compare() {
    guard let visit = model.visit, let entry = visit.entry, let pack = visit.entryPack else {
      return
    }
    let sheet = visit.entrySheet
    let differences = pack.items.indices.filter {
      entry.again[$0].chosen != (sheet?[$0] ?? .untouched).chosen
    }
    guard let first = differences.first else { return finishCheck(.keyedAgain) }
    changeEntry {
      $0.phase = .settle
      $0.differences = differences
      $0.focus = first
    }
  }

  mutating func keySettled(_ key: Key) {
    guard case .character(let character) = key, let digit = character.wholeNumberValue else {
      return say(words.commands.notListed)
    }
    chooseSettled(digit - 1)
  }

  /// The first or the second entry is the right one.
  mutating func chooseSettled(_ index: Int?) {
    guard let visit = model.visit, let entry = visit.entry, let item = visit.entryItem,
      let definition = visit.library.item(item), index == 0 || index == 1
    else { return say(words.commands.notListed) }
    let position = entry.focus
    if index == 1 {
      give(item, definition.code(of: entry.again[position]))
    } else {
      let first = visit.entrySheet?[position] ?? .untouched
      model.visit?.entry?.again[position] = first.chosen == nil ? .opened : first
    }
    let rest = entry.differences.filter { $0 != position }
    if let next = rest.first {
      return changeEntry {
        $0.differences = rest
        $0.focus = next
      }
    }
    changeEntry {
      $0.differences = []
      $0.phase = .again
    }
    // A difference at a safety item is settled in the middle of the pass, which then goes on.
    let isThrough = model.visit?.entry?.again.allSatisfy { $0 != .untouched } == true
    if isThrough { compare() } else { itemAfter() }
  }

  /// The second look is done: that is noted, and the scores follow.
  mutating func finishCheck(_ how: Checking) {
    guard let pack = model.visit?.entry?.pack else { return }
    note(.checked(pack: pack, how))
    changeEntry { $0.phase = .result }
    say(words.scale.checkedNow.filled(["how": words.scale.checked[how] ?? how.rawValue]))
  }
}
