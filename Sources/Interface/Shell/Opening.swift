public import Assessment

/// A page the program is started on, opened over Home.
public enum Opening: Equatable, Sendable {
  case newVisit
  case carryOn
  /// The supervisor's room.
  case room
  /// The training room.
  case training
  /// A script that is played, with everything filled in.
  case demo(DemoScript)
  /// The courses of the training room.
  case courses
  case workshop(OpenedWorkshop)
}

extension Turn {
  mutating func open(_ opening: Opening) {
    switch opening {
    case .newVisit: perform(.newVisit)
    case .demo(let script): play(script)
    case .room: openRoom()
    case .training: enterTraining(.command)
    case .courses:
      enterTraining(.command)
      openCourses()
    case .workshop(let opened): push(.workshop(WorkshopDesk(opened)))
    case .carryOn:
      switch CommandTable.availability(of: .carryOn, in: model) {
      case .enabled: perform(.carryOn)
      case .disabled(let why): say(why)
      }
    }
  }
}
