import Interface

/// Plain mode's loop: a line in, lines out.
enum PlainLoop {
  static func run(_ session: consuming Session, model: Model, first: [Event]) -> Int32 { 0 }
}
