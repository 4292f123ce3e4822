import Assessment
import Screen

/// The list of the supervisor's room: only the rows that are seen are ever here.
struct ReviewRoom: Equatable, Sendable {
  var filter = TextField(limit: 200)
  /// Whether letters go into the filter.
  var isTyping = false
  var column = RoomColumn.date
  var isReversed = false
  /// The focused row and the first one shown, counted in the whole list.
  var selected = 0
  var top = 0
  var window = RoomWindow()
  /// Whether the focused row is opened as soon as it is here.
  var opensSelected = false
  /// The visit that is marked to be compared with another one.
  struct Mark: Equatable, Sendable {
    let id: String
    let dyad: String
    let date: CalendarDate
  }

  var marked: Mark?
  /// Whether anything was answered yet.
  var isAsked = false

  var read: FilterText { FilterText(filter.text) }

  /// The row at a place of the list, when it is here.
  func row(_ place: Int) -> RoomRow? {
    let index = place - window.first
    return window.rows.indices.contains(index) ? window.rows[index] : nil
  }

  func query(count: Int) -> RoomQuery {
    RoomQuery(
      filter: read.filter, column: column, isReversed: isReversed, first: top, count: count)
  }

  /// Keeps the focus inside the list, and the rows that are seen around the focus.
  mutating func settle(visible: Int) {
    let visible = max(1, visible)
    selected = min(max(0, selected), max(0, window.matching - 1))
    if selected < top { top = selected }
    if selected >= top + visible { top = selected - visible + 1 }
    top = min(max(0, top), max(0, window.matching - visible))
  }
}

extension Model {
  /// The room, wherever it lies among the layers.
  var room: ReviewRoom? {
    for place in places.reversed() { if case .room(let room) = place { return room } }
    return nil
  }

  /// Whether the supervisor's room is open: the loop then looks after its list.
  public var showsRoom: Bool { room != nil }

  /// The rows the list has room for.
  var roomRows: Int {
    let isLow = size.rows < 20
    let foot = FootLine.lines(self, isLow: isLow).count
    return max(1, size.rows - (isLow ? 1 : 2) - 2 - max(1, foot) - 1)
  }
}
