/// Everything a key can do.
public enum CommandID: String, CaseIterable, Hashable, Sendable {
  case up, down, first, last, pageUp, pageDown, open, back, next, nextGap
  case answer, choose, noAnswer, note, why, deeper, undo, redo, overview, search, palette, help
  case leave, toggleView, hide, safety, setAside, startStop, skip, rate, result, decide
  case complexity, gaps, finish, newVisit, carryOn, saved, someoneElse, quit, shortWalk, fullWalk
  case change, nextField, previousField, submit, close, home, expand, write
}
