import Assessment
import PromptLibrary
import Testing

/// One stage's guide as it is shipped, with its words.
struct Guide: CustomTestStringConvertible, Sendable {
  /// The guides of the library, in the order of the alphabet.
  static let all: [Guide] = PromptLibrary.shipped.packIDs.compactMap { id in
    guard let pack = try? PromptLibrary.shipped.pack(id), pack.kind == .guide,
      let text = try? PromptLibrary.shipped.text(of: pack)
    else { return nil }
    return Guide(pack: pack, text: text)
  }

  let pack: Pack
  let text: PackText

  var testDescription: String { pack.id }
  var isAntenatal: Bool { pack.stage == .antenatal }
  var rated: [Item] { pack.items.filter { $0.kind == .rating } }

  func item(_ id: String) -> Item? { pack.position(of: id).map { pack.items[$0] } }

  func words(_ item: Item) throws -> PackText.Item { try #require(text.items[item.id]) }

  /// Everything the practitioner says aloud.
  var spoken: [(place: String, line: String)] {
    pack.items.flatMap { item in
      let words = text.items[item.id]
      return ([words?.say].compactMap { $0 } + (words?.followUps ?? [])).map { (item.id, $0) }
    }
  }

  /// Every line of the guide, whoever reads it.
  var lines: [(place: String, line: String)] {
    var lines = [("title", text.title), ("about", text.about)]
    for (id, section) in text.sections {
      lines += ([section.title] + section.lines).map { (id, $0) }
    }
    lines += text.domains.map { ($0.key, $0.value) }
    for (id, item) in text.items {
      let safety = item.safety.map { [$0.noted] + $0.ask + [$0.remember ?? ""] } ?? []
      let words =
        [item.title, item.say ?? "", item.why ?? "", item.source ?? ""] + item.followUps
        + item.lookFor + Array(item.options.values) + safety
      lines += words.filter { !$0.isEmpty }.map { (id, $0) }
    }
    return lines.map { (place: $0.0, line: $0.1) }
  }
}
