import Assessment
import Console
import Interface
import Screen

/// The one loop: an event, an update, its effects, then one picture.
enum ScreenLoop {
  /// Runs the screens until they are left; the exit status, 128 + n after a signal.
  static func run(
    _ session: consuming Session, model: consuming Model, first: [Event]
  ) throws(ConsoleError) -> Int32 {
    var console = try Console()
    var session = session
    var current = LaidOutModel(model)
    handle(.terminal(.resize(console.size)), &current, &session, &console)
    console.paint(current.view())
    handle(.home(session.homeSummary()), &current, &session, &console)
    for event in first { handle(event, &current, &session, &console) }
    console.paint(current.view())
    while !current.model.hasQuit {
      let work = session.wakesIn(
        showsRoom: current.model.showsRoom, showsReport: current.model.showsReport,
        showsExchange: current.model.showsExchange)
      let wait = [current.model.wakesIn, work].compactMap { $0 }.min()
      switch console.next(timeoutMilliseconds: wait) {
      case .event(.tick) where work != nil:
        let news = session.work()
        for event in news { handle(event, &current, &session, &console) }
        if news.isEmpty { continue }
      case .event(let event):
        handle(.terminal(event), &current, &session, &console)
      case .signal(let signal):
        handle(.closing, &current, &session, &console)
        console.close()
        session.putAway()
        Console.reraise(signal)
        return 128 + signal
      case .closed:
        handle(.closing, &current, &session, &console)
        console.close()
        session.putAway()
        return 0
      }
      // Answers are on the disk before they are shown; a burst of keys is shown once.
      if !console.hasPendingInput() { console.paint(current.view()) }
    }
    console.close()
    session.putAway()
    return 0
  }

  /// One event and everything that follows from it.
  private static func handle(
    _ event: Event, _ current: inout LaidOutModel, _ session: inout Session,
    _ console: inout Console
  ) {
    var events = [event]
    while !events.isEmpty {
      let effects = current.update(events.removeFirst(), Context(now: Clock.now()))
      for effect in effects {
        switch effect {
        case .bell: console.bell()
        case .forgetScreen, .quit: break
        default: events += session.perform(effect)
        }
      }
    }
  }
}
