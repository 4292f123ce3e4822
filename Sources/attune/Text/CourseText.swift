import Assessment
import Interface
import Screen

/// Courses for a person at a terminal, in the words of the screens.
enum CourseText {
  private static let width = 100

  static func lines(_ board: CourseBoard, isOne: Bool) -> [String] {
    let words = Words.english
    let lines = CourseLines(board)
    var text = [words.home.training]
    if board.practitioner == nil { text.append(words.course.nobody) }
    text += board.refused.map { words.course.refused.replacing("{reason}", with: $0) }
    for standing in board.standings {
      if isOne {
        text += lines.lines(standing).map(written)
      } else {
        text.append("\(standing.course.id.padded(to: 16)) \(lines.state(standing))")
      }
    }
    text.append("")
    text += lines.drift(width: width).map(written)
    return text.map(visible)
  }

  private static func written(_ line: CourseLines.Line) -> String {
    line.label.isEmpty ? line.text : "  \(line.label.padded(to: 30)) \(line.text)"
  }
}
