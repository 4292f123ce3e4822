/// A visit that is not finished: what its journal adds up to.
///
/// The screens and the store both build it by applying the same entries, so what is resumed is
/// what was seen.
public struct Draft: Equatable, Sendable {
  /// The id its record will have.
  public let id: String
  public private(set) var visit: Visit
  /// The packs of the visit as they were when they joined, the guide first.
  public private(set) var packs: [PackStamp]
  /// Every safety answer that was ever chosen, in order, once each.
  public private(set) var raised: [ItemReference]
  /// Answers that replaced an earlier one.
  public private(set) var changes: [AnswerChange]
  /// The last place in the visit, as the screens named it.
  public private(set) var place: String?
  public let began: Moment
  public private(set) var updated: Moment
  /// Answers in the journal that no item or option of the packs at hand takes any more.
  public private(set) var unplaced: [ItemReference]

  public init(id: String, identity: Identity, at moment: Moment) {
    self.id = id
    visit = Visit(
      setting: identity.setting, baby: identity.baby, carer: identity.carer,
      contact: identity.contact, practitioner: identity.practitioner, team: identity.team,
      sheets: [])
    packs = []
    raised = []
    changes = []
    began = moment
    updated = moment
    unplaced = []
  }

  public var identity: Identity {
    Identity(
      setting: visit.setting, baby: visit.baby, carer: visit.carer, contact: visit.contact,
      practitioner: visit.practitioner, team: visit.team)
  }

  /// Applies one entry. `library` gives the pack with an id as it is now.
  public mutating func apply(_ entry: DraftEntry, library: (String) -> Pack?) {
    updated = entry.at
    switch entry.event {
    case .identified(let identity): identify(identity)
    case .joined(let stamp): join(stamp, library)
    case .opened(let item):
      // Only shown: where the item is gone no answer is missed.
      _ = edit(item, library) { sheet, position, _ in
        if sheet[position] == .untouched { sheet[position] = .opened }
        return true
      }
    case .answered(let item, let code): answer(item, code, at: entry.at, library)
    case .noted(let item, let text):
      put(item, library) { sheet, position in sheet.notes[position] = text.isEmpty ? nil : text }
    case .wrote(let item, let text):
      put(item, library) { sheet, position in sheet.texts[position] = text.isEmpty ? nil : text }
    case .moved(let place): self.place = place
    case .responded(let response):
      visit.safety.removeAll { $0.trigger == response.trigger }
      visit.safety.append(response)
    case .complexity(let reason): visit.complexity = reason
    case .decided(let decision): visit.decision = decision
    case .checked(let pack, let checking):
      if let index = visit.sheets.firstIndex(where: { $0.pack == pack }) {
        visit.sheets[index].checked = checking
      }
    }
  }

  /// The sheet that answers a pack, or nil when the pack has not joined.
  public func sheet(_ pack: String) -> Sheet? { visit.sheets.first { $0.pack == pack } }

  private mutating func identify(_ identity: Identity) {
    visit.setting = identity.setting
    visit.baby = identity.baby
    visit.carer = identity.carer
    visit.contact = identity.contact
    visit.practitioner = identity.practitioner
  }

  private mutating func join(_ stamp: PackStamp, _ library: (String) -> Pack?) {
    guard sheet(stamp.id) == nil, let pack = library(stamp.id) else { return }
    packs.append(stamp)
    visit.sheets.append(Sheet(for: pack))
  }

  private mutating func answer(
    _ item: ItemReference, _ code: String?, at moment: Moment, _ library: (String) -> Pack?
  ) {
    var before: String?
    var isSafety = false
    let placed = edit(item, library) { sheet, position, definition in
      let answer = definition.answer(code: code)
      guard let answer else { return false }
      before = definition.code(of: sheet[position])
      // What was checked was another answer.
      if sheet[position] != answer { sheet.checked = nil }
      sheet[position] = answer
      if let chosen = answer.chosen { isSafety = definition.options[chosen].isSafety }
      return true
    }
    guard placed else {
      if code != nil { miss(item) }
      return
    }
    // Answered anew, it has a place again.
    if code != nil { unplaced.removeAll { $0 == item } }
    // What is put back after it was taken away is a change too, or the history would end in nothing.
    let wasChanged = before != nil || changes.contains { $0.item == item }
    if wasChanged, before != code {
      changes.append(AnswerChange(item: item, from: before, to: code, at: moment))
    }
    guard isSafety else { return }
    if !raised.contains(item) { raised.append(item) }
    // Chosen again after "raised, then changed": that response no longer answers it.
    visit.safety.removeAll { response in
      guard response.trigger == item, before != code, case .changed = response.outcome else {
        return false
      }
      return true
    }
  }

  /// Puts a text beside an item, or counts it among those that have no place.
  private mutating func put(
    _ item: ItemReference, _ library: (String) -> Pack?, _ change: (inout Sheet, Int) -> Void
  ) {
    let isPlaced = edit(item, library) { sheet, position, _ in
      change(&sheet, position)
      return true
    }
    if !isPlaced { miss(item) }
  }

  private mutating func miss(_ item: ItemReference) {
    if !unplaced.contains(item) { unplaced.append(item) }
  }

  /// False when the packs at hand have no place for it.
  private mutating func edit(
    _ item: ItemReference, _ library: (String) -> Pack?,
    _ change: (inout Sheet, Int, Item) -> Bool
  ) -> Bool {
    guard let pack = library(item.pack), let position = pack.position(of: item.item),
      let index = visit.sheets.firstIndex(where: { $0.pack == item.pack })
    else { return false }
    return change(&visit.sheets[index], position, pack.items[position])
  }
}

extension Item {
  /// The answer a code stands for: nil opens the item without one; nothing for unknown codes and
  /// for *not seen* of an item that is not watched.
  public func answer(code: String?) -> Answer? {
    guard let code else { return .opened }
    if let index = option(code: code) { return .option(UInt8(index)) }
    guard let absence = Absence(rawValue: code), absence != .notSeen || isObserved else {
      return nil
    }
    return .absent(absence)
  }

  /// The code of an answer, or nil when it has none.
  public func code(of answer: Answer) -> String? {
    switch answer {
    case .untouched, .opened: nil
    case .option(let index): options.indices.contains(Int(index)) ? options[Int(index)].code : nil
    case .absent(let absence): absence.rawValue
    }
  }
}
