import Assessment

/// A form that can be keyed: one pack, or several orders of one form that a question tells apart.
struct ScaleForm: Hashable, Sendable {
  /// In the order of their ids.
  let packs: [String]
  /// As a list shows it: what the titles of its packs have in common.
  let title: String
  /// The same where somebody else may read along: it names no illness.
  let shortTitle: String

  /// Whether a question about the printed form comes before the first entry.
  var needsCheck: Bool { packs.count > 1 }
}

extension ScaleForm {
  /// Every scale among the packs, by title. Packs whose form check asks the same question are
  /// orders of one form.
  static func all(_ packs: some Collection<Pack>, _ texts: [String: PackText]) -> [ScaleForm] {
    var groups: [String: [Pack]] = [:]
    for pack in packs where pack.kind == .instrument {
      let question = pack.formCheck == nil ? nil : texts[pack.id]?.formCheck
      groups[question.map { "?" + $0 } ?? pack.id, default: []].append(pack)
    }
    return groups.values.map { group in
      let ids = group.map(\.id).sorted()
      return ScaleForm(
        packs: ids, title: common(ids.map { texts[$0]?.title ?? $0 }),
        shortTitle: common(ids.map { texts[$0]?.neutralTitle ?? $0 }))
    }.sorted { ($0.title, $0.packs[0]) < ($1.title, $1.packs[0]) }
  }

  /// The words that all titles begin with, up to a bracket that they do not share to its end;
  /// the only title as it is.
  private static func common(_ titles: [String]) -> String {
    let words = titles.map { $0.split(separator: " ") }
    guard let first = words.first, words.count > 1 else { return titles.first ?? "" }
    let shared = first.indices.prefix { index in
      words.allSatisfy { $0.indices.contains(index) && $0[index] == first[index] }
    }
    var start = shared.map { first[$0] }.joined(separator: " ")
    if let open = start.lastIndex(of: "("), !start[open...].contains(")") {
      start = String(start[..<open]).trimmed
    }
    return start.isEmpty ? titles[0] : start
  }
}

extension VisitLibrary {
  /// Whether anything is offered by itself at this moment of a visit, whoever it is with.
  func offersScales(at moment: Pack.Offer.Moment) -> Bool { offeredMoments.contains(moment) }

  /// The form a pack is one order of.
  func form(of pack: String) -> ScaleForm? { scales.first { $0.packs.contains(pack) } }
}
