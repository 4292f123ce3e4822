public import Assessment

extension Sheet {
  /// A sheet with these codes; an empty code opens the item. Unknown items and codes are left out.
  public init(for pack: Pack, _ codes: [String: String]) {
    self.init(for: pack)
    for (item, code) in codes { self.set(item, code, in: pack) }
  }

  /// A sheet with one code wherever an item has it.
  public init(for pack: Pack, all code: String, but codes: [String: String] = [:]) {
    self.init(for: pack)
    for item in pack.items where item.option(code: code) != nil { set(item.id, code, in: pack) }
    for (item, code) in codes { set(item, code, in: pack) }
  }

  public mutating func set(_ item: String, _ code: String, in pack: Pack) {
    guard let position = pack.position(of: item),
      let answer = pack.items[position].answer(code: code.isEmpty ? nil : code)
    else { return }
    self[position] = answer
  }

  /// A sheet as visits leave it: mostly answered, better more often than worse, some gaps.
  public static func random(for pack: Pack, _ random: inout SplitMix) -> Sheet {
    var sheet = Sheet(for: pack)
    for (position, item) in pack.items.enumerated() where !item.options.isEmpty {
      sheet[position] = Answer.random(for: item, &random)
    }
    return sheet
  }
}

extension Answer {
  public static func random(for item: Item, _ random: inout SplitMix) -> Answer {
    switch random.number(0...19) {
    case 0: .opened
    case 1: .untouched
    case 2: .absent(random.pick(Absence.allCases) ?? .declined)
    case 3...13: .option(0)
    default: .option(UInt8(random.number(0...max(0, item.options.count - 1))))
    }
  }
}
