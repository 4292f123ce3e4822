import Assessment
import Screen

/// The courses' page: the list, one course, or its certificate.
struct CourseDesk: Equatable, Sendable {
  /// Nil until it is read.
  var board: CourseBoard?
  var selected = 0
  /// The open course by its place in the list.
  var opened: Int?
  /// The certificate as text, and where it is kept.
  var written: WrittenLetter?

  var standing: CourseStanding? {
    guard let opened, let board, board.standings.indices.contains(opened) else { return nil }
    return board.standings[opened]
  }
}

extension Model {
  func coursesPage(_ page: inout Page, _ desk: CourseDesk) {
    guard let board = desk.board else { return }
    if let written = desk.written {
      page.text(words.course.keptAt.filled(["path": visible(written.path)]), style: .bold)
      page.blank()
      for line in written.lines {
        if line.isEmpty { page.blank() } else { page.text(line) }
      }
      return
    }
    let lines = CourseLines(board, words: words)
    if let standing = desk.standing {
      courseRows(&page, lines.lines(standing))
      courseRows(&page, lines.drift(width: page.columns))
      return
    }
    page.text(words.course.intro.filled(["mark": lines.mark]))
    if board.practitioner == nil { page.text(words.course.nobody, style: .bold) }
    for line in board.refused {
      page.text(words.course.refused.filled(["reason": visible(line)]), style: .bold)
    }
    page.blank()
    for (index, standing) in board.standings.enumerated() {
      page.entry(
        visible(standing.course.title), trailing: lines.state(standing),
        isFocused: index == desk.selected)
    }
    if board.standings.isEmpty { page.text(words.course.none) }
    page.blank()
    courseRows(&page, lines.drift(width: page.columns))
  }

  private func courseRows(_ page: inout Page, _ lines: [CourseLines.Line]) {
    let width = min(30, lines.map { displayWidth($0.label) }.max() ?? 0) + 2
    for line in lines {
      if line.isTitle {
        page.blank()
        page.text(visible(line.text), style: .bold)
      } else if line.label.isEmpty {
        page.text(visible(line.text))
      } else {
        page.labelled(visible(line.label), visible(line.text), indent: 1, width: width)
      }
    }
  }
}

extension Turn {
  mutating func openCourses() {
    push(.courses(CourseDesk()))
    effects.append(.loadCourses)
  }

  mutating func received(_ board: CourseBoard) {
    guard case .courses(var desk) = model.top else { return }
    desk.board = board
    desk.selected = min(desk.selected, max(0, board.standings.count - 1))
    replace(.courses(desk))
  }

  mutating func openCourse() {
    guard case .courses(var desk) = model.top, desk.opened == nil,
      desk.board?.standings.indices.contains(desk.selected) == true
    else { return }
    desk.opened = desk.selected
    replace(.courses(desk))
    model.viewport = .start
  }

  /// Writes the certificate of the open course and shows it.
  mutating func writeCertificate() {
    guard case .courses(let desk) = model.top, let board = desk.board,
      let standing = desk.standing
    else { return }
    guard
      let certificate = board.certificate(
        standing, team: model.configuration.team, software: "attune \(model.version)",
        words: words),
      let result = standing.passes.last?.result
    else {
      let why = CourseLines(board, words: words).why(standing)
      return say(words.course.noCertificate.filled(["why": why]))
    }
    effects.append(.writeCertificate(certificate, result: result))
  }

  mutating func receivedCertificate(_ written: WrittenLetter) {
    guard case .courses(var desk) = model.top else { return }
    desk.written = written
    replace(.courses(desk))
    model.viewport = .start
  }

  /// One step back: from the certificate to the course, to the list, then out.
  mutating func leaveCourse(_ desk: CourseDesk) {
    var desk = desk
    if desk.written != nil {
      desk.written = nil
    } else if desk.opened != nil {
      desk.opened = nil
    } else {
      return pop()
    }
    replace(.courses(desk))
    model.viewport = .start
  }
}
