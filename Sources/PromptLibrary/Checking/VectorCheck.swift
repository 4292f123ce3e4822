import Assessment

/// Scores a pack's own check vectors and holds the result against what a person worked out.
enum VectorCheck {
  /// Call only for a pack whose structure was found sound.
  static func run(_ read: ReadPack, _ log: FindingLog) {
    guard !read.vectors.isEmpty else { return }
    let rules = LevelRules(version: "", levels: [], mentalHealthOffers: [:], rules: [])
    let assessor = Assessor(packs: [read.pack], rules: rules)
    for (position, vector) in read.vectors.enumerated() {
      let sheet = sheet(for: read.pack, vector)
      let findings = assessor.findings(sheets: [sheet], situation: Situation())
      for score in findings.packs.first?.scores ?? [] {
        guard let expected = vector.scores[score.id], expected != score.value else { continue }
        log.error(
          "$.vectors[\(position)].scores",
          "\"\(vector.name)\": \(score.id) is \(words(score.value)), not \(words(expected)); "
            + "check the keys and the sum")
      }
    }
  }

  private static func sheet(for pack: Pack, _ vector: CheckVector) -> Sheet {
    var sheet = Sheet(for: pack)
    for (position, item) in pack.items.enumerated() {
      guard let code = vector.answers[item.id] ?? vector.all,
        let option = item.option(code: code)
      else { continue }
      sheet[position] = .option(UInt8(option))
    }
    return sheet
  }

  private static func words(_ value: Tenths?) -> String { value?.description ?? "open" }
}
