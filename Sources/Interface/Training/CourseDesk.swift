import Assessment
import Screen

/// The courses' page: the list, one course, or its certificate.
struct CourseDesk: Equatable, Sendable {
  /// Nil until it is read.
  var board: CourseBoard?
  var selected = 0
  /// The id of the open course.
  var opened: String?
  /// The focused family of the open course.
  var family = 0
  /// The certificate as text, and where it is kept.
  var written: WrittenLetter?

  var standing: CourseStanding? {
    guard let opened else { return nil }
    return board?.standings.first { $0.course.id == opened }
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
      courseRows(&page, lines.lines(standing), focused: desk.family)
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

  private func courseRows(
    _ page: inout Page, _ lines: [CourseLines.Line], focused: Int? = nil
  ) {
    let width = min(30, lines.map { displayWidth($0.label) }.max() ?? 0) + 2
    var family = 0
    for line in lines {
      if line.isFamily {
        page.entry(
          visible(line.label), trailing: visible(line.text), isFocused: family == focused)
        family += 1
        continue
      }
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
  mutating func openCourses(_ desk: CourseDesk = CourseDesk()) {
    push(.courses(desk))
    effects.append(.loadCourses)
  }

  /// The page may stand behind a result.
  mutating func received(_ board: CourseBoard) {
    for index in model.places.indices {
      guard case .courses(var desk) = model.places[index] else { continue }
      desk.board = board
      desk.selected = min(desk.selected, max(0, board.standings.count - 1))
      desk.family = desk.standing?.nextFamily ?? 0
      model.places[index] = .courses(desk)
    }
  }

  /// Opens the focused course, or walks its focused family.
  mutating func openCourse() {
    guard case .courses(var desk) = model.top, let board = desk.board else { return }
    if let course = desk.standing?.course {
      guard course.vignettes.indices.contains(desk.family) else { return }
      let id = course.vignettes[desk.family]
      guard let row = model.training?.list?.rows.first(where: { $0.vignette.id == id }) else {
        return
      }
      return walk(row.vignette, of: course.id)
    }
    guard board.standings.indices.contains(desk.selected) else { return }
    let standing = board.standings[desk.selected]
    desk.opened = standing.course.id
    desk.family = standing.nextFamily
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

extension CourseStanding {
  /// The place of the family that is to be rated next: the first open one, else the first in which
  /// a safety item was missed, else the first.
  fileprivate var nextFamily: Int {
    course.vignettes.firstIndex { current[$0] == nil }
      ?? course.vignettes.firstIndex { current[$0]?.missedSafety.isEmpty == false } ?? 0
  }
}
