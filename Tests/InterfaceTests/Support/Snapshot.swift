import Foundation
import Screen
import Testing

/// Holds a picture against the one on file: text, styles and cursor.
///
/// `RECORD_SNAPSHOTS=1` writes the files anew and holds nothing.
func expectSnapshot(
  _ canvas: Canvas, _ name: String, location: SourceLocation = #_sourceLocation
) {
  expectSnapshots([canvas], name, location: location)
}

/// The same for several pictures in one file.
func expectSnapshots(
  _ canvases: [Canvas], _ name: String, location: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name + ".txt")
  let picture = canvases.map(describe).joined(separator: "\n")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(picture.utf8).write(to: file)
    return
  }
  let stored = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(
    picture == stored, "\(name) differs from its snapshot; see \(file.lastPathComponent)",
    sourceLocation: location)
}

private func describe(_ canvas: Canvas) -> String {
  var text = "\(canvas.size.columns) x \(canvas.size.rows)\n"
  let bar = "+" + String(repeating: "-", count: canvas.size.columns) + "+\n"
  text += bar + canvas.lines.map { "|\($0)|\n" }.joined() + bar
  if let cursor = canvas.cursor { text += "cursor \(cursor.column),\(cursor.row)\n" }
  for (row, styles) in canvas.styleMap.enumerated() where styles.contains(where: { $0 != "." }) {
    text += "\(row): \(runs(styles))\n"
  }
  return text
}

/// `80R` for eighty reverse cells: a style map a person can read.
private func runs(_ styles: String) -> String {
  var runs: [(Character, Int)] = []
  for style in styles {
    if runs.last?.0 == style { runs[runs.count - 1].1 += 1 } else { runs.append((style, 1)) }
  }
  return runs.map { "\($0.1)\($0.0)" }.joined(separator: " ")
}
