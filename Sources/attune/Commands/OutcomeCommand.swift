import ArgumentParser
import Assessment
import Contracts
import Records
import Screen
import StrictJSON

/// `attune outcome ID`: what became of a visit.
struct OutcomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "Note what became of a visit: sent, received, first appointment, ended.",
    discussion: """
      Every outcome is a file of its own; the visit is not touched. Said again, an event has its \
      later date.
      """)

  @Argument(help: "The visit's id; see attune list.") var id: String
  @Option(help: "What happened: sent, received, first-appointment, ended or other.")
  var event: String
  @Option(help: "The day it happened, YYYY-MM-DD; else today.") var on: String?
  @Option(help: "The service it was with.") var service: String?
  @Option(help: "Whether it helped, in the carer's own view: yes, partly or no.")
  var helped: String?
  @Option(help: "A few words.") var note: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let today = Clock.now().date
    let event: VisitOutcome.Event = try Choice.read(self.event, "--event")
    let helped: VisitOutcome.Helped? = try self.helped.map { try Choice.read($0, "--helped") }
    let on = try Choice.day(self.on, "--on", today: today)
    let practitioner = try FollowUpSaving.practitioner(Settings(options))
    let store = try Places.store(options, training ? .training : .care)
    let shelf = try Library(options).visitLibrary().shelf
    do {
      let standing = try StandingRecord(id, store: store, shelf: shelf)
      if on < standing.corrected.visit.contact.at.date {
        throw Failure(
          "--on \(on): is before the visit of \(standing.corrected.visit.contact.at.date); "
            + "check the date", status: Status.badInput)
      }
      let outcome = VisitOutcome(
        about: id, service: Choice.words(service), event: event, on: on, helped: helped,
        note: Choice.words(note))
      let saved = try FollowUpSaving.save(.outcome(outcome), by: practitioner, in: store)
      let all = standing.followUps + [saved.record]
      let course = OutcomeCourse.courses(all).first { $0.service == outcome.service }
      let days = course?.waitingDays(visit: standing.corrected.visit.contact.at.date)
      if json {
        Output.json(
          JSONValue.members([
            "id": .string(saved.record.id), "about": .string(id), "path": .string(saved.path),
            "waitingDays": days.map { .integer($0) } ?? .null,
          ]).pretty())
      } else {
        Output.print("saved \(saved.record.id)")
        if let days { Output.print("\(days) days of waiting") }
      }
    } catch let error as StoreError {
      throw Failure(error)
    }
  }
}

/// Values of options, read in one way everywhere.
enum Choice {
  static func read<Value>(_ text: String, _ option: String) throws(Failure) -> Value
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        "\(option) \"\(text)\": is not known; use one of \(known)", status: Status.usage)
    }
    return value
  }

  /// A day up to today; today when none is given.
  static func day(
    _ text: String?, _ option: String, today: CalendarDate
  ) throws(Failure) -> CalendarDate {
    guard let text else { return today }
    guard let date = CalendarDate(text) else {
      throw Failure("\(option) \"\(text)\": is not a date; write YYYY-MM-DD", status: Status.usage)
    }
    guard date <= today else {
      throw Failure("\(option) \(date): is in the future; check the date", status: Status.usage)
    }
    return date
  }

  /// nil for a text without words.
  static func words(_ text: String?) -> String? {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }
}
