import Assessment

/// Holds a pack that could be read against itself. Each rule stands in a file of its own.
struct PackChecks {
  let read: ReadPack
  let log: FindingLog

  var pack: Pack { read.pack }

  func run() {
    checkKind()
    checkDuplicates()
    checkItems()
    checkOrder()
    checkSafety()
    checkSinceWhen()
    checkKeying()
    for position in pack.scores.indices { checkScore(at: position) }
    checkUnscoredItems()
    for position in read.vectors.indices { checkVectorNames(at: position) }
  }

  /// Ids in order with where they stand, to name the second of two equal ones.
  func refuseTwins(_ ids: [(id: String, path: String)], _ what: String) {
    var seen: Set<String> = []
    for (id, path) in ids where !seen.insert(id).inserted {
      log.error(path, "the \(what) \"\(id)\" stands twice; each needs an id of its own")
    }
  }
}
