import ArgumentParser
import Assessment
import Contracts
import Records
import Screen
import StrictJSON

/// `attune close DYAD`: the story of a dyad has ended.
struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close the record of a baby with a carer, so that nothing reminds of it any more.",
    discussion: """
      What is saved stays. When a baby died or a pregnancy ended, the dyads of all carers with \
      this baby are closed. attune reopen takes it back.
      """)

  @Argument(help: "BABY/CARER: B-0142/1 is baby B-0142 with carer 1; see attune list.")
  var dyad: String
  @Option(help: "Why: baby-died, pregnancy-ended, moved-away, care-changed or other.")
  var because: String?
  @OptionGroup var said: StatusOptions
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let because: DyadStatus.Because? = try self.because.map { try Choice.read($0, "--because") }
    try said.save(.closed(because: because), of: dyad, options)
  }
}

/// `attune reopen DYAD`: the story goes on after all.
struct ReopenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open a closed dyad again.")

  @Argument(help: "BABY/CARER: B-0142/1 is baby B-0142 with carer 1; see attune list.")
  var dyad: String
  @OptionGroup var said: StatusOptions
  @OptionGroup var options: PlaceOptions

  func run() throws { try said.save(.open, of: dyad, options) }
}

/// What closing and opening again have in common.
struct StatusOptions: ParsableArguments {
  @Option(help: "The day from which it is so, YYYY-MM-DD; else today.") var on: String?
  @Option(help: "The birth or due date, where two babies have one reference.") var born: String?
  @Option(help: "A few words.") var note: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false

  func save(
    _ status: DyadStatus.Status, of text: String, _ options: PlaceOptions
  ) throws {
    guard let dyad = Dyad(text) else {
      throw Failure(
        "\"\(text)\": is not written BABY/CARER, such as B-0142/1", status: Status.usage)
    }
    let on = try Choice.day(self.on, "--on", today: Clock.now().date)
    let practitioner = try FollowUpSaving.practitioner(Settings(options))
    let store = try Places.store(options, training ? .training : .care)
    do {
      let baby = try self.baby(of: dyad, in: try store.listing(of: .baby(dyad.baby)))
      let said = DyadStatus(
        dyad: dyad, baby: baby, status: status, on: on, note: Choice.words(note))
      let saved = try FollowUpSaving.save(.status(said), by: practitioner, in: store)
      let isOpen = status == .open
      if json {
        Output.json(
          JSONValue.members([
            "id": .string(saved.record.id), "dyad": .string(dyad.description),
            "status": .string(isOpen ? "open" : "closed"), "path": .string(saved.path),
          ]).pretty())
      } else {
        Output.print(visible("\(dyad) is \(isOpen ? "open" : "closed")"))
      }
    } catch let error as StoreError {
      throw Failure(error)
    }
  }

  /// The baby as told last; a reference that two babies share needs a date.
  private func baby(of dyad: Dyad, in listing: RecordListing) throws(Failure) -> Baby {
    var wanted: CalendarDate?
    if let born {
      guard let date = CalendarDate(born) else {
        throw Failure("--born \"\(born)\": is not a date; write YYYY-MM-DD", status: Status.usage)
      }
      wanted = date
    }
    let known = KnownBaby.all(in: listing.assessments).filter { known in
      known.baby.label == dyad.baby && known.carers.contains { $0.key == dyad.carer }
        && (wanted == nil || known.baby.born == wanted || known.baby.due == wanted)
    }
    guard let first = known.first else {
      throw Failure(
        "\(dyad): no visit of this dyad is saved; see attune list", status: Status.failed)
    }
    guard known.count == 1 else {
      let dates = known.compactMap { ($0.baby.born ?? $0.baby.due)?.description }
      throw Failure(
        "\(dyad): two babies have this reference (\(dates.joined(separator: ", "))); "
          + "say which with --born", status: Status.usage)
    }
    return first.baby
  }
}
