import Assessment

extension PackChecks {
  /// What is keyed must be what the options say: positions counted from 1, or the values.
  func checkKeying() {
    for (position, item) in pack.items.enumerated() {
      let path = "$.items[\(position)].options"
      switch pack.keying {
      case .position?:
        let expected = (1...max(1, item.options.count)).map(String.init)
        if item.options.map(\.code) != expected {
          log.error(
            path, "keyed as position, the codes run 1 to \(item.options.count) in printed order")
        }
      case .value?:
        for option in item.options where Int(option.code) != nil {
          if let value = option.value, value.description != option.code {
            log.error(
              path, "keyed as value, the code \"\(option.code)\" cannot be worth \(value)")
          }
        }
      case .answer?, nil: break
      }
      if pack.keying != nil { checkKeys(of: item, path) }
    }
    let codes = Set(pack.items.flatMap { $0.options.map(\.code) })
    for code in pack.refusals.keys.sorted() where codes.contains(code) {
      log.error("$.refuses", "\"\(code)\" is an option of this pack and cannot be refused")
    }
  }

  /// One key stands for each option: its digit, or the first letter of its word.
  private func checkKeys(of item: Item, _ path: String) {
    var letters: [Character: String] = [:]
    for option in item.options {
      guard let first = option.code.first else { continue }
      if first.isNumber {
        if option.code.utf8.count > 1 {
          log.error(path, "the code \"\(option.code)\" takes more than one key; use 0 to 9")
        }
      } else if let other = letters[first] {
        log.error(
          path, "\"\(other)\" and \"\(option.code)\" begin with the same letter, which is their key"
        )
      } else {
        letters[first] = option.code
      }
    }
  }
}
