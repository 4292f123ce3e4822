import Assessment
import StrictJSON

/// The licensed wording of one item of a scale.
struct ItemWording: Equatable, Sendable {
  /// At most 40 columns, or nil to go by number.
  let title: String?
  /// The item as printed.
  let say: String?
  /// Option code to its printed label.
  let options: [String: String]

  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["title", "say", "options"])
    title = try reader.member("title")?.words()
    say = try reader.member("say")?.words()
    options = try reader.member("options")?.labels() ?? [:]
  }
}

/// Reads a service's own `wording/PACK/text.LANG.json`.
struct WordingReading {
  let root: JSONReader
  let log: FindingLog

  /// The wording by item id; everything refused is in the log.
  func read(pack: Pack, language: String) -> [String: ItemWording] {
    log.refuseUnknownKeys(of: root, known: ["schema", "version", "pack", "language", "items"])
    log.checkHeader(of: root, schema: "attune/wording")
    let text = TextReading(root: root, log: log)
    text.expect("pack", pack.id, "the pack of its folder")
    text.expect("language", language, "the language of its file name")
    if pack.kind == .guide {
      log.error("$.pack", "\"\(pack.id)\" is a guide; replace its own text file instead")
    }
    let items = text.each("items", isRequired: true, ItemWording.init(reading:))
    for (id, words) in items.sorted(by: { $0.key < $1.key }) { check(words, of: id, in: pack) }
    let unworded = pack.items.map(\.id).filter { items[$0] == nil }
    if !items.isEmpty, !unworded.isEmpty {
      log.warning("$.items", "no wording for \(unworded.joined(separator: ", "))")
    }
    return items
  }

  private func check(_ words: ItemWording, of id: String, in pack: Pack) {
    let path = TextChecks.path(of: id, nil)
    guard let position = pack.position(of: id) else {
      log.error(path, "\(pack.id) has no item \"\(id)\"; is this the form of another pack?")
      return
    }
    guard !words.options.isEmpty else { return }
    let item = pack.items[position]
    let count = item.options.count
    if words.options.count != count {
      log.error(
        "\(path).options",
        "\(words.options.count) options here, \(count) in \(pack.id); is this the same form?")
    }
    for code in words.options.keys.sorted() where item.option(code: code) == nil {
      let known = item.options.map(\.code).joined(separator: ", ")
      log.error("\(path).options", "no option \"\(code)\"; the codes are \(known)")
    }
  }
}
