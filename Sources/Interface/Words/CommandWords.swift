extension Words {
  /// The title of each command in the footer, the help, the palette, and when it cannot run.
  public struct Commands: Equatable, Sendable {
    public var titles: [CommandID: String] = [
      .up: "up", .down: "down", .first: "first", .last: "last", .pageUp: "page up",
      .pageDown: "page down", .open: "open", .back: "back", .next: "next", .nextGap: "next gap",
      .answer: "answer", .choose: "choose", .noAnswer: "no answer", .note: "note",
      .why: "why", .deeper: "go deeper", .undo: "undo", .redo: "redo", .overview: "overview",
      .search: "find a prompt", .palette: "find a command", .help: "help", .leave: "leave",
      .toggleView: "full or shared view", .hide: "hide the screen", .safety: "safety",
      .setAside: "set aside", .startStop: "start or pause", .skip: "skip",
      .rate: "rate what you saw", .result: "result", .decide: "decide",
      .complexity: "several things",
      .gaps: "fill the gaps", .finish: "finish", .newVisit: "start a visit",
      .carryOn: "carry on", .saved: "saved visits", .someoneElse: "someone else", .quit: "leave",
      .shortWalk: "short walk", .fullWalk: "full walk", .change: "change",
      .nextField: "next line", .previousField: "line before", .submit: "go on",
      .close: "close", .home: "home", .expand: "why", .write: "write",
    ]
    public var nothing = "{key} does nothing here. Press ? to see what you can do."
    public var nothingTyping = "{key} does nothing here. Press F1 to see what you can do."
    public var undone = "Undone: {item}."
    public var redone = "Done again: {item}."
    public var nothingToUndo = "There is nothing to undo."
    public var nothingToRedo = "There is nothing to do again."
    public var noDeeper = "This area has no further questions."
    public var noGap = "There is no gap left."
    public var firstPrompt = "This is the first page of the visit."
    public var notRated = "Here only the listed answers count."
    public var cannotLeaveHere = "Nothing to go back to."
    public var safetyNone = "Nothing waits here."
    public var safetyFirst = "Not yet: first write up what waits at F8."
    public var decideFirst = "Not yet: first decide."
    public var noDrafts = "No visit is begun."
    public var noSaved = "No visit is saved yet."
    public var readBackFirst = "First read back who this visit is with."

    public init() {}
  }
}
