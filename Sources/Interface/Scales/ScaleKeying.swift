import Assessment
import Screen

extension Model {
  /// Whether a letter is an answer to the item of the form in front.
  func isOption(_ key: Key) -> Bool {
    guard scope == .scaleKeying || scope == .scaleSecondPass, case .character(let character) = key,
      character.isLetter, let visit, let entry = visit.entry, let pack = visit.entryPack
    else { return false }
    return pack.option(for: key, of: pack.items[entry.focus]) != nil
  }
}

extension Turn {
  /// A key on an item of the form: an answer, or a sign that it is none.
  mutating func keyScale(_ key: Key) {
    guard let visit = model.visit, let entry = visit.entry, let pack = visit.entryPack,
      let item = visit.entryItem, entry.phase != .settle
    else { return keySettled(key) }
    let definition = pack.items[entry.focus]
    guard let option = pack.option(for: key, of: definition) else { return refuseKey(key) }
    if entry.phase == .again { return keyAgain(.option(UInt8(option))) }
    give(item, definition.options[option].code)
    say(
      words.scale.last.filled([
        "item": item.item,
        "entry": words.entry(.option(UInt8(option)), of: definition, in: pack),
      ]))
    itemAfter()
  }

  /// Notes an answer of the form; the pack joins the visit with its first.
  mutating func give(_ item: ItemReference, _ code: String?) {
    guard let visit = model.visit, let pack = visit.library.packs[item.pack] else { return }
    if visit.draft.sheet(item.pack) == nil { note(.joined(PackStamp(pack))) }
    answer(item, code)
  }

  /// A key that is no answer to the item: said, and heard where that is wanted.
  mutating func refuseKey(_ key: Key) {
    guard let visit = model.visit, let pack = visit.entryPack, let item = visit.entryItem,
      let definition = visit.library.item(item)
    else { return }
    if case .character(let character) = key, let line = pack.refusals[String(character)],
      let text = visit.library.texts[pack.id]?.refusals[line]
    {
      say(text)
    } else {
      say(
        words.scale.refused.filled([
          "key": key.name, "item": item.item, "keys": pack.keys(of: definition),
        ]))
    }
    if model.configuration.bell { effects.append(.bell) }
  }

  /// Takes the line of the no-answer list on a form's item; the last one clears.
  mutating func giveAbsence(_ absence: Absence?) {
    guard let item = model.visit?.entryItem else { return }
    give(item, absence?.rawValue)
    if absence != nil { itemAfter() }
  }

  /// The carer would rather not be asked this item: declined, and on to the next.
  mutating func leaveOutOfScale() {
    guard let item = model.visit?.entryItem else { return }
    give(item, Absence.declined.rawValue)
    itemAfter()
  }
}
