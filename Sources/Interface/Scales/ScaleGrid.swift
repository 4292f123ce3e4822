import Assessment
import Screen

/// The items of a form as a grid, in printed order, row by row.
enum ScaleGrid {
  /// Wide enough for `25 · not asked` with its marker and a mark.
  static let cell = 19

  static func columns(_ columns: Int) -> Int { max(1, (columns - 1) / cell) }
}

extension Model {
  /// Every entry as it stands on paper; the item one is at has the marker and the cursor.
  func scaleGrid(_ page: inout Page, _ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState) {
    let columns = ScaleGrid.columns(page.columns)
    var spans: [Span] = []
    for (position, item) in pack.items.enumerated() {
      let column = Page.margin + position % columns * ScaleGrid.cell
      let isFocused = position == entry.focus
      let style: Style = isFocused ? .bold : []
      if isFocused {
        let row = page.rows.count
        spans.append(Span(column: column, text: Page.marker, style: .bold))
        page.mark(row..<row + 1, cursor: Position(column: column, row: row))
      }
      spans.append(
        Span(
          column: column + 2,
          text: truncated(cell(position, item, entry, pack, visit), columns: ScaleGrid.cell - 3),
          style: style))
      if (position + 1) % columns == 0 || position + 1 == pack.items.count {
        page.row(spans)
        spans = []
      }
    }
  }

  /// The item one is at, alone.
  func scaleCell(_ page: inout Page, _ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState) {
    let item = pack.items[entry.focus]
    page.entry(cell(entry.focus, item, entry, pack, visit), isFocused: true)
  }

  private func cell(
    _ position: Int, _ item: Item, _ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState
  ) -> String {
    let answer: Answer
    if entry.phase == .again {
      // The first pass stays out of sight: it must not lead the second.
      answer = entry.again[position]
    } else {
      answer = visit.draft.sheet(pack.id)?[position] ?? .untouched
    }
    guard answer.isSettled || entry.phase == .again && answer.isTouched else {
      return "\(item.id) ·"
    }
    let text = words.scale.cell.filled([
      "item": item.id, "entry": words.entry(answer, of: item, in: pack),
    ])
    let isUnsaved = isUnsaved(ItemReference(pack: pack.id, item: item.id))
    return isUnsaved ? words.scale.unsavedMark + text : text
  }
}
