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
    var model = model
    handle(.terminal(.resize(console.size)), &model, &session, &console)
    console.paint(view(model))
    handle(.home(session.homeSummary()), &model, &session, &console)
    for event in first { handle(event, &model, &session, &console) }
    console.paint(view(model))
    while !model.hasQuit {
      let work = session.wakesIn(
        showsRoom: model.showsRoom, showsReport: model.showsReport)
      let wait = [model.wakesIn, work].compactMap { $0 }.min()
      switch console.next(timeoutMilliseconds: wait) {
      case .event(.tick) where work != nil:
        let news = session.work()
        for event in news { handle(event, &model, &session, &console) }
        if news.isEmpty { continue }
      case .event(let event):
        handle(.terminal(event), &model, &session, &console)
      case .signal(let signal):
        handle(.closing, &model, &session, &console)
        console.close()
        session.putAway()
        Console.reraise(signal)
        return 128 + signal
      case .closed:
        handle(.closing, &model, &session, &console)
        console.close()
        session.putAway()
        return 0
      }
      // Answers are on the disk before they are shown; a burst of keys is shown once.
      if !console.hasPendingInput() { console.paint(view(model)) }
    }
    console.close()
    session.putAway()
    return 0
  }

  /// One event and everything that follows from it.
  private static func handle(
    _ event: Event, _ model: inout Model, _ session: inout Session, _ console: inout Console
  ) {
    var events = [event]
    while !events.isEmpty {
      let effects = update(&model, events.removeFirst(), Context(now: Clock.now()))
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
