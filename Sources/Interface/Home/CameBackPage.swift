public import Assessment
import Screen

/// A visit of which something was said to whoever recorded it.
public struct CameBackRow: Equatable, Sendable {
  /// The id of the visit.
  public let id: String
  public let at: Moment
  public let dyad: String
  public let relation: String
  /// What waits for an answer, oldest first.
  public let reviews: [FollowUp]

  public init(id: String, at: Moment, dyad: String, relation: String, reviews: [FollowUp]) {
    self.id = id
    self.at = at
    self.dyad = dyad
    self.relation = relation
    self.reviews = reviews
  }
}

extension Turn {
  mutating func openCameBack() {
    effects.append(.loadCameBack)
    push(.cameBack(selected: 0))
  }

  mutating func received(_ rows: [CameBackRow]) {
    model.cameBack = rows
    model.home.cameBack = rows.count
    if case .cameBack(let selected) = model.top, selected >= rows.count {
      replace(.cameBack(selected: max(0, rows.count - 1)))
    }
  }
}

extension Model {
  var cameBackInWords: String {
    home.cameBack == 1
      ? words.reviewing.cameBackOne
      : words.reviewing.cameBackMany.filled(["n": words.grouped(home.cameBack)])
  }

  func cameBackPage(_ page: inout Page, _ selected: Int) {
    guard !cameBack.isEmpty else { return page.text(words.reviewing.cameBackNone) }
    page.text(words.reviewing.cameBackLine)
    page.blank()
    for (index, row) in cameBack.enumerated() {
      page.entry(visible(title(row)), isFocused: index == selected)
      for review in row.reviews { page.text(visible(words.line(review)), indent: 5) }
    }
  }

  private func title(_ row: CameBackRow) -> String {
    words.reviewing.cameBackRow.filled([
      "date": words.date(row.at.date), "dyad": row.dyad, "relation": row.relation,
    ])
  }

  /// The same to be heard: a number, the visit, and what was said of it.
  var cameBackLines: [String] {
    guard !cameBack.isEmpty else { return [words.reviewing.cameBackNone] }
    return [words.reviewing.cameBackLine]
      + numbered(
        cameBack.map { row in
          ([title(row)] + row.reviews.map(words.line)).joined(separator: ": ")
        })
  }
}
