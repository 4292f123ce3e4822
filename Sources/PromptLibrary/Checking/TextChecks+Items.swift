import Assessment
import StrictJSON

extension TextChecks {
  /// Columns for the neutral name in the header of a small terminal.
  private static let shortColumns = 14

  static func path(of item: String, _ key: String?) -> String {
    let path = JSONReader.path("$.items", item)
    return key.map { JSONReader.path(path, $0) } ?? path
  }

  /// A conversation needs all of its words: what to say, and a line for every option.
  func checkGuideItems() {
    for item in pack.items {
      guard let words = text.items[item.id] else {
        log.error("$.items", "words for \"\(item.id)\" are missing")
        continue
      }
      if words.say == nil {
        log.error(path(of: item), "\"say\" is missing; write what the practitioner says")
      }
      for option in item.options where words.options[option.code] == nil {
        log.error(path(of: item, "options"), "the words for \"\(option.code)\" are missing")
      }
      checkLeftOverOptions(of: item, words)
      if words.why == nil {
        log.warning(path(of: item), "\"why\" is missing; say why it is asked")
      }
      if words.source == nil { log.warning(path(of: item), "\"source\" is missing") }
    }
  }

  /// A scale's items go by number; their wording belongs to whoever holds the licence.
  func checkInstrumentItems() {
    for item in pack.items {
      let words = text.items[item.id]
      if item.offersSkip, words?.why == nil {
        log.error(
          path(of: item), "\"why\" is missing; skipping is offered before the item, so say why")
      }
      guard let words else { continue }
      if words.say != nil || !words.options.isEmpty {
        log.warning(
          path(of: item),
          "wording of a scale; unless its licence lets you pass it on, move it to local wording")
      }
      checkLeftOverOptions(of: item, words)
    }
    if let short = text.shortTitle {
      if short.count > TextChecks.shortColumns {
        log.error(
          "$.shortTitle", "\(short.count) columns wide; shorten it to \(TextChecks.shortColumns)")
      }
    } else {
      log.warning(
        "$",
        "\"shortTitle\" is missing; write a neutral name, such as an abbreviation, "
          + "for where a parent may read along")
    }
    if text.entry.isEmpty {
      log.warning("$.entry", "there is none; say what is keyed and how it is counted")
    }
  }

  private func checkLeftOverOptions(of item: Item, _ words: PackText.Item) {
    for code in words.options.keys.sorted() where item.option(code: code) == nil {
      note(path(of: item, "options"), "the item has no option \"\(code)\"; correct or remove it")
    }
  }

  /// Whatever can raise a safety event has words for the page that opens then.
  func checkSafetyWords() {
    for item in pack.items {
      let words = text.items[item.id]
      if item.hasSafetyOption, words?.safety == nil {
        log.error(
          path(of: item), "\"safety\" is missing; say what was noted and what to ask next")
      }
      if !item.hasSafetyOption, words?.safety != nil {
        log.warning(path(of: item, "safety"), "no option raises a safety event; never shown")
      }
    }
  }
}
