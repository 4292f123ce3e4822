import Assessment

/// Keying one form: where in it one is, and the second pass.
///
/// The answers themselves are in the draft; this is what is not kept.
struct ScaleEntry: Equatable, Sendable {
  enum Phase: Equatable, Sendable {
    /// What to know before the first item.
    case intro
    case keying
    /// Everything was gone through: check it, or see the scores.
    case done
    case readBack
    case again
    /// Both passes differ at the focused item.
    case settle
    case result
  }

  let pack: String
  var phase: Phase
  /// The item one is at, by position.
  var focus = 0
  /// What was keyed the second time; untouched where nothing was yet.
  var again: [Answer]
  /// Items both passes differ at, not settled yet.
  var differences: [Int] = []
  /// Scores that are opened into their addends.
  var expanded: Set<String> = []

  /// Keying a pack from where a sheet stands.
  init(_ pack: Pack, _ sheet: Sheet?) {
    self.pack = pack.id
    again = Array(repeating: .untouched, count: pack.items.count)
    let open = pack.items.indices.filter { sheet?[$0].isSettled != true }
    if sheet?.isBegun != true {
      phase = .intro
    } else if let first = open.first {
      phase = .keying
      focus = first
    } else {
      phase = sheet?.checked == nil ? .done : .result
    }
  }

  /// Whether an item of the form is in front.
  var showsItem: Bool {
    switch phase {
    case .keying, .readBack, .again, .settle: true
    case .intro, .done, .result: false
    }
  }
}

extension VisitState {
  /// The definition of the form being keyed, or nil.
  var entryPack: Pack? { entry.flatMap { library.packs[$0.pack] } }

  /// The item of the form being keyed, or nil.
  var entryItem: ItemReference? {
    guard let entry, entry.showsItem, let pack = entryPack,
      pack.items.indices.contains(entry.focus)
    else { return nil }
    return ItemReference(pack: pack.id, item: pack.items[entry.focus].id)
  }

  /// The sheet being keyed, or nil while nothing is.
  var entrySheet: Sheet? { entry.flatMap { draft.sheet($0.pack) } }

  /// Items of a pack without an option or a reason for having none, by id.
  func openItems(of id: String) -> [String] {
    guard let pack = library.packs[id] else { return [] }
    let sheet = draft.sheet(id)
    return pack.items.indices.filter { sheet?[$0].isSettled != true }.map { pack.items[$0].id }
  }
}
