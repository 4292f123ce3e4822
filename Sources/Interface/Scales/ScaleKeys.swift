import Assessment
import Screen

extension Pack {
  /// The option that a key stands for on an item, or nil.
  ///
  /// On a scale a digit is the code as keyed from the form; where codes are words it counts the
  /// options, and a letter is the first of the word. In a guide see ``Item/option(digit:)``.
  func option(for key: Key, of item: Item) -> Int? {
    guard case .character(let character) = key else { return nil }
    if kind == .guide { return character.wholeNumberValue.flatMap(item.option) }
    let text = String(character).lowercased()
    if let index = item.option(code: text) { return index }
    if let digit = character.wholeNumberValue {
      guard keying == .answer, item.options.indices.contains(digit - 1) else { return nil }
      return digit - 1
    }
    let named = item.options.indices.filter { item.options[$0].code.hasPrefix(text) }
    return named.count == 1 ? named[0] : nil
  }

  /// The options of an item, each under every key that it has.
  func optionKeys(of item: Item) -> [(key: Character, option: Int)] {
    "0123456789abcdefghijklmnopqrstuvwxyz".compactMap { character in
      option(for: .character(character), of: item).map { (character, $0) }
    }
  }

  /// Every key of an item as a line names them: `1-4`, `0-3 n`, `1-2 y n`.
  func keys(of item: Item) -> String {
    if kind == .guide { return item.digits }
    let keys = optionKeys(of: item)
    let digits = keys.map(\.key).filter(\.isNumber)
    let letters = keys.filter { $0.key.isLetter }.sorted { $0.option < $1.option }.map(\.key)
    let range =
      digits.count > 1 ? "\(digits[0])-\(digits[digits.count - 1])" : digits.first.map(String.init)
    return ([range].compactMap { $0 } + letters.map(String.init)).joined(separator: " ")
  }
}

extension Words {
  /// An entry as it stands on paper: `3rd option`, `value 2`, `yes`.
  func entry(_ answer: Answer, of item: Item, in pack: Pack) -> String {
    switch answer {
    case .untouched, .opened: return scale.blank
    case .absent(let absence): return scale.absences[absence] ?? absence.rawValue
    case .option(let index):
      guard item.options.indices.contains(Int(index)) else { return scale.blank }
      let code = item.options[Int(index)].code
      guard let number = Int(code) else { return scale.codes[code] ?? code }
      switch pack.keying {
      case .position: return scale.option.filled(["nth": ordinal(number)])
      case .value, .answer, nil: return scale.value.filled(["value": code])
      }
    }
  }

  private func ordinal(_ number: Int) -> String {
    scale.ordinals.indices.contains(number - 1) ? scale.ordinals[number - 1] : "\(number)."
  }
}
