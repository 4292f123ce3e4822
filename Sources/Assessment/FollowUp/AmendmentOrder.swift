/// The amendments of one record: which of them knew which, whatever the order they arrived in.
struct AmendmentOrder {
  /// By id, oldest first.
  let amendments: [FollowUp]
  /// For each id every amendment here that its author knew, directly or through another.
  private let known: [String: Set<String>]

  init(_ records: some Sequence<FollowUp>) {
    var unique: [String: FollowUp] = [:]
    for record in records where record.amendment != nil { unique[record.id] = record }
    amendments = unique.values.sorted { $0.id < $1.id }
    var known: [String: Set<String>] = [:]
    for record in amendments {
      var ids: Set<String> = []
      // Nobody knew what was said later: a file that claims so cannot close a circle.
      for id in record.amendment?.seen ?? [] where id < record.id {
        ids.insert(id)
        ids.formUnion(known[id] ?? [])
      }
      known[record.id] = ids
    }
    self.known = known
  }

  func knew(_ later: FollowUp, _ earlier: FollowUp) -> Bool {
    known[later.id]?.contains(earlier.id) ?? false
  }

  /// What `pick` gets from the amendments, where several may have said something.
  ///
  /// The heads are those that no other of them knew. When all heads say the same, that stands.
  /// Else it is a conflict: what stands is what those say whom every head knew, and at last
  /// `original`.
  func settle<Value: Equatable>(
    _ original: Value, _ pick: (Amendment) -> Value?
  ) -> (value: Value, conflict: [FollowUp]) {
    var said = amendments.compactMap { record in
      record.amendment.flatMap(pick).map { (record: record, value: $0) }
    }
    var conflict: [FollowUp]?
    while true {
      let heads = said.filter { head in !said.contains { knew($0.record, head.record) } }
      guard let first = heads.first else { return (original, conflict ?? []) }
      if heads.allSatisfy({ $0.value == first.value }) { return (first.value, conflict ?? []) }
      conflict = conflict ?? heads.map(\.record)
      said = said.filter { earlier in heads.allSatisfy { knew($0.record, earlier.record) } }
    }
  }
}
