import Assessment
import Screen

extension Model {
  /// One form: what to know, its items, the second look, what it scores.
  func scalePage(_ page: inout Page, _ visit: VisitState) {
    guard let entry = visit.entry, let pack = visit.entryPack else { return }
    switch entry.phase {
    case .intro: introPage(&page, pack, visit)
    case .keying, .readBack, .again: keyingPage(&page, entry, pack, visit)
    case .done: donePage(&page, pack, visit)
    case .settle: settlePage(&page, entry, pack, visit)
    case .result: scaleResultPage(&page, entry, pack, visit)
    }
  }

  /// The form's name, and whether its wording is the service's own.
  private func formTitle(_ page: inout Page, _ pack: Pack, _ visit: VisitState) {
    page.text(visit.name(of: pack.id), style: .bold)
    if visit.library.localWording.contains(pack.id) {
      page.text(words.scale.ownWording, style: .dim)
    }
  }

  /// The licence of a local wording in full, below what is to be done: it can be long.
  private func licenceLines(_ page: inout Page, _ pack: Pack, _ visit: VisitState) {
    guard visit.library.localWording.contains(pack.id) else { return }
    page.blank()
    page.text(words.scale.licence.filled(["licence": pack.licence]), style: .dim)
  }

  /// What to know before the first item.
  private func introPage(_ page: inout Page, _ pack: Pack, _ visit: VisitState) {
    let text = visit.library.texts[pack.id]
    formTitle(&page, pack, visit)
    page.text(visit.isShared ? words.scale.aboutHidden : text?.about ?? "", style: .dim)
    page.blank()
    if let line = visit.contactLine(pack, words, on: today) { page.text(line, style: .bold) }
    for line in validityLines(pack, visit) { page.text(line, style: .bold) }
    for line in text?.entry ?? [] { page.text("- " + line) }
    for position in pack.items.indices where pack.items[position].offersSkip {
      if let why = text?.items[pack.items[position].id]?.why { page.text("- " + why) }
    }
    if !visit.isShared {
      page.blank()
      page.text(words.scale.source.filled(["source": pack.source]), style: .dim)
    }
    licenceLines(&page, pack, visit)
  }

  /// For whom and when it was not made, before anything is keyed.
  func validityLines(_ pack: Pack, _ visit: VisitState) -> [String] {
    let found =
      visit.findings.packs.first { $0.pack == pack.id }
      ?? visit.library.findings(sheets: [Sheet(for: pack)], situation: visit.situation)
      .packs.first
    let kinds: [WarningKind] = [.role, .age, .stage, .roleUnknown, .ageUnknown]
    return kinds.filter { kind in found?.warnings.contains { $0.kind == kind } == true }
      .compactMap { words.result.warnings[$0] }
  }

  /// The line that counts the options: the form's own where it has one.
  func countingLine(_ pack: Pack, _ visit: VisitState) -> String {
    let own = pack.refusals.keys.sorted().first
      .flatMap { visit.library.texts[pack.id]?.refusals[pack.refusals[$0] ?? ""] }
    if let own { return own }
    switch pack.keying {
    case .position: return words.scale.keyPosition
    case .value: return words.scale.keyValue
    case .answer, nil: return words.scale.keyAnswer
    }
  }

  private func keyingPage(
    _ page: inout Page, _ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState
  ) {
    guard let item = visit.entryItem else { return }
    let definition = pack.items[entry.focus]
    func pin(_ text: String, _ style: Style = []) {
      page.pinned += wrapped(text, columns: max(1, page.columns - 2)).map {
        [Span(column: Page.margin, text: $0, style: style)]
      }
    }
    pin(itemLine(entry, pack, definition), .bold)
    if visit.library.localWording.contains(pack.id) { pin(words.scale.ownWording, .dim) }
    switch entry.phase {
    case .readBack:
      let answer = visit.answer(item)
      pin(
        words.scale.cell.filled([
          "item": item.item, "entry": words.entry(answer, of: definition, in: pack),
        ]) + "   " + words.scale.readBackAsk, .bold)
    case .again: pin(words.scale.againAsk)
    default: pin(countingLine(pack, visit))
    }
    if !page.isCompact { page.pinned.append([]) }
    if page.isCompact, visit.library.localWording.contains(pack.id) {
      // The wording of the item in front is worth more rows than the items around it.
      scaleCell(&page, entry, pack, visit)
      wording(&page, item, definition, visit)
    } else {
      wording(&page, item, definition, visit)
      scaleGrid(&page, entry, pack, visit)
    }
    if saving.problem != nil { page.text(words.scale.unsavedLine, style: .dim) }
    if let note = visit.note(item) {
      page.blank()
      page.labelled(
        words.visit.note, visit.isShared ? words.visit.noteHidden : visible(note), indent: 1)
    }
    licenceLines(&page, pack, visit)
  }

  /// `Item 5 of 10   Keys: 1-4`.
  func itemLine(_ entry: ScaleEntry, _ pack: Pack, _ definition: Item) -> String {
    let place = words.scale.key.filled([
      "item": definition.id, "m": String(pack.items.count),
    ])
    return place + "   " + words.scale.keys.filled(["keys": pack.keys(of: definition)])
  }

  /// The service's own wording of the item and of its options, where there is some.
  private func wording(
    _ page: inout Page, _ item: ItemReference, _ definition: Item, _ visit: VisitState
  ) {
    guard visit.library.localWording.contains(item.pack), let text = visit.library.text(item)
    else { return }
    if let say = text.say { page.text(visible(say), style: .bold) }
    for option in definition.options {
      guard let label = text.options[option.code] else { continue }
      page.labelled(option.code, visible(label), indent: 3, width: 5)
    }
    page.blank()
  }

  private func donePage(_ page: inout Page, _ pack: Pack, _ visit: VisitState) {
    formTitle(&page, pack, visit)
    page.text(words.scale.doneTitle)
    let open = visit.openItems(of: pack.id)
    if !open.isEmpty {
      page.text(words.openItems(open), style: .bold)
    }
    page.blank()
    for (index, line) in doneChoices.enumerated() {
      page.entry(key: String(index + 1), line, isFocused: visit.selected == index)
    }
    page.blank()
    page.text(words.scale.doneLine, style: .dim)
    licenceLines(&page, pack, visit)
  }

  /// What can be done once every item was gone through, in shown order.
  var doneChoices: [String] {
    [words.scale.doneReadBack, words.scale.doneAgain, words.scale.doneResult]
  }

  private func settlePage(
    _ page: inout Page, _ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState
  ) {
    formTitle(&page, pack, visit)
    page.text(itemLine(entry, pack, pack.items[entry.focus]), style: .bold)
    page.blank()
    page.text(words.scale.settleAsk)
    for (index, line) in settleChoices(entry, pack, visit).enumerated() {
      page.entry(key: String(index + 1), line, isFocused: visit.selected == index)
    }
    licenceLines(&page, pack, visit)
  }

  /// The first and the second entry of the item both passes differ at.
  func settleChoices(_ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState) -> [String] {
    let item = pack.items[entry.focus]
    let first = visit.draft.sheet(pack.id)?[entry.focus] ?? .untouched
    let second = entry.again[entry.focus]
    return [
      words.scale.settleFirst.filled(["entry": words.entry(first, of: item, in: pack)]),
      words.scale.settleSecond.filled(["entry": words.entry(second, of: item, in: pack)]),
    ]
  }
}
