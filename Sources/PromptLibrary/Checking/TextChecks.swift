import Assessment

/// Holds the words of a pack against the pack.
struct TextChecks {
  let pack: Pack
  let text: PackText
  let log: FindingLog
  /// Whether words and structure come from the same place: else words left over are no fault.
  let isOwn: Bool

  func run() {
    checkNames()
    switch pack.kind {
    case .guide: checkGuideItems()
    case .instrument: checkInstrumentItems()
    }
    checkSafetyWords()
    checkLeftOver()
    checkWidths()
  }

  /// Sections, domains, scores, cut-offs, warnings and refusals each have their words.
  private func checkNames() {
    needWords(for: pack.sections, "sections", text.sections.keys)
    needWords(for: pack.domains, "domains", text.domains.keys)
    needWords(for: pack.scores.map(\.id), "scores", text.scores.keys)
    needWords(
      for: pack.scores.flatMap { $0.cutoffs.map(\.id) }, "cutoffs", text.cutoffs.keys)
    needWords(for: pack.warnings.map(\.id), "warnings", text.warnings.keys)
    needWords(for: Set(pack.refusals.values).sorted(), "refusals", text.refusals.keys)
    if pack.formCheck != nil, text.formCheck == nil {
      log.error("$", "\"formCheck\" is missing; write the question that tells the forms apart")
    }
    if pack.formCheck == nil, text.formCheck != nil {
      log.error("$.formCheck", "the pack has no form check; remove it")
    }
  }

  private func needWords(
    for ids: [String], _ key: String, _ keys: some Collection<String>
  ) {
    for id in ids where !keys.contains(id) {
      log.error("$.\(key)", "words for \"\(id)\" are missing")
    }
  }

  /// Words for something that the pack does not have were meant for something else.
  private func checkLeftOver() {
    leftOver("sections", text.sections.keys, pack.sections)
    leftOver("domains", text.domains.keys, pack.domains)
    leftOver("items", text.items.keys, pack.items.map(\.id))
    leftOver("scores", text.scores.keys, pack.scores.map(\.id))
    leftOver("cutoffs", text.cutoffs.keys, pack.scores.flatMap { $0.cutoffs.map(\.id) })
    leftOver("warnings", text.warnings.keys, pack.warnings.map(\.id))
    leftOver("refusals", text.refusals.keys, Array(pack.refusals.values))
  }

  private func leftOver(_ key: String, _ keys: some Collection<String>, _ known: [String]) {
    for id in keys.sorted() where !known.contains(id) {
      note("$.\(key)", "the pack has no \"\(id)\"; correct the id or remove the words")
    }
  }

  /// An error where the words were written for this pack, else a warning.
  func note(_ path: String, _ words: String) {
    if isOwn { log.error(path, words) } else { log.warning(path, words) }
  }

  /// The path of an item, as the reader writes it.
  func path(of item: Item, _ key: String? = nil) -> String {
    TextChecks.path(of: item.id, key)
  }
}
