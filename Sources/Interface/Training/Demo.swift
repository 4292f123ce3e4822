import Assessment
import Screen

/// A script that is being played on the screens, and how far it is.
public struct Demo: Equatable, Sendable {
  /// One key on its way.
  struct Action: Equatable, Sendable {
    /// Nil for a name that is no key's.
    let key: Key?
    let step: Int
    /// Whether it is a letter of something typed.
    let isTyped: Bool
  }

  let script: DemoScript
  let actions: [Action]
  /// The terminal; the page behind has the rows above the caption.
  var size: Size
  /// The next action.
  private(set) var position = 0
  var isPlaying = true
  /// When the next key is pressed; nil while nothing goes by itself.
  private(set) var due: Moment?
  private(set) var speed = Demo.normal
  /// Keys are pressed one after the other, without waiting, as far as this action.
  private(set) var hurries: Int?
  /// Whether its parts and keys are shown instead of the page.
  var isListing = false
  /// A key of the script did nothing: it does not fit what is asked any more.
  var isStuck = false
  /// Whether it was asked to end, and waits for the same key once more.
  var isEnding = false
  /// One line about the watcher's last key.
  var notice: String?

  /// How much faster than written, by position.
  static let speeds: [(name: String, thousandths: Int64)] = [
    ("½", 500), ("1", 1_000), ("2", 2_000), ("4", 4_000),
  ]
  static let normal = 1

  /// - Parameter script: With everything filled in.
  init(_ script: DemoScript, size: Size, now: Moment) {
    self.script = script
    self.size = size
    actions = script.steps.enumerated().flatMap { index, step in
      step.typed.map { Action(key: .character($0), step: index, isTyped: true) }
        + step.pressed.map { Action(key: Key(named: $0), step: index, isTyped: false) }
    }
    plan(from: now)
  }

  var isOver: Bool { position >= actions.count }
  var step: Int { isOver ? max(0, script.steps.count - 1) : actions[position].step }

  /// The part the next action belongs to, from 1.
  var part: Int { max(1, script.steps.prefix(step + 1).count { $0.part != nil }) }

  /// What was pressed last in this step, or what is about to be.
  var shownKeys: String {
    let here = actions.indices.filter { actions[$0].step == step }
    guard let first = here.first else { return "" }
    let done = here.filter { $0 < position }
    guard let last = done.last else { return Demo.name(actions[first]) }
    return Demo.name(actions[last])
  }

  private static func name(_ action: Action) -> String { action.key?.name ?? "?" }

  /// Takes the next action; nil at the end.
  mutating func advance(at now: Moment) -> Action? {
    guard !isOver else { return nil }
    let action = actions[position]
    position += 1
    if let goal = hurries, position >= goal { hurries = nil }
    if isOver { isPlaying = false }
    plan(from: now)
    return action
  }

  mutating func toggle(at now: Moment) {
    isPlaying.toggle()
    hurries = nil
    plan(from: now, isWaiting: false)
  }

  mutating func pause() {
    isPlaying = false
    hurries = nil
    due = nil
  }

  /// To the end of the step, then waits.
  mutating func finishStep(at now: Moment) {
    isPlaying = false
    let end = actions[position...].firstIndex { $0.step != step } ?? actions.count
    hurry(to: end, at: now)
  }

  mutating func hurry(to action: Int, at now: Moment) {
    hurries = action > position ? action : nil
    plan(from: now)
  }

  mutating func change(speed by: Int, at now: Moment) {
    speed = min(max(0, speed + by), Demo.speeds.count - 1)
    plan(from: now, isWaiting: false)
  }

  /// The first action of a part that is still to come; parts count from 1.
  func start(ofPart number: Int) -> Int? {
    let starts = script.steps.indices.filter { script.steps[$0].part != nil }
    guard starts.indices.contains(number - 1) else { return nil }
    return actions.firstIndex { $0.step == starts[number - 1] }.flatMap {
      $0 > position ? $0 : nil
    }
  }

  /// When the next key is due.
  /// - Parameter isWaiting: Whether the caption is given the time to be read once more.
  private mutating func plan(from now: Moment, isWaiting: Bool = true) {
    guard !isOver, hurries == nil, isPlaying, !isStuck else {
      due = hurries == nil || isOver || isStuck ? nil : now
      return
    }
    let action = actions[position]
    let begins = position == 0 || actions[position - 1].step != action.step
    var wait: Int64 = action.isTyped ? 120 : 700
    if begins, isWaiting {
      // A caption is read at about 15 letters a second. Nobody waits long for the first key: there
      // is nothing on the page before it that has to be looked at.
      wait =
        position == 0
        ? 1_500 : script.steps[action.step].caption.map { 1_500 + Int64($0.count) * 65 } ?? 1_000
    }
    due = Moment(
      milliseconds: now.milliseconds + wait * 1_000 / Demo.speeds[speed].thousandths,
      offset: now.offset)
  }

  /// Milliseconds until the next key, or nil while nothing goes by itself.
  func wakesIn(at now: Moment) -> Int? {
    due.map { max(1, Int($0.milliseconds - now.milliseconds)) }
  }
}
