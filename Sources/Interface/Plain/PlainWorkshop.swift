import Assessment
import Screen

/// What of a workshop is read out as one.
struct WorkshopPlace: Equatable, Sendable {
  let face: WorkshopDesk.Face
  let row: Int
  let isShown: Bool
  let isAnonymous: Bool
  let isNoting: Bool

  init(_ desk: WorkshopDesk) {
    face = desk.face
    row = desk.row
    isShown = desk.shown.contains(desk.row)
    isAnonymous = desk.isAnonymous
    isNoting = desk.note != nil
  }
}

/// A workshop line by line: an item is covered until it is shown, as on the projector.
extension Model {
  var workshopLines: [String] {
    guard case .workshop(let desk) = top else { return [] }
    switch desk.face {
    case .item: return itemLines(desk)
    case .matrix: return matrixLines(desk)
    case .figures:
      let lines = WorkshopLines(desk.workshop, text: desk.opened.text, words: words)
        .againstPanel(names: desk.names(words)).map { $0.isTitle ? $0.text.asSentence : $0.text }
      let figures = desk.opened.figures.filter { !$0.isEmpty }
      return lines + [words.workshop.figuresTitle.asSentence]
        + (figures.isEmpty ? [words.workshop.tooFew] : figures)
    case .leftOut:
      return [words.workshop.leftOutTitle.asSentence]
        + desk.workshop.refused.map {
          words.workshop.refused.filled(["file": $0.file, "reason": $0.reason])
        }
    }
  }

  private func itemLines(_ desk: WorkshopDesk) -> [String] {
    let workshop = words.workshop
    guard let row = desk.current, !desk.workshop.entries.isEmpty else {
      return [words.home.training.asSentence, workshop.noSheets]
    }
    if desk.note != nil { return [workshop.noteTitle.filled(["item": desk.title(row)])] }
    let isShown = desk.shown.contains(desk.row)
    var lines: [String] = []
    if desk.row == 0, !isShown {
      lines = [
        words.home.training.asSentence, desk.workshop.vignette.title.asSentence,
        desk.workshop.experts.panel == nil ? workshop.proposal : workshop.byPanel,
      ]
    }
    lines.append(
      words.plain.workshopItem.filled([
        "n": String(desk.row + 1), "m": String(desk.workshop.rows.count), "title": desk.title(row),
      ]))
    if let says = desk.workshop.vignette.entries.first(where: { $0.item == row.item.id })?.says {
      lines.append(labelled(workshop.says, says))
    }
    let count = desk.workshop.entries.count
    guard isShown else {
      return lines + [
        count == 1 ? workshop.coveredOne : workshop.covered.filled(["n": String(count)])
      ]
    }
    let panel = desk.label(row.panel.code, of: row.item)
    lines.append(labelled(panelName(desk).capitalisedFirst, panel))
    lines += answers(desk, row)
    lines.append(tally(desk, row))
    return lines + (consensusLine(desk, row).map { [$0] } ?? [])
  }

  /// Each answer there is, and who gave it.
  private func answers(_ desk: WorkshopDesk, _ row: Workshop.Row) -> [String] {
    row.answers(of: desk.names(words)).map { code, who in
      let label = code.map { desk.label($0, of: row.item) } ?? words.workshop.nothing
      return labelled(label, who.joined(separator: ", "))
    }
  }

  /// An item a line, numbered; what was not shown yet is not said.
  private func matrixLines(_ desk: WorkshopDesk) -> [String] {
    let names = desk.names(words)
    return numbered(
      desk.workshop.rows.enumerated().map { index, row in
        guard desk.shown.contains(index) else {
          return labelled(desk.title(row), words.plain.workshopUnseen)
        }
        let panel = "\(panelName(desk)) \(desk.label(row.panel.code, of: row.item))"
        let all = zip(names, row.codes).map { name, code in
          "\(name) \(code.map { desk.label($0, of: row.item) } ?? words.workshop.nothing)"
        }
        return labelled(desk.title(row), ([panel] + all).joined(separator: "; "))
      })
  }

  /// Why those it is held against answered so; only once the ratings were shown.
  var workshopReason: [String] {
    guard case .workshop(let desk) = top, let row = desk.current else { return [] }
    guard desk.shown.contains(desk.row) else { return [words.workshop.coverFirst] }
    let title = words.workshop.whyTitle.filled(["code": desk.label(row.panel.code, of: row.item)])
    var lines = [labelled(title, row.panel.rationale)]
    if row.item.kind == .rating, let text = desk.opened.text?.items[row.item.id] {
      lines += row.item.options.map { labelled($0.code, text.options[$0.code] ?? "") }
    }
    return lines
  }

  func workshopPrompt(_ place: WorkshopPlace) -> String {
    let plain = words.plain
    if place.isNoting { return plain.writeLine }
    switch place.face {
    case .item where place.isShown:
      guard case .workshop(let desk) = top, let row = desk.current else { return plain.record }
      return plain.workshopShown.filled(["keys": row.item.digits])
    case .item: return plain.workshopCovered
    case .matrix: return plain.workshopMatrix
    case .figures, .leftOut: return plain.record
    }
  }
}

extension PlainTurn {
  /// Shows the ratings; once they are shown, the next item.
  mutating func goOnInWorkshop() {
    guard case .workshop(let desk) = model.top else { return }
    press(desk.shown.contains(desk.row) ? .next : .open)
  }

  /// Adds to the reason that stands there, and closes it.
  mutating func noteInWorkshop(_ text: String) {
    guard case .workshop(let desk) = model.top, let note = desk.note else { return }
    send(.terminal(.paste(note.text.isEmpty ? text : " " + text)))
    press(.close)
  }

  /// A number is what the room agrees on.
  mutating func agreeInWorkshop(_ number: Int) {
    guard (0...9).contains(number), let digit = String(number).first else {
      return say(plain.noSuch.filled(["n": String(number)]))
    }
    send(.character(digit))
    guard case .workshop(let desk) = model.top, let row = desk.current,
      desk.shown.contains(desk.row), let line = model.consensusLine(desk, row)
    else { return }
    say(line)
  }
}
