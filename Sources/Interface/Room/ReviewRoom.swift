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
  /// The id of the row under the cursor, as it was seen; nil before one was.
  var focused: String?
  /// Whether a person put the cursor where it is: until then it stays on the first row.
  var isPlaced = false
  /// Whether the row that was under the cursor went: another one stands there that nobody chose.
  var hasSlid = false
  /// Where the row that went from under the cursor stood, while its record is open.
  var leftAt: Int?
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

  /// Takes what is seen now. The cursor stays with its row where that is still here; else it keeps
  /// its place, and says so with ``hasSlid``.
  ///
  /// - Parameter isInFront: Whether the list is looked at, and not a record out of it.
  mutating func take(_ window: RoomWindow, visible: Int, isInFront: Bool) {
    let place = selected
    self.window = window
    isAsked = true
    defer { settle(visible: visible) }
    guard let focused, !isTyping, place >= window.first else { return }
    if row(place)?.id == focused { return }
    if isInFront, !isPlaced, row(place) != nil {
      self.focused = nil
      hasSlid = true
      return
    }
    if let index = window.rows.firstIndex(where: { $0.id == focused }) {
      selected = window.first + index
      // What was seen stays where it is on the screen.
      top = max(0, top + selected - place)
      return
    }
    guard row(place) != nil || place >= window.matching else { return }
    self.focused = nil
    if isInFront { hasSlid = true } else { leftAt = place }
  }

  /// Puts the cursor where it is wanted; `isPlaced` when a person chose that row and not a list.
  mutating func choose(_ place: Int, isPlaced: Bool = true) {
    selected = place
    self.isPlaced = isPlaced
    focused = nil
    hasSlid = false
    leftAt = nil
  }

  /// The row under the cursor is seen.
  mutating func see() {
    guard !isTyping, leftAt == nil, let id = row(selected)?.id else { return }
    focused = id
  }

  func query(count: Int) -> RoomQuery {
    RoomQuery(
      filter: read.filter, column: column, isReversed: isReversed, first: top, count: count,
      isUnderstood: read.problems.isEmpty)
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
