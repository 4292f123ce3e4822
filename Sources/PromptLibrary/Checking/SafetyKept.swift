import Assessment

/// A pack that replaces a built-in one may add safety codes and never remove one.
enum SafetyKept {
  static func check(_ pack: Pack, replacing builtIn: Pack, _ log: FindingLog) {
    for item in builtIn.items where item.hasSafetyOption {
      guard let position = pack.position(of: item.id) else {
        log.error("$.items", "the built-in safety item \"\(item.id)\" is removed; put it back")
        continue
      }
      let replaced = pack.items[position]
      for option in item.options where option.isSafety {
        guard let index = replaced.option(code: option.code), replaced.options[index].isSafety
        else {
          log.error(
            "$.items[\(position)].options",
            "the built-in safety code \"\(option.code)\" of \"\(item.id)\" is removed; put it back")
          continue
        }
      }
    }
  }
}
