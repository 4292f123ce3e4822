/// Everything a key can do.
public enum CommandID: CaseIterable, Hashable, Sendable {
  case up, down, first, last, pageUp, pageDown
  case open, close, back, next, home, leave, quit, help, palette, hide
  case newVisit, carryOn, due, timeline, saved, someoneElse, change
  case nextField, previousField, chooseLine, submit
  case begin, shortWalk, fullWalk
  case answer, choose, noAnswer, note, write, why, deeper, askIt, leaveOut
  case undo, redo, nextGap, overview, search, toggleView, reveal
  case startStop, rate, skip
  case gaps, askPart, complexity, result, expand, decide, finish
  case safety, nextEvent, setAside
  case letters, nextPart, previousPart
  case reportOutcome, amend, addWords, markError, closeDyad
  case room, filter, complete, filterHelp, sort, reverse, nextRecord, previousRecord
  case review, cameBack, compare, filters, dropFilter, exchange, beginExchange
  case report, reportGrouping, reportPeriod, reportSmall, reportWrite
  case stay, leaveAnyway
  case presenter
  case trainingRoom, readResult, card
  case demoPause, demoStep, demoFaster, demoSlower, demoNextPart, demoPart, demoTakeOver, demoLeave
  case demoStay
  case courses, certificate
  case matrix, names, figures, leftOut, moreRaters
  case scoreScale, saveScale, secondLook
}
