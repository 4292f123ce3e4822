import Assessment
import Screen

/// The courses line by line: the list, one course, its certificate.
extension Model {
  var courseLines: [String] {
    guard case .courses(let desk) = top, let board = desk.board else { return [] }
    if let written = desk.written {
      return [words.course.keptAt.filled(["path": written.path])]
        + written.lines.filter { !$0.isEmpty }
    }
    let lines = CourseLines(board, words: words)
    guard let standing = desk.standing else {
      return listed(board, lines) + spoken(lines.drift(width: 0))
    }
    var number = 0
    let course = lines.lines(standing).map { line -> String in
      guard line.isFamily else { return spoken(line) }
      number += 1
      return words.plain.option.filled(["key": String(number), "label": spoken(line)])
    }
    let vignettes = standing.course.vignettes
    let next = vignettes.indices.contains(desk.family) ? vignettes[desk.family] : nil
    return course + spoken(lines.drift(width: 0))
      + (next.map { [words.plain.courseNext.filled(["title": board.title($0)])] } ?? [])
  }

  private func listed(_ board: CourseBoard, _ lines: CourseLines) -> [String] {
    let course = words.course
    var said = [course.title.asSentence, course.intro.filled(["mark": lines.mark])]
    if board.practitioner == nil { said.append(course.nobody) }
    said += board.refused.map { course.refused.filled(["reason": $0]) }
    if board.standings.isEmpty { said.append(course.none) }
    return said + numbered(board.standings.map { labelled($0.course.title, lines.state($0)) })
  }

  private func spoken(_ lines: [CourseLines.Line]) -> [String] { lines.map(spoken) }

  /// A bar says nothing to an ear: only the figures beside it are said.
  private func spoken(_ line: CourseLines.Line) -> String {
    let text = line.spoken ?? line.text
    return line.label.isEmpty ? text.asSentence : labelled(line.label, text)
  }
}

extension CourseDesk {
  /// What can be named by its words: courses, or the families of the open one.
  var choices: [String] {
    guard let board, written == nil else { return [] }
    guard let standing else { return board.standings.map(\.course.title) }
    return standing.course.vignettes.map(board.title)
  }

  mutating func select(_ index: Int) {
    if opened == nil { selected = index } else { family = index }
  }
}
