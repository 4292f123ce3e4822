import ArgumentParser
import Assessment
import Contracts
import Records
import Screen
import StrictJSON

/// `attune list`: saved visits, newest first.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List saved visits, newest first.")

  @ArgumentParser.Flag(help: "Those entered in error too.") var all = false
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let store = try Places.store(options, training ? .training : .care)
    let listing: RecordListing
    do {
      listing = try store.list()
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
    let records = try StandingLevels.found(
      all ? listing.withErrors : listing.assessments, store: store,
      packs: { try Library(options).visitLibrary() })
    if json {
      Output.json(
        JSONValue.members([
          "count": .integer(listing.assessments.count), "records": .array(records.map(row)),
          "unreadable": .array(
            listing.unreadable.map {
              .members(["path": .string($0.path), "reason": .string($0.reason)])
            }),
        ]).pretty())
      return
    }
    for record in records { Output.print(visible(line(record))) }
    for file in listing.unreadable {
      Output.print(visible("cannot be read: \(file.path): \(file.reason)"))
    }
  }

  private func row(_ record: RecordSummary) -> JSONValue {
    .members([
      "id": .string(record.id), "at": .string(record.at.description),
      "dyad": record.dyad.map { .string($0.description) } ?? .null,
      "stage": record.stage.map { .string($0.rawValue) } ?? .null,
      "level": FindingsJSON.level(record.level),
      "safety": .string(Self.safety(record.safety)),
      "decision": record.decision.map { decision in
        .members([
          "agrees": .bool(decision.agrees), "level": decision.level.map { .integer($0) },
        ])
      } ?? .null,
      "practitioner": record.practitioner.map { .string($0) } ?? .null, "review": .null,
      "corrected": record.isCorrected ? .bool(true) : nil,
      "enteredInError": record.isInError ? .bool(true) : nil,
    ])
  }

  /// `none`, `raised`, `open` or `not-asked`.
  static func safety(_ safety: SafetySummary) -> String {
    if safety.open > 0 { return "open" }
    if safety.raised > 0 { return "raised" }
    return safety.notAsked > 0 ? "not-asked" : "none"
  }

  private func line(_ record: RecordSummary) -> String {
    let level = record.level.map { "\($0.number)\($0.isAtLeast ? "+" : "")" } ?? "-"
    let safety = Self.safety(record.safety)
    let decision = record.decision.map { $0.agrees ? "agrees" : "differs" } ?? "-"
    let mark = record.isInError ? ["entered in error"] : record.isCorrected ? ["corrected"] : []
    let cells = [
      record.id, "\(record.at.date)", (record.dyad?.description ?? "").padded(to: 12),
      (record.stage?.rawValue ?? "").padded(to: 13), level.padded(to: 3),
      (safety == "none" ? "-" : safety).padded(to: 10), decision.padded(to: 8),
      record.practitioner ?? "",
    ]
    return (cells + mark).joined(separator: " ")
  }
}
