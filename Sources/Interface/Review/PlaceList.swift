import Assessment
import Screen

/// The lines of a saved visit that can be corrected, those in conflict first.
struct PlaceList: Equatable, Sendable {
  let opened: OpenedRecord
  let places: [RecordField]
  var selected = 0

  init(_ opened: OpenedRecord) {
    self.opened = opened
    let undecided = opened.after.corrected.conflicts.compactMap { RecordField($0.path) }
    let rest = PlaceList.answers(opened) + PlaceList.facts(opened)
    places = undecided + rest.filter { !undecided.contains($0) }
  }

  /// Every question of the guide and the scales, with the notes there are.
  private static func answers(_ opened: OpenedRecord) -> [RecordField] {
    opened.standing.sheets.flatMap { sheet -> [RecordField] in
      guard let pack = opened.library.packs[sheet.pack] else { return [] }
      return pack.references.enumerated().flatMap { index, item -> [RecordField] in
        let note: [RecordField] = sheet.notes[index] == nil ? [] : [.note(item)]
        let isText = pack.items[index].kind == .text
        return [isText ? .text(item) : .answer(item)] + note
      }
    }
  }

  private static func facts(_ opened: OpenedRecord) -> [RecordField] {
    let decision = opened.standing.decision
    let ofDecision: Set<RecordField.Fact> = [
      .agrees, .level, .reason, .consent, .plan, .nextContact,
    ]
    let facts = RecordField.Fact.allCases.filter {
      decision != nil || !ofDecision.contains($0)
    }
    return (decision?.offers ?? []).map { .offer($0.service) } + facts.map { .fact($0) }
  }

  /// The lines that are corrected together: a level of one's own stands and falls with its reason.
  func together(with place: RecordField) -> [RecordField] {
    let view: [RecordField] = [.fact(.agrees), .fact(.level), .fact(.reason)]
    return view.contains(place) ? view : [place]
  }

  /// Each with what stands there.
  func lines(_ words: Words) -> [(title: String, value: String, isUndecided: Bool)] {
    let corrected = opened.after.corrected
    return places.map { place in
      let value = place.value(in: corrected.visit, packs: opened.library.packs)
      let field = corrected.fields.first { $0.path == place.description }
      let isUndecided = field?.conflict.isEmpty == false
      let isCorrected = field.map { $0.value != $0.recorded } ?? false
      let mark = isCorrected ? " (\(words.followUp.correctedMark))" : ""
      return (
        words.name(of: place, opened.library),
        isUndecided
          ? words.after.undecided
          : words.value(
            value, of: place, opened.library, isBorn: opened.standing.isBorn) + mark,
        isUndecided
      )
    }
  }
}

extension Turn {
  mutating func openPlaces() {
    guard let opened = model.openedRecord, namesPractitioner() else { return }
    push(.places(PlaceList(opened)))
  }

  /// Opens the form for one of the lines.
  mutating func correct(_ index: Int) {
    guard case .places(let list) = model.top, list.places.indices.contains(index) else { return }
    let places = list.together(with: list.places[index])
    open(.correction(list.opened, places))
  }
}

extension Model {
  func placesPage(_ page: inout Page, _ list: PlaceList) {
    page.text(words.after.placesLine, style: .dim)
    page.blank()
    for (index, line) in list.lines(words).enumerated() {
      page.entry(
        line.title, trailing: line.value, isFocused: index == list.selected,
        style: line.isUndecided ? .bold : [])
    }
  }

  /// The list to be heard.
  var placesLines: [String] {
    guard case .places(let list) = top else { return [] }
    return [words.after.placesLine]
      + numbered(list.lines(words).map { labelled($0.title, $0.value) })
  }
}
