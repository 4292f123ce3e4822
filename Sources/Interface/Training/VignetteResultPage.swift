import Assessment
import Screen

/// How a trainee's answers stand beside the expert's: what was missed about safety first.
struct VignetteResultView {
  let words: Words
  let compared: ComparedVignette
  let comparison: RatingComparison

  init(words: Words, compared: ComparedVignette) {
    self.words = words
    self.compared = compared
    comparison = RatingComparison(
      compared.result, guide: compared.library.packs[compared.result.guide],
      reasons: compared.walk.expert.reasons)
  }

  private var room: Words.TrainingRoom { words.training.room }

  func title(_ line: RatingComparison.Line) -> String {
    compared.library.title(reference(line))
  }

  private func reference(_ line: RatingComparison.Line) -> ItemReference {
    ItemReference(pack: compared.result.guide, item: line.item)
  }

  /// A code with its words, or that there is none.
  func answer(_ line: RatingComparison.Line, _ code: String?) -> String {
    guard let code else { return room.noAnswer }
    if let absence = Absence(rawValue: code) { return words.visit.absences[absence] ?? code }
    let label = compared.library.label(reference(line), code: code)
    return line.isRated ? "\(code) \(label)" : label
  }

  func difference(_ line: RatingComparison.Line) -> String {
    switch line.difference {
    case .agrees: room.agrees
    case .under(let steps): room.less.filled(["n": String(steps), "panel": panel])
    case .over(let steps): room.more.filled(["n": String(steps), "panel": panel])
    case .other: room.other
    case .unanswered: line.isOpenSafety ? room.leftOpen : room.unanswered
    }
  }

  /// Whose the ratings are, in a sentence: nobody's consensus is called a panel.
  var panel: String { compared.result.panel == nil ? room.byAuthors : room.byPanel }

  /// How near, in one line.
  var summary: String {
    guard let share = comparison.agreement else { return room.nothingRated }
    return room.summary.filled([
      "n": String(comparison.agreed), "m": String(comparison.rated.count),
      "percent": share.percentText,
    ])
  }

  /// What the figure is of, and which walk it was.
  var about: [String] {
    var lines: [String] = []
    if !comparison.rated.isEmpty {
      lines.append(
        room.counted.filled([
          "all": String(comparison.lines.count), "m": String(comparison.rated.count),
        ]))
    }
    guard let guide = compared.library.packs[compared.result.guide] else { return lines }
    let all = guide.items.count { $0.kind == .rating }
    return lines + [
      isFullWalk
        ? room.wasFull
        : room.wasShort.filled(["n": String(comparison.rated.count), "m": String(all)])
    ]
  }

  var isFullWalk: Bool {
    compared.library.packs[compared.result.guide].map(compared.result.isFullWalk) ?? true
  }

  /// Which way the differences lean, by area, and too little against too much.
  var patterns: [String] {
    var lines: [String] = []
    if comparison.under + comparison.over > 0 {
      lines.append(
        room.direction.filled([
          "panel": panel, "under": String(comparison.under), "over": String(comparison.over),
        ]))
    }
    for pattern in comparison.patterns {
      lines.append(
        room.inDomain.filled([
          "domain": compared.library.domainTitle(compared.result.guide, pattern.domain),
          "under": String(pattern.under), "over": String(pattern.over),
        ]))
    }
    for lean in comparison.leans {
      let line = lean.lean == .tooLittle ? room.tooLittle : room.tooMuch
      lines.append(line.filled(["found": found(lean)]))
    }
    return lines
  }

  private func found(_ lean: RatingComparison.LeanPattern) -> String {
    let found =
      switch (lean.under, lean.over) {
      case (0, 0): lean.agreed == 0 ? room.leanOpen : room.leanAgrees
      case (_, 0): room.leanLess
      case (0, _): room.leanMore
      default: room.leanBoth
      }
    return found.filled(["panel": panel])
  }
}

extension Model {
  func vignetteResultPage(_ page: inout Page, _ compared: ComparedVignette) {
    let view = VignetteResultView(words: words, compared: compared)
    let room = words.training.room
    page.text(visible(compared.walk.vignette.title), style: .bold)
    let missed = view.comparison.missedSafety
    for line in missed {
      page.text(room.missed.filled(["item": view.title(line)]), style: [.bold, .alert])
      page.text(comparedLine(view, line), indent: 3)
      page.text(visible(line.rationale), indent: 3)
    }
    let open = view.comparison.openSafety
    if !open.isEmpty {
      let items = open.map(view.title).joined(separator: ", ")
      page.text(room.safetyOpen.filled(["items": items]), style: [.bold, .alert])
    }
    if missed.isEmpty && open.isEmpty { page.text(room.noneMissed) }
    page.text(view.summary)
    for line in view.about { page.text(line, style: .dim) }
    page.text(words.ratings(compared.result.panel != nil), style: .dim)
    if let problem = compared.problem {
      page.text(room.notKept.filled(["reason": visible(problem)]), style: [.bold, .alert])
    }
    part(&page, room.pattern, view.patterns)
    part(&page, room.next, view.advice)
    page.blank()
    page.text(room.items, style: .bold)
    for line in view.comparison.lines where !line.isMissedSafety { item(&page, view, line) }
    part(&page, room.lessons, compared.walk.vignette.lessons)
    let walk = view.isFullWalk ? [] : [room.levelShort]
    part(&page, room.level, [visible(compared.walk.vignette.level.reason)] + walk)
    if let path = compared.path {
      page.blank()
      page.text(room.keptAt.filled(["path": visible(path)]), style: .dim)
    }
  }

  private func part(_ page: inout Page, _ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    page.blank()
    page.text(title, style: .bold)
    for line in lines { page.text(visible(line), indent: 3) }
  }

  private func item(
    _ page: inout Page, _ view: VignetteResultView, _ line: RatingComparison.Line
  ) {
    let agrees = line.difference == .agrees
    page.text(
      "\(view.title(line)): \(view.difference(line))", indent: 3, style: agrees ? [] : .bold)
    page.text(comparedLine(view, line), indent: 5)
    page.text(visible(line.rationale), indent: 5, style: .dim)
  }

  private func comparedLine(_ view: VignetteResultView, _ line: RatingComparison.Line) -> String {
    let room = words.training.room
    if line.difference == .agrees {
      return room.both.filled(["answer": view.answer(line, line.own)])
    }
    return room.sides.filled([
      "panel": view.panel.capitalisedFirst, "own": view.answer(line, line.own),
      "expert": view.answer(line, line.panel),
    ])
  }
}
