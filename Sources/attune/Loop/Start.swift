import Assessment
import Console
import Glibc
import Interface
import Records
import Screen

/// Opens the screens, or plain mode, on the page asked for.
enum Start {
  enum Opening: Equatable {
    case home, newVisit, carryOn, room, training
    case draft(String)
    case demo(DemoScript)
    case courses
    case workshop(OpenedWorkshop)

    /// The events that lead there from Home. A draft is opened by the store first: where it cannot
    /// be, nothing is shown.
    var events: [Event] {
      switch self {
      case .home, .draft: []
      case .newVisit: [.open(.newVisit)]
      case .carryOn: [.open(.carryOn)]
      case .room: [.open(.room)]
      case .training: [.open(.training)]
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
    let first =
      settings.problems.map { Event.refused($0) } + opening.events
      + (try taken(up: opening, &session))
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

  /// Opens the draft that is asked for by its id.
  ///
  /// - Throws: ``Failure`` with the store's own status: 1 for no such draft, 75 while another
  ///   process holds it.
  private static func taken(
    up opening: Opening, _ session: inout Session
  ) throws(Failure) -> [Event] {
    guard case .draft(let id) = opening else { return [] }
    do {
      return try session.takeUp(id)
    } catch let error as StoreError {
      throw Failure(error)
    } catch {
      throw (error as? Failure) ?? Failure("\(id): cannot be opened", status: Status.failed)
    }
  }
}
