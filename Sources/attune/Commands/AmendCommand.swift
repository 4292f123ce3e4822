import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import Screen
import StrictJSON

/// `attune amend ID`: corrects a finished visit without rewriting it.
struct AmendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Correct a saved visit, add words to it, or mark it as entered in error.",
    discussion: """
      The saved file is never rewritten: the correction is a file beside it that says who, when \
      and why. Places are written packs/PACK/answers/ITEM, packs/PACK/notes/ITEM, baby/born, \
      carer/relation, decision/plan and so on. Where two corrections made apart contradict each \
      other, the next --set of that place settles it. --action or --not-acted alone says what
      was done about safety events of the visit that are still open.
      """)

  @Argument(help: "The visit's id; see attune list.") var id: String
  @Option(help: "A place and what is to stand there; nothing after = takes away what does.")
  var set: [String] = []
  @Option(help: "Why.") var reason: String?
  @Option(help: "Words to add to the visit.") var note: String?
  @ArgumentParser.Flag(help: "Mark it as entered in error: kept, but out of history and counts.")
  var enteredInError = false
  @ArgumentParser.Flag(help: "Take the mark back.") var notInError = false
  @Option(help: "What was done about a safety answer that the correction raises or that is open.")
  var action: String?
  @Option(help: "With whom it was done (with --action).") var with: String?
  @Option(help: "Why nothing was done about such an answer.") var notActed: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let wishes = try self.wishes()
    let practitioner = try FollowUpSaving.practitioner(Settings(options))
    let store = try Places.store(options, training ? .training : .care)
    let packs = try Library(options).visitLibrary()
    do {
      let standing = try StandingRecord(id, store: store, shelf: packs.shelf)
      let amendment: Amendment
      do throws(AmendmentRefusal) {
        amendment = try self.amendment(standing, wishes)
      } catch {
        throw Failure("\(id): \(error.reason)", status: Status.badInput)
      }
      let saved = try FollowUpSaving.save(.amendment(amendment), by: practitioner, in: store)
      let after = try StandingRecord(id, store: store, shelf: packs.shelf)
      report(saved, after, after.findings(packs: packs, store: store))
    } catch let error as StoreError {
      throw Failure(error)
    }
  }

  private func wishes() throws(Failure) -> [CorrectedVisit.Wish] {
    if enteredInError || notInError {
      if enteredInError && notInError {
        throw Failure(
          "--entered-in-error, --not-in-error: give one of the two", status: Status.usage)
      }
      if !set.isEmpty || note != nil || action != nil || notActed != nil {
        throw Failure(
          "--\(enteredInError ? "entered" : "not")-in-error: goes with --reason alone",
          status: Status.usage)
      }
    }
    if action != nil, notActed != nil {
      throw Failure("--action, --not-acted: give one of the two", status: Status.usage)
    }
    if with != nil, action == nil {
      throw Failure("--with: goes with --action", status: Status.usage)
    }
    var wishes: [CorrectedVisit.Wish] = []
    for text in set {
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw Failure("--set \"\(text)\": is not written FIELD=VALUE", status: Status.usage)
      }
      let value = String(text[text.index(after: equals)...])
      wishes.append((String(text[..<equals]), value.isEmpty ? nil : value))
    }
    return wishes
  }

  /// Each event that the correction raises gets what was done; the first refusal that this cannot
  /// answer stands.
  private func amendment(
    _ standing: StandingRecord, _ wishes: [CorrectedVisit.Wish]
  ) throws(AmendmentRefusal) -> Amendment {
    let corrected = standing.corrected
    let reason = Choice.words(reason)
    if enteredInError || notInError {
      return try corrected.mark(about: id, inError: enteredInError, reason: reason)
    }
    var safety: [SafetyResponse] = []
    if wishes.isEmpty, let outcome {
      // Nothing is corrected: it is said of every event that is open.
      let open = corrected.openEvents(standing.packs)
      if open.isEmpty { throw .noneOpen }
      safety = open.map { SafetyResponse(trigger: $0, outcome: outcome) }
    }
    while true {
      do throws(AmendmentRefusal) {
        return try corrected.amendment(
          about: id, wishes, reason: reason, note: Choice.words(note), safety: safety,
          packs: standing.packs)
      } catch {
        guard case .safety(let item) = error, let outcome,
          !safety.contains(where: { $0.trigger == item })
        else { throw error }
        safety.append(SafetyResponse(trigger: item, outcome: outcome))
      }
    }
  }

  private var outcome: SafetyResponse.Outcome? {
    if let action = Choice.words(action) {
      return .acted(action, with: Choice.words(with), at: nil)
    }
    return Choice.words(notActed).map { .notActed(because: $0) }
  }

  private func report(
    _ saved: FollowUpSaving.Saved, _ after: StandingRecord, _ findings: Findings?
  ) {
    let level = findings?.level ?? after.stored.findings.level
    guard !json else {
      Output.json(
        JSONValue.members([
          "id": .string(saved.record.id), "about": .string(id), "path": .string(saved.path),
          "level": FindingsJSON.level(level),
          "enteredInError": .bool(after.corrected.isInError),
          "conflicts": .strings(after.corrected.conflicts.map(\.path)),
        ]).pretty())
      return
    }
    Output.print("saved \(saved.record.id)")
    if after.corrected.isInError {
      Output.print("entered in error: out of history and counts")
    } else if let level {
      Output.print("\(level.isAtLeast ? "at least " : "")level \(level.number), \(level.id)")
    }
    for field in after.corrected.conflicts {
      Output.print(visible("still in conflict: \(field.path); settle it with --set"))
    }
  }
}
