import Assessment

extension PromptLibrary {
  /// Whether a local, licensed wording is shown with a pack: the licence line then stands on
  /// every screen and report, and exports leave the wording out.
  public func hasLocalWording(for id: String, language: String = "en") -> Bool {
    wording?.languages(of: id).contains(language) ?? false
  }

  /// The words with the local wording, if there is some, laid over them. Words about safety, why
  /// and sources stay the pack's own.
  func worded(_ text: PackText, of pack: Pack) throws(PromptError) -> PackText {
    guard let (file, log, wording) = try readWording(of: pack, language: text.language) else {
      return text
    }
    guard let wording, log.firstError == nil else { throw log.refusal(of: file) }
    return text.worded(wording)
  }

  /// nil when there is no wording for the pack in this language.
  func readWording(
    of pack: Pack, language: String
  ) throws(PromptError) -> Reading<[String: ItemWording]>? {
    guard let file = try wording?.file("text.\(language).json", of: pack.id) else { return nil }
    let log = FindingLog(file: file.name)
    guard let root = log.root(of: file) else { return (file, log, nil) }
    return (file, log, WordingReading(root: root, log: log).read(pack: pack, language: language))
  }
}

extension PackText {
  fileprivate func worded(_ wording: [String: ItemWording]) -> PackText {
    var items = items
    for (id, words) in wording {
      let own = items[id]
      items[id] = Item(
        title: words.title ?? own?.title ?? id, say: words.say ?? own?.say,
        followUps: own?.followUps ?? [], lookFor: own?.lookFor ?? [],
        options: words.options.isEmpty ? own?.options ?? [:] : words.options,
        why: own?.why, source: own?.source, safety: own?.safety)
    }
    return PackText(
      pack: pack, language: language, title: title, shortTitle: shortTitle, about: about,
      sections: sections, domains: domains, items: items, scores: scores, cutoffs: cutoffs,
      warnings: warnings, refusals: refusals, entry: entry, formCheck: formCheck)
  }
}
