import Assessment

/// A form that can be keyed: one pack, or several orders of one form that a question tells apart.
struct ScaleForm: Hashable, Sendable {
  /// In the order of their ids.
  let packs: [String]
  /// As a list shows it: what the titles of its packs have in common.
  let title: String

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
      let titles = ids.map { texts[$0]?.title ?? $0 }
      return ScaleForm(packs: ids, title: ids.count > 1 ? common(titles) : titles.first ?? "")
    }.sorted { ($0.title, $0.packs[0]) < ($1.title, $1.packs[0]) }
  }

  /// What the titles begin with, up to a bracket that they do not share to its end.
  private static func common(_ titles: [String]) -> String {
    guard var start = titles.first else { return "" }
    for title in titles { start = String(zip(start, title).prefix { $0 == $1 }.map(\.0)) }
    if let open = start.lastIndex(of: "("), !start[open...].contains(")") {
      start = String(start[..<open])
    }
    start = start.trimmed
    return start.isEmpty ? titles[0] : start
  }
}

extension VisitLibrary {
  /// Whether anything is offered by itself at this moment of a visit, whoever it is with.
  func offersScales(at moment: Pack.Offer.Moment) -> Bool { offeredMoments.contains(moment) }

  /// The form a pack is one order of.
  func form(of pack: String) -> ScaleForm? { scales.first { $0.packs.contains(pack) } }
}
