extension Words {
  /// What is said in the training room.
  public struct Training: Equatable, Sendable {
    public var room = TrainingRoom()

    public var demoPlace = "Demo {n}/{m}, {state}"
    public var demoSpeed = "Demo {n}/{m}, {state}, speed {speed}"
    public var playing = "playing"
    public var paused = "paused"
    public var here = "  (here)"
    public var demoOver =
      "That was the demo. t goes on from here by hand, q leaves. It is kept apart, as training."
    public var demoKeys = "The demo has the keys: Space pauses it, t takes over, ? shows all."
    public var demoEnds = "q once more ends it; other keys stay."
    public var demoStays = "The demo stays, paused. Space goes on."
    public var demoNotEsc = "Esc does not end the demo. q asks once, then ends it."
    public var yours = "The keys are yours now. This is still training."
    public var stuck =
      "The demo does not fit these prompts any more and stops here. t takes over, q leaves."
    public var onlyForward = "The demo goes forward only: choose a part that is still to come."
    public var lastPart = "This is the last part."
    public var demoDone = "The demo is over: t goes on by hand, q leaves."

    public var whyTitle = "Why this prompt"
    public var firedTitle = "The last answer"
    public var noneFired = "No new rule fired."
    public var soFarTitle = "So far"
    public var sharedHides = "The score is not shown while a parent may be looking."
    public var presenterOff =
      "Presenter view is for training; \"presenter\" in config.json allows it in a visit."
    public var presenterNarrow = "Presenter view stands beside the demo from 100 columns on."

    public init() {}
  }
}
