public import Screen

/// The model together with the layout of the picture that it gave last, so that one key lays out
/// a page once: a turn begins from what is seen, and the picture after it takes what the turn
/// worked out. Nothing outside changes the model, so the layout always belongs to it.
public struct LaidOutModel: Sendable {
  public private(set) var model: Model
  private var layout: Layout?

  public init(_ model: Model) { self.model = model }

  /// One turn, as the function `update` does it.
  public mutating func update(_ event: Event, _ context: Context) -> [Effect] {
    var turn = Turn(model: model, context: context, seen: layout)
    turn.take(event)
    model = turn.model
    layout = turn.known
    return turn.effects
  }

  /// The picture of the model, as the function `view` draws it.
  public mutating func view() -> Canvas {
    var seen = layout
    defer { layout = seen }
    return picture(model) {
      let layout = seen ?? Layout(model)
      seen = layout
      return layout
    }
  }
}
