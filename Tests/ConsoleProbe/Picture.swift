import Console
import Screen

/// One line of text for each thing heard, the same in the log and on the screen.
func describe(_ input: ConsoleInput) -> String {
  switch input {
  case .event(.key(let key)): "key \(visible("\(key)"))"
  case .event(.paste(let text)): "paste \(text.count) \(visible(String(text.prefix(60))))"
  case .event(.resize(let size)): "resize \(size.columns)x\(size.rows)"
  case .event(.tick): "tick"
  case .signal(let signal): "signal \(signal)"
  case .closed: "closed"
  }
}

/// Letters of every width, every style, and the cursor beside what was heard last.
func probePicture(size: Size, heard: String) -> Canvas {
  var canvas = Canvas(size: size)
  func at(_ column: Int, _ row: Int) -> Position { Position(column: column, row: row) }

  canvas.fill(row: 0, style: [.reverse])
  canvas.write(" Probe", at: at(0, 0), style: [.reverse])
  let texts = [
    "Siân Ŵyn, ŷ w\u{302} é", "漢字 가나 ｆｕｌｌ", "नमस्ते क्षमा", "👩‍👩‍👧 👍🏽 🇬🇧 ❤\u{FE0F} 1\u{FE0F}\u{20E3}", "شكرا",
  ]
  for (row, text) in texts.enumerated() {
    let end = canvas.write("|" + text, at: at(0, row + 2))
    canvas.write("|\(end)", at: at(end, row + 2))
  }
  var column = 0
  let styles: [(String, Style)] = [
    ("bold", .bold), ("reverse", .reverse), ("dim", .dim), ("underline", .underline),
    ("alert", .alert),
  ]
  for (word, style) in styles {
    column = canvas.write(word, at: at(column, 8), style: style) + 1
  }
  for row in 9..<max(9, size.rows) {
    canvas.write("\(row)", at: at(0, row))
    canvas.write("<", at: at(size.columns - 1, row))
  }
  let end = canvas.write("heard ", at: at(0, 1))
  canvas.write(heard, at: at(end, 1))
  canvas.cursor = at(end, 1)
  return canvas
}
