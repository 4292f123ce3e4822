import Assessment

extension PackChecks {
  /// A check vector speaks of items, codes and scores that the pack has.
  func checkVectorNames(at position: Int) {
    let vector = read.vectors[position]
    let path = "$.vectors[\(position)]"
    for (item, code) in vector.answers.sorted(by: { $0.key < $1.key }) {
      guard let index = pack.position(of: item) else {
        log.error("\(path).answers", "no item \"\(item)\"")
        continue
      }
      if pack.items[index].option(code: code) == nil {
        log.error("\(path).answers", "item \"\(item)\" has no option \"\(code)\"")
      }
    }
    if let code = vector.all {
      for item in pack.items
      where vector.answers[item.id] == nil && item.option(code: code) == nil {
        log.error("\(path).all", "item \"\(item.id)\" has no option \"\(code)\"")
      }
    }
    for score in vector.scores.keys.sorted()
    where !pack.scores.contains(where: { $0.id == score }) {
      log.error("\(path).scores", "no score \"\(score)\"")
    }
  }
}
