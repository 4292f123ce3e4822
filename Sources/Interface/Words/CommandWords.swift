extension Words {
  /// What each command is called, and what is said when it cannot run.
  public struct Commands: Equatable, Sendable {
    /// In the help and the palette.
    public var titles = Phrases<CommandID> {
      [
        .up: "one line up", .down: "one line down", .first: "to the beginning",
        .last: "to the end", .pageUp: "a page up", .pageDown: "a page down",
        .open: "open this line", .close: "close, and keep what is written",
        .back: "go back", .next: "go on", .home: "go to the start",
        .leave: "leave; a visit is kept", .quit: "leave Attune", .help: "what you can press",
        .palette: "find a command", .hide: "hide the screen at once, and show it again",
        .newVisit: "start a visit", .carryOn: "carry on with a visit", .saved: "saved visits",
        .due: "who is due", .timeline: "earlier visits with this family",
        .someoneElse: "I am someone else", .change: "change who this visit is with",
        .nextField: "next line", .previousField: "line before", .chooseLine: "choose",
        .submit: "go on", .begin: "begin", .shortWalk: "begin the short walk",
        .fullWalk: "begin the full walk", .answer: "answer", .choose: "choose; go on once chosen",
        .noAnswer: "say why there is no answer", .note: "write a note", .write: "write",
        .why: "why this is asked, what to look for, the source",
        .deeper: "ask more about this", .askIt: "ask it", .leaveOut: "leave it out",
        .undo: "undo the last answer", .redo: "do the undone answer again",
        .nextGap: "next prompt without an answer", .overview: "overview of every prompt",
        .search: "find a prompt", .toggleView: "full view, or shared view",
        .reveal: "show or mask what is written", .startStop: "start, pause or go on",
        .rate: "rate what you saw", .skip: "skip the two minutes",
        .gaps: "fill the gaps", .askPart: "ask this whole part",
        .complexity: "several things at once", .result: "result",
        .expand: "why: open or close this line", .decide: "decide", .finish: "finish and save",
        .safety: "what waits to be written up", .nextEvent: "the next one",
        .reportOutcome: "what became of it", .amend: "correct a line of it",
        .addWords: "add words to it",
        .markError: "entered in error: on the wrong family, or take that back",
        .closeDyad: "close this story, or open it again",
        .setAside: "set aside; it waits at F8", .letters: "write a letter",
        .nextPart: "the next part of the visit", .previousPart: "the part before", .stay: "stay",
        .room: "supervisor's room", .filter: "narrow the list", .complete: "complete the word",
        .filterHelp: "the words of a filter", .sort: "sort by the next column",
        .reverse: "the other way round", .nextRecord: "the next visit of the list",
        .review: "say something of this visit, or answer", .cameBack: "what came back to you",
        .compare: "compare with another visit of this baby", .filters: "saved filters",
        .dropFilter: "take this filter off the list",
        .exchange: "bring in and send, through the shared folder", .beginExchange: "begin",
        .previousRecord: "the visit before it in the list",
        .report: "caseload report", .reportGrouping: "group by team, practitioner, stage or month",
        .reportPeriod: "all the time, a year, or three months",
        .reportSmall: "hide small figures, or show them",
        .reportWrite: "write the report as an HTML page to print",
        .leaveAnyway: "leave, and lose what is not saved",
        .trainingRoom: "training room", .readResult: "how near you came last time",
        .card: "the family, and what is seen",
        .presenter: "presenter view: why this, and the score so far",
        .demoPause: "pause, or go on", .demoStep: "one step", .demoFaster: "faster",
        .demoSlower: "slower", .demoNextPart: "skip to the next part",
        .demoPart: "skip to this part", .demoTakeOver: "take over by hand",
        .demoLeave: "end the demo and leave; it asks once",
        .demoStay: "close this page; never ends the demo",
        .courses: "courses and certificates", .certificate: "write the certificate",
        .matrix: "every item and every rater", .names: "show or hide the raters' codes",
        .figures: "how far you agree", .leftOut: "files that are left out",
        .moreRaters: "more raters",
        .scoreScale: "score one scale", .saveScale: "save this score with a family",
        .secondLook: "check the entries against the form",
      ]
    }
    /// In the footer, where the title is too long for it.
    public var short = Phrases<CommandID> {
      [
        .nextEvent: "next one", .timeline: "earlier", .undo: "undo",
        .down: "move", .pageDown: "read on", .open: "open", .close: "close", .back: "back",
        .next: "next", .home: "start", .leave: "leave", .quit: "leave", .help: "more",
        .change: "change", .nextField: "next line", .previousField: "line before",
        .fullWalk: "full walk", .noAnswer: "no answer", .note: "note", .why: "why",
        .deeper: "ask more", .rate: "rate what you saw", .skip: "skip",
        .toggleView: "full view", .reveal: "show", .complexity: "several things",
        .askPart: "ask this part", .expand: "why", .setAside: "set aside",
        .filter: "filter", .complete: "complete", .filterHelp: "words", .sort: "sort",
        .reverse: "turn round", .nextRecord: "next visit", .previousRecord: "visit before",
        .review: "review", .compare: "compare", .dropFilter: "take off", .exchange: "bring in",
        .letters: "letter", .nextPart: "next part",
        .readResult: "how near", .card: "family", .courses: "courses",
        .reportOutcome: "outcome", .amend: "correct", .addWords: "add",
        .markError: "wrong family", .closeDyad: "close",
        .certificate: "certificate", .matrix: "all", .names: "names", .figures: "figures",
        .report: "report", .reportGrouping: "group", .reportPeriod: "time",
        .reportSmall: "small figures", .reportWrite: "page",
        .leaveAnyway: "leave and lose it", .secondLook: "check it", .saveScale: "save it",
        .demoPause: "pause", .demoStep: "step", .demoNextPart: "skip",
        .demoTakeOver: "take over", .demoLeave: "end",
      ]
    }
    public var start = "start"
    public var pause = "pause"
    public var choose = "choose"
    public var goOn = "go on"
    public var goBack = "back"
    public var takeBack = "take the mark back"
    public var writeLetter = "write it"
    public var find = "find"
    public var mask = "mask"
    public var view = "view"
    public var sharedView = "shared view"

    public var helpTitle = "Help"
    public var helpLine = "What you can press on this page. Esc goes back."
    public var helpTyping = "While you write, every letter is text; use the F keys then."
    public var notNow = " (not now: {why})"
    public var moreAbove = "-- {above} more above: PgUp --"
    public var moreBelow = "-- {below} more below: PgDn --"
    public var moreBoth = "-- {above} above, {below} below: PgUp PgDn --"

    public var nothing = "{key} does nothing here. Keys: ?"
    public var nothingTyping = "{key} does nothing here. Keys: F1"
    public var undone = "Undone: {item}."
    public var redone = "Done again: {item}."
    public var oneAnswer = "one answer"
    public var nothingToUndo = "There is nothing to undo."
    public var nothingToRedo = "There is nothing to do again."
    public var deeperDone = "Back to where you went deeper."
    public var noDeeper = "There is no more to ask about this."
    public var noPart = "Every prompt of this part is asked already."
    public var noGap = "There is no gap left."
    public var lastGap = "This is the only gap left."
    public var firstPage = "This is the first page of the visit."
    public var lastPage = "This is the last page. Press F to finish."
    public var notListed = "Only the listed answers count here."
    public var chooseFirst = "Choose {keys} first, or - for none."
    public var cannotLeaveHere = "There is nothing to go back to."
    public var fullViewOnly = "This opens in full view only: press v."
    public var nothingMasked = "Nothing is masked here."
    public var nothingToChoose = "This line is for typing."
    public var alreadyThere = "You are there already."
    public var safetyNone = "Nothing waits here."
    public var safetyOne = "This is the only one."
    public var safetyFirst = "Not yet: first write up what waits at F8."
    public var readOn = "Please read to the end first."
    public var watchOver = "The two minutes are over."
    public var savedAlready = "Everything here is saved already."
    public var checkedAlready = "It is checked already."
    public var notInVisit = "Not while a visit is open."
    public var noDrafts = "No visit is begun."
    public var noDemo = "Nothing is played."
    public var noPartLeft = "There is no part further on."
    public var noSaved = "No visit is saved yet."

    public init() {}
  }
}
