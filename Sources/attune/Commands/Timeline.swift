import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import StrictJSON

/// `attune timeline DYAD`: the contacts of one dyad along a line.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show the visits of one baby with one carer along a line.",
    discussion: "B-0142/1 is baby B-0142 with carer 1; see attune list.")

  @Argument(help: "BABY/CARER, such as B-0142/1.") var dyad: String
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let parts = dyad.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts.contains("") else {
      throw Failure(
        "timeline: \"\(dyad)\" is not a dyad; write BABY/CARER, such as B-0142/1",
        status: Status.usage)
    }
    let store = try Places.store(options, training ? .training : .care)
    let packs = try Library(options).visitLibrary()
    let opened: OpenedTimeline
    do {
      opened = try TimelineOpening.open(Dyad(baby: parts[0], carer: parts[1]), store, packs)
    } catch {
      throw Failure(error)
    }
    if opened.timeline.contacts.isEmpty {
      throw Failure(
        "\(dyad): no visit with this dyad is saved; see attune list", status: Status.failed)
    }
    guard json else {
      if training { Output.print(Words.english.home.training) }
      for line in opened.lines(columns: 100, today: Clock.now().date) { Output.print(line) }
      return
    }
    Output.json(TimelineJSON.write(opened.timeline, opened.series).pretty())
  }
}
