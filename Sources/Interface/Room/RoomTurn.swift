import Assessment
import Screen

extension Turn {
  mutating func openRoom() {
    push(.room(ReviewRoom()))
    askRoom()
  }

  /// Changes the room and asks for what is then seen.
  mutating func changeRoom(_ change: (inout ReviewRoom) -> Void) {
    for index in model.places.indices.reversed() {
      guard case .room(var room) = model.places[index] else { continue }
      change(&room)
      room.settle(visible: model.roomRows)
      room.see()
      model.places[index] = .room(room)
      break
    }
  }

  mutating func askRoom() {
    guard let room = model.room else { return }
    effects.append(.lookInRoom(room.query(count: model.roomRows)))
  }

  /// The filter was typed in: the list starts again at its top.
  mutating func roomTyped() {
    changeRoom {
      $0.choose(0, isPlaced: false)
      $0.top = 0
    }
    askRoom()
  }

  /// True when the command was one of moving in the list.
  mutating func moveInRoom(_ id: CommandID) -> Bool {
    guard case .room(let room) = model.top else { return false }
    let page = max(1, model.roomRows - 1)
    let target: Int
    switch id {
    case .up: target = room.selected - 1
    case .down: target = room.selected + 1
    case .pageUp: target = room.selected - page
    case .pageDown: target = room.selected + page
    case .first: target = 0
    case .last: target = room.window.matching - 1
    default: return false
    }
    let before = room.top
    changeRoom { $0.choose(target) }
    if model.room?.top != before { askRoom() }
    return true
  }

  mutating func sortRoom() {
    changeRoom { room in
      let all = RoomColumn.allCases
      let index = all.firstIndex(of: room.column) ?? 0
      room.column = all[(index + 1) % all.count]
      room.isReversed = false
      room.choose(0, isPlaced: false)
      room.top = 0
    }
    askRoom()
    sayOrder()
  }

  mutating func reverseRoom() {
    changeRoom { room in
      room.isReversed.toggle()
      room.choose(0, isPlaced: false)
      room.top = 0
    }
    askRoom()
    sayOrder()
  }

  private mutating func sayOrder() {
    guard let room = model.room else { return }
    let words = words.room
    let line = room.isReversed ? words.sortedBackwards : words.sorted
    say(line.filled(["column": words.orders[room.column] ?? ""]))
  }

  mutating func completeFilter() {
    guard let room = model.room else { return }
    let completed = FilterCompletion.completed(
      room.filter.text, practitioners: room.window.practitioners)
    guard let completed else { return say(words.room.nothingToComplete) }
    changeRoom { $0.filter = TextField(text: completed, limit: 200) }
    roomTyped()
  }

  /// Opens the focused row, or asks for it first.
  mutating func openRoomRow() {
    guard let room = model.room, !hasSlid() else { return }
    if let row = room.row(room.selected) {
      changeRoom {
        $0.opensSelected = false
        $0.choose($0.selected)
      }
      effects.append(.openRecord(id: row.opens))
    } else if room.window.matching > 0 {
      changeRoom { $0.opensSelected = true }
      askRoom()
    }
  }

  /// True when another row came under the cursor than the one that was seen there: that is said,
  /// and whatever was to be done is done with the next key.
  mutating func hasSlid() -> Bool {
    guard case .room(let room) = model.top, room.hasSlid else { return false }
    changeRoom { $0.choose($0.selected) }
    say(words.room.slid)
    return true
  }

  /// From an open record to the next or the one before it in the list. Where the record has gone
  /// from the list, the one after it stands in its place.
  mutating func stepInRoom(_ step: Int) {
    guard let room = model.room else { return }
    let target = room.leftAt.map { step > 0 ? $0 : $0 - 1 } ?? room.selected + step
    guard (0..<room.window.matching).contains(target) else {
      return say(step > 0 ? words.room.lastRow : words.room.firstRow)
    }
    changeRoom { $0.choose(target) }
    openRoomRow()
  }

  mutating func received(_ window: RoomWindow) {
    guard let before = model.room else { return }
    var isInFront = true
    switch model.top {
    case .roomRecord, .reviewing: isInFront = false
    default: break
    }
    let rows = model.roomRows
    changeRoom { $0.take(window, visible: rows, isInFront: isInFront) }
    guard let room = model.room else { return }
    // The list became shorter under what was shown, or the cursor went with its row.
    let isMissing =
      room.row(room.top) == nil || room.row(min(room.top + rows, window.matching) - 1) == nil
    if room.top != before.top, isMissing, window.matching > 0 { askRoom() }
    if room.opensSelected, room.row(room.selected) != nil { openRoomRow() }
  }

  /// A record that was opened: in its own place when it was read again, and in place of another
  /// when one steps through the list.
  mutating func opened(_ record: OpenedRecord) {
    if let index = model.places.lastIndex(where: { $0.record?.record.id == record.record.id }) {
      if index == model.places.indices.last { model.viewport = .start }
      if case .roomRecord(var room) = model.places[index] {
        room.opened = record
        model.places[index] = .roomRecord(room)
      } else {
        model.places[index] = .record(record)
      }
    } else if case .roomRecord = model.top {
      replace(.roomRecord(RoomRecord(opened: record)))
      model.viewport = .start
    } else {
      push(model.showsRoom ? .roomRecord(RoomRecord(opened: record)) : .record(record))
    }
  }
}
