import Screen

extension Turn {
  /// Esc steps out of what stands in front, and keeps what was typed there.
  mutating func close() {
    switch model.top {
    case .writing: closeWriting()
    case .room: changeRoom { $0.isTyping = false }
    case .workshop: closeNoteInWorkshop()
    case .reviewing(let desk): closeReview(desk)
    case .filters(var shelf) where shelf.naming != nil:
      shelf.naming = nil
      replace(.filters(shelf))
    case .visit where model.visit?.entry != nil: closeScale()
    case .visit: step(-1)
    case .who(let who):
      keep(who)
      pop()
      if who.corrected != nil {
        say(words.who.unchanged)
      } else if model.keptWho != nil {
        say(words.who.typedKept)
      }
    case .after(let after):
      model.keptAfter = after
      pop()
    default: pop()
    }
  }

  /// Left: to what came before, or out of the page.
  mutating func goBack() {
    if model.top == .visit {
      if model.visit?.entry != nil { return itemBefore() }
      if model.visit?.page == .overview { return closeOverview() }
      let isFirst = model.visit?.page == model.visit?.pages.first
      if isFirst { leave() } else { step(-1) }
    } else if case .room(let room) = model.top, !room.filter.text.isEmpty {
      // A list of everything is nearer than Home, and a filter is soon typed again.
      changeRoom { $0.filter = TextField(limit: 200) }
      roomTyped()
      say(words.room.filterGone)
    } else if case .courses(let desk) = model.top {
      leaveCourse(desk)
    } else if case .workshop(let desk) = model.top {
      leaveWorkshopFace(desk)
    } else {
      leaveLetter()
    }
  }
}
