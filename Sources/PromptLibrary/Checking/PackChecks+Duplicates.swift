import Assessment

extension PackChecks {
  /// Items, scores, cut-offs, warnings and vectors are named by their ids, so each has its own.
  func checkDuplicates() {
    refuseTwins(pack.items.enumerated().map { ($1.id, "$.items[\($0)].id") }, "item")
    refuseTwins(pack.scores.enumerated().map { ($1.id, "$.scores[\($0)].id") }, "score")
    refuseTwins(pack.warnings.enumerated().map { ($1.id, "$.warnings[\($0)].id") }, "warning")
    refuseTwins(read.vectors.enumerated().map { ($1.name, "$.vectors[\($0)].name") }, "vector")
    let cutoffs = pack.scores.enumerated().flatMap { index, score in
      score.cutoffs.enumerated().map { ($1.id, "$.scores[\(index)].cutoffs[\($0)].id") }
    }
    refuseTwins(cutoffs, "cut-off")
  }
}
