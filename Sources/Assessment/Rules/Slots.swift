/// Gives every domain, cut-off and asked answer that packs or rules name a number of its own.
struct Slots: Sendable {
  /// An item that a rule asks for by its codes.
  struct Answer: Hashable, Sendable {
    /// `ITEM` of any guide, or `PACK/ITEM`.
    let name: String
    let codes: Set<String>

    /// The item of a pack that is meant, or nil when the pack is not meant.
    func item(in pack: Pack) -> String? {
      guard let slash = name.firstIndex(of: "/") else { return pack.kind == .guide ? name : nil }
      return name[..<slash] == pack.id ? String(name[name.index(after: slash)...]) : nil
    }
  }

  /// Slots of the two answers that make up *lasting*.
  static let duration = 0
  static let direction = 1

  private(set) var domains: [String] = []
  /// `PACK/CUTOFF`.
  private(set) var cutoffs: [String] = []
  private(set) var answers = [
    Answer(name: SinceWhen.duration, codes: SinceWhen.lasting),
    Answer(name: SinceWhen.direction, codes: SinceWhen.unimproving),
  ]

  mutating func domain(_ id: String) -> Int { Slots.slot(of: id, in: &domains) }
  mutating func cutoff(_ id: String) -> Int { Slots.slot(of: id, in: &cutoffs) }
  mutating func answer(_ answer: Answer) -> Int { Slots.slot(of: answer, in: &answers) }

  private static func slot<Name: Equatable>(of name: Name, in names: inout [Name]) -> Int {
    if let slot = names.firstIndex(of: name) { return slot }
    names.append(name)
    return names.count - 1
  }
}
