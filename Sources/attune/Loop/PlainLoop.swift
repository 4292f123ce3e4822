import Console
import Glibc
import Interface
import Screen

/// Plain mode's loop: lines out, one line in.
enum PlainLoop {
  /// Runs until it is left or the input ends; the exit status.
  static func run(
    _ session: consuming Session, model: consuming Model, first: [Event]
  ) -> Int32 {
    var session = session
    session.isPlain = true
    var plain = PlainSession(model: model)
    for event in [.home(session.homeSummary())] + first { receive(event, &plain, &session) }
    while true {
      write(plain.output(), isOver: plain.model.hasQuit)
      if plain.model.hasQuit { break }
      let effects =
        readLine(strippingNewline: true).map { plain.enter($0, Context(now: Clock.now())) }
        ?? plain.end(Context(now: Clock.now()))
      perform(effects, &plain, &session)
    }
    session.putAway()
    return 0
  }

  /// Performs effects, and what their outcomes lead to.
  static func perform(_ effects: [Effect], _ plain: inout PlainSession, _ session: inout Session) {
    for effect in effects {
      switch effect {
      case .bell: Output.bell()
      case .forgetScreen: _ = Console.clearScrollback()
      case .quit: break
      default:
        for event in session.perform(effect) { receive(event, &plain, &session) }
      }
    }
  }

  private static func receive(
    _ event: Event, _ plain: inout PlainSession, _ session: inout Session
  ) {
    perform(plain.receive(event, Context(now: Clock.now())), &plain, &session)
  }

  /// Whole lines, and after them the prompt on a line that stays open. A terminal would break them
  /// inside words; what is piped is left whole.
  private static func write(_ lines: [String], isOver: Bool) {
    let columns = Console.lineColumns
    let fitted = { (line: String) in
      columns.map { wrapped(line, columns: $0).joined(separator: "\n") } ?? line
    }
    for line in isOver ? lines[...] : lines.dropLast() { Output.print(fitted(line)) }
    if !isOver, let prompt = lines.last { Output.prompt(fitted(prompt)) }
  }
}
