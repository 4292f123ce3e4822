extension Turn {
  /// Enter on the line that has the focus.
  mutating func open() {
    switch model.top {
    case .home(let selected):
      let lines = HomeLine.lines(of: model)
      if lines.indices.contains(selected) { perform(lines[selected].command) }
    case .trainingRoom: openVignette()
    case .carryOn(let selected): resume(selected)
    case .saved(let selected):
      if model.records.indices.contains(selected) {
        effects.append(.openRecord(id: model.records[selected].id))
      }
    case .due(let selected): openDue(selected)
    case .letter(let desk): openLetterLine(desk.selected)
    case .places(let list): correct(list.selected)
    case .room: openRoomRow()
    case .courses: openCourse()
    case .workshop(let desk): openInWorkshop(desk)
    case .cameBack(let selected):
      if model.cameBack.indices.contains(selected) {
        effects.append(.openRecord(id: model.cameBack[selected].id))
      }
    case .filters: openFilterLine()
    case .noAnswer(let selected): chooseAbsence(selected)
    case .question(let question): answerQuestion(question.selected)
    case .palette(let pick): runPicked(pick)
    case .search(let pick): goToPicked(pick)
    case .scaleList(let selected): chooseForm(selected)
    case .visit where model.visit?.page == .overview: openOverviewLine()
    case .visit where model.visit?.entry != nil: goOnInScale()
    case .visit: openScaleLine()
    default: break
    }
  }
}
