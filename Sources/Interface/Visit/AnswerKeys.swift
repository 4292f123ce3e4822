import Assessment

extension Item {
  /// The option that a digit stands for, or nil.
  ///
  /// A rating is its own digit, as its code stands on paper; other answers are counted from 1. The
  /// visit, a workshop and a correction all ask here, so that one key never means two answers.
  func option(digit: Int) -> Int? {
    if kind == .rating { return option(code: String(digit)) }
    return options.indices.contains(digit - 1) ? digit - 1 : nil
  }

  /// The digits that stand for an option, as a line names them: `0-3`, `1-2`.
  var digits: String {
    kind == .rating ? "0-3" : options.count < 2 ? "1" : "1-\(min(9, options.count))"
  }
}
