import Assessment
import Screen

/// The page a script is played on, and under it the key, the caption and what the watcher can
/// press.
enum DemoView {
  /// Two of caption and one of keys.
  static let rows = 3
  /// The column where captions begin: left of it stands the key.
  private static let captionColumn = 11

  static func draw(_ model: Model, _ demo: Demo) -> Canvas {
    var behind = model
    behind.demo = nil
    if model.isHidden {
      behind.size = demo.size
      return view(behind)
    }
    var canvas = Canvas(size: demo.size)
    let page = demo.isListing ? parts(model, demo) : view(behind)
    canvas.draw(page, at: Position(column: 0, row: 0))
    canvas.cursor = page.cursor
    let top = page.size.rows
    caption(model, demo, top: top, on: &canvas)
    canvas.fill(row: top + 2, style: .reverse)
    canvas.write(
      bar(model, demo), at: Position(column: Page.margin, row: top + 2), style: .reverse)
    return canvas
  }

  private static func caption(
    _ model: Model, _ demo: Demo, top: Int, on canvas: inout Canvas
  ) {
    let words = model.words.training
    let columns = demo.size.columns
    let key = demo.isOver ? "" : "[\(truncated(demo.shownKeys, columns: 7))]"
    canvas.write(key, at: Position(column: Page.margin, row: top), style: .bold)
    let text =
      demo.isStuck
      ? words.stuck
      : demo.isOver ? words.demoOver : demo.script.steps[demo.step].caption ?? ""
    let lines = wrapped(text, columns: max(1, columns - captionColumn - 1))
    for (index, line) in lines.prefix(2).enumerated() {
      let isCut = index == 1 && lines.count > 2
      let shown =
        isCut ? truncated(line + " " + lines[2], columns: columns - captionColumn - 1) : line
      canvas.write(shown, at: Position(column: captionColumn, row: top + index))
    }
  }

  /// Where one is and what can be pressed; the watcher's last key is answered instead.
  private static func bar(_ model: Model, _ demo: Demo) -> String {
    let words = model.words.training
    let columns = max(0, demo.size.columns - 2)
    if let notice = demo.notice { return truncated(notice, columns: columns) }
    let state = demo.isPlaying ? words.playing : words.paused
    let place = (demo.speed == Demo.normal ? words.demoPlace : words.demoSpeed).filled([
      "n": String(demo.part), "m": String(demo.script.parts.count), "state": state,
      "speed": Demo.speeds[demo.speed].name,
    ])
    let room = columns - displayWidth(place) - 3
    guard room > 20 else { return truncated(Footer.text(model), columns: columns) }
    var wide = model
    wide.size.columns = room + 2
    return place + "   " + Footer.text(wide)
  }

  /// The parts to skip to, and every key.
  private static func parts(_ model: Model, _ demo: Demo) -> Canvas {
    var page = Page(size: model.size)
    page.text(demo.script.title, style: .bold)
    page.blank()
    for (index, part) in demo.script.parts.enumerated() {
      let mark = index + 1 == demo.part ? model.words.training.here : ""
      page.labelled(String(index + 1), part + mark, indent: 1, width: 4)
    }
    page.blank()
    for command in CommandTable.commands(in: .demo) {
      page.labelled(
        command.label, model.words.commands.titles[command.id] ?? "", indent: 1, width: 18,
        style: CommandTable.availability(of: command.id, in: model).isEnabled ? [] : .dim)
    }
    var canvas = Canvas(size: model.size)
    canvas.fill(row: 0, style: .reverse)
    canvas.write(
      " \(model.words.home.training)  \(model.words.home.product)",
      at: Position(column: 0, row: 0), style: .reverse)
    for (index, row) in page.rows.prefix(max(0, model.size.rows - 2)).enumerated() {
      for span in row {
        canvas.write(
          span.text, at: Position(column: span.column, row: index + 2), style: span.style)
      }
    }
    canvas.cursor = Position(column: Page.margin, row: min(2, max(0, model.size.rows - 1)))
    return canvas
  }
}
