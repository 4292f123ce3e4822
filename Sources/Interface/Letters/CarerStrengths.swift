import Assessment

/// What goes well, said to the carer: one sentence an area, only where a rating shows it and none
/// in the area says otherwise.
struct CarerStrengths {
  let source: LetterSource
  let words: Words

  func lines(_ findings: Findings) -> [String] {
    findings.packs.flatMap { found -> [String] in
      guard let pack = source.library.packs[found.pack],
        let sheet = source.visit.sheets.first(where: { $0.pack == found.pack })
      else { return [] }
      return pack.domains.compactMap { domain in
        let ratings = pack.items.indices.filter { pack.items[$0].domain == domain }
          .compactMap { sheet[$0].chosen }
        guard ratings.contains(0), ratings.allSatisfy({ $0 <= 1 }) else { return nil }
        return words.letter.strengths[domain]
      }
    }
  }
}
