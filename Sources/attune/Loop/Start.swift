import Assessment
import Console
import Glibc
import Interface
import Screen

/// Opens the screens, or plain mode, on the page asked for.
enum Start {
  enum Opening: Equatable {
    case home, newVisit, carryOn, room, training
    case draft(String)
    case demo(DemoScript)
    case courses
    case workshop(OpenedWorkshop)

    /// The events that lead there from Home.
    var events: [Event] {
      switch self {
      case .home: []
      case .newVisit: [.open(.newVisit)]
      case .carryOn: [.open(.carryOn)]
      case .room: [.open(.room)]
      case .training: [.open(.training)]
      case .draft(let id): [.open(.draft(id))]
      case .demo(let script): [.open(.demo(script))]
      case .courses: [.open(.courses)]
      case .workshop(let opened): [.open(.workshop(opened))]
      }
    }
  }

  static func run(
    _ options: any PlaceChoices, isPlain: Bool, opening: Opening, setting: Setting = .care,
    configuration: Configuration? = nil
  ) throws {
    var settings = Settings(options)
    if let configuration { settings.configuration = configuration }
    let model = Model(
      size: Size(columns: 80, rows: 24), version: Version.text, now: Clock.now(),
      setting: setting, configuration: settings.configuration, services: settings.services)
    var session = Session(options, setting, settings: settings)
    session.keepsSettings = configuration == nil
    let first = settings.problems.map { Event.refused($0) } + opening.events
    let status: Int32
    if isPlain {
      status = PlainLoop.run(session, model: model, first: first)
    } else {
      do {
        status = try ScreenLoop.run(session, model: model, first: first)
      } catch {
        throw Failure(error.message, status: Status.noTerminal)
      }
    }
    if status != 0 { throw Failure(nil, status: status) }
  }
}
