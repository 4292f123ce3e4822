/// Two visits item by item, what differs first: two visits of one dyad, or two carers of one baby.
public struct VisitComparison: Equatable, Sendable {
  public enum Kind: String, Equatable, Sendable {
    case visits
    /// Two people's records: not for sharing with either of them.
    case carers
  }

  public enum Refusal: Error, Equatable, Sendable {
    case sameVisit
    /// The references differ, or the days of birth contradict.
    case otherBaby
  }

  /// What one visit says to an item.
  public struct Said: Equatable, Sendable {
    public let item: ItemReference
    /// An option's code or an absence; nil without either.
    public let code: String?
    /// The words of a text item.
    public let text: String?

    public var isGap: Bool { code == nil && text == nil }
  }

  /// One item; nil for a side that was not asked it.
  public struct Line: Equatable, Sendable {
    public let left: Said?
    public let right: Said?

    public var differs: Bool { left?.code != right?.code || left?.text != right?.text }
    public var item: ItemReference {
      left?.item ?? right?.item ?? ItemReference(pack: "", item: "")
    }
  }

  public let kind: Kind
  /// Asked in both and not the same, then the same in both, then asked in one only.
  public let lines: [Line]

  /// - Parameters:
  ///   - packs: By id, for the sheets of both; a sheet without its pack is left out.
  public init(
    _ left: Visit, _ right: Visit, packs: (left: [String: Pack], right: [String: Pack])
  ) throws(Refusal) {
    guard left.baby.label == right.baby.label, left.baby.isConsistent(with: right.baby) else {
      throw .otherBaby
    }
    kind = left.carer.key == right.carer.key ? .visits : .carers
    let ours = VisitComparison.said(left, packs.left)
    let theirs = VisitComparison.said(right, packs.right)
    var taken: Set<Int> = []
    var lines: [Line] = []
    for said in ours {
      let match = theirs.indices.first {
        !taken.contains($0) && VisitComparison.areOne(said, theirs[$0], packs)
      }
      if let match { taken.insert(match) }
      lines.append(Line(left: said, right: match.map { theirs[$0] }))
    }
    lines += theirs.indices.filter { !taken.contains($0) }.map {
      Line(left: nil, right: theirs[$0])
    }
    let asked = lines.filter { $0.left != nil && $0.right != nil }
    self.lines =
      asked.filter(\.differs) + asked.filter { !$0.differs }
      + lines.filter { $0.left == nil || $0.right == nil }
  }

  /// Every item that was asked, or is a gap where it was not.
  private static func said(_ visit: Visit, _ packs: [String: Pack]) -> [Said] {
    visit.sheets.flatMap { sheet -> [Said] in
      guard let pack = packs[sheet.pack] else { return [] }
      return pack.items.indices.compactMap { index in
        let said = Said(
          item: ItemReference(pack: pack.id, item: pack.items[index].id),
          code: pack.items[index].code(of: sheet[index]), text: sheet.texts[index])
        let isWanted = pack.kind == .instrument || pack.items[index].isCore
        return said.isGap && !isWanted ? nil : said
      }
    }
  }

  /// The same item: of one pack, or of two stages' guides that ask it under one id for one area.
  private static func areOne(
    _ left: Said, _ right: Said, _ packs: (left: [String: Pack], right: [String: Pack])
  ) -> Bool {
    if left.item == right.item { return true }
    guard left.item.item == right.item.item, left.item.pack != right.item.pack,
      let one = packs.left[left.item.pack], let other = packs.right[right.item.pack],
      one.kind == .guide, other.kind == .guide,
      let first = one.position(of: left.item.item).map({ one.items[$0] }),
      let second = other.position(of: right.item.item).map({ other.items[$0] })
    else { return false }
    return first.kind == second.kind && first.domain == second.domain
      && first.options.map(\.code) == second.options.map(\.code)
  }
}
