import Assessment
import Screen

/// Whether a command can run now, and if not, why.
enum Availability: Equatable, Sendable {
  case enabled
  case disabled(String)

  var isEnabled: Bool { self == .enabled }
}

extension CommandTable {
  /// The one place that knows when a command can run.
  static func availability(of id: CommandID, in model: Model) -> Availability {
    let words = model.words.commands
    func unless(_ blocked: Bool, _ why: String) -> Availability {
      blocked ? .disabled(why) : .enabled
    }
    switch id {
    case .carryOn: return unless(model.home.drafts.isEmpty, words.noDrafts)
    case .saved: return unless(!model.home.fillsRoom, words.noSaved)
    case .due: return unless(!model.home.hasDue, words.noSaved)
    case .room: return unless(!model.home.fillsRoom, words.noSaved)
    case .letters:
      guard let after = model.openedRecord?.after else { return .enabled }
      if after.corrected.isInError { return .disabled(model.words.letter.notInError) }
      return unless(after.closing != nil, model.words.letter.notClosed)
    case .review:
      return unless(model.configuration.practitioner == nil, model.words.home.codeMissing)
    case .reportWrite:
      return unless(model.reportDesk?.shown == nil, model.words.report.writeLater)
    case .cameBack: return unless(model.home.cameBack == 0, model.words.reviewing.cameBackNone)
    case .exchange: return unless(model.configuration.exchange == nil, model.words.exchange.none)
    case .beginExchange:
      guard case .exchange(let desk) = model.top else { return .enabled }
      return unless(desk.isRunning, model.words.exchange.notWhileRunning)
    case .nextRecord, .previousRecord:
      return unless(!model.showsRoom, model.words.room.notFromHere)
    case .someoneElse: return unless(model.isNamingPractitioner, words.alreadyThere)
    case .chooseLine: return unless(!model.isChoosing, words.nothingToChoose)
    case .presenter:
      if model.demo != nil, model.size.columns < Model.columnsForPane {
        return .disabled(model.words.training.presenterNarrow)
      }
      return unless(!model.mayPresent, model.words.training.presenterOff)
    case .readResult:
      return unless(
        model.focusedVignette?.attempts.isEmpty != false, model.words.training.room.noResult)
    case .card:
      let room = model.words.training.room
      if model.visit?.vignette == nil { return .disabled(room.cardOff) }
      return unless(model.showsCard, room.cardBeside)
    case .demoPause, .demoStep, .demoFaster, .demoSlower, .demoNextPart, .demoPart:
      guard let demo = model.demo else { return .disabled(words.noDemo) }
      if demo.isOver { return .disabled(model.words.training.demoDone) }
      if demo.isStuck { return .disabled(model.words.training.stuck) }
      return unless(
        id == .demoNextPart && demo.part >= demo.script.parts.count, model.words.training.lastPart)
    default: break
    }
    guard let visit = model.visit else {
      return id == .safety ? .disabled(words.safetyNone) : .enabled
    }
    switch id {
    case .shortWalk:
      return unless(
        visit.vignette != nil && model.training?.course != nil, model.words.course.fullOnly)
    case .change:
      return unless(visit.vignette != nil, model.words.training.room.familyStays)
    case .closeDyad: return .disabled(words.notInVisit)
    case .saveScale: return unless(!visit.isUnsaved, words.savedAlready)
    case .secondLook: return unless(visit.entrySheet?.checked != nil, words.checkedAlready)
    case .nextGap where visit.entry != nil, .gaps where visit.entry != nil: return .enabled
    case .undo: return unless(visit.undo.isEmpty, words.nothingToUndo)
    case .redo: return unless(visit.redo.isEmpty, words.nothingToRedo)
    case .deeper: return unless(visit.deeperHere.isEmpty, words.noDeeper)
    case .nextGap, .gaps: return unless(visit.gaps.isEmpty, words.noGap)
    case .askPart: return unless(visit.unopenedHere.isEmpty, words.noPart)
    case .complexity: return unless(visit.isShared, words.fullViewOnly)
    case .reveal: return unless(!model.isMasking, words.nothingMasked)
    case .safety: return unless(visit.safetyTriggers.isEmpty, words.safetyNone)
    case .nextEvent: return unless(visit.safetyTriggers.count < 2, words.safetyOne)
    case .startStop:
      return unless(visit.timer.remaining(at: model.moment) == 0, words.watchOver)
    case .finish:
      if !visit.openSafety.isEmpty { return .disabled(words.safetyFirst) }
      return visit.neededOfDecision.map { .disabled(model.words.notDecided($0)) } ?? .enabled
    default: return .enabled
    }
  }
}

extension Model {
  /// Whether the page asks for the practitioner's code.
  var isNamingPractitioner: Bool {
    places.contains { if case .firstRun = $0 { true } else { false } }
  }

  /// Whether the focused line of a form is a choice.
  var isChoosing: Bool {
    guard case .choice = form?.focused?.content else { return false }
    return true
  }

  /// The form of the top page, or nil.
  var form: Form? {
    switch top {
    case .firstRun(let form): form
    case .scaleContact(let contact): contact.form
    case .who(let who) where scope == .form: who.form
    case .after(let after): after.form
    case .reviewing(let desk): desk.form
    case .filters(let shelf): shelf.naming
    case .visit where visit?.page == .decision && scope == .decision: visit?.decision
    default: nil
    }
  }

  /// Whether what was written is masked where it stands open, or could be.
  var isMasking: Bool {
    guard let visit, visit.isShared else { return false }
    switch top {
    case .writing(let writing): return writing.purpose.isMasked
    case .safety(let page): return visit.outcome(of: page.trigger) != nil
    default: return false
    }
  }
}
