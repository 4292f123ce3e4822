public import Assessment
public import Screen

extension Key {
  /// The key that is called so on the screens and in demos: the inverse of ``name``.
  init?(named name: String) {
    if name.count == 1, let character = name.first {
      self = .character(character)
      return
    }
    if let key = Key.special.first(where: { $0.name == name }) {
      self = key
      return
    }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
      return
    }
    guard name.hasPrefix("Ctrl-"), name.count == 6, let letter = name.lowercased().last else {
      return nil
    }
    self = .control(letter)
  }

  private static let special: [Key] = [
    .character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
    .right, .home, .end, .pageUp, .pageDown,
  ]
}

extension DemoScript.Step {
  /// Every key of the step in order; names that are no key's are left out.
  public var keys: [Key] {
    typed.map { .character($0) } + pressed.compactMap { Key(named: $0) }
  }
}
