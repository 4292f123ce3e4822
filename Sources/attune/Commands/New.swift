import ArgumentParser
import Assessment
import Contracts
import Exchange
import Interface
import Records
import Screen
import StrictJSON

/// `attune new`: begins a visit, or takes one from a file.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a visit; with --from, save one that was written down elsewhere.")

  @Option(help: "A visit file, or - for standard input: checked as the screens check, and saved.")
  var from: String?
  @ArgumentParser.Flag(help: "Print JSON (with --from).") var json = false
  @ArgumentParser.Flag(
    help: "Save it although an earlier visit with this reference has other dates (with --from).")
  var anotherBaby = false
  @ArgumentParser.Flag(help: "Work line by line.") var plain = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    guard let from else {
      if json {
        throw Failure("new: --json goes with --from FILE only", status: Status.usage)
      }
      return try Start.run(options, isPlain: plain, opening: .newVisit)
    }
    let saved = try VisitSaving.save(file: from, isAnotherBaby: anotherBaby, options)
    saved.notes.forEach(Output.error)
    if json {
      Output.json(
        JSONValue.members([
          "id": .string(saved.id), "path": .string(saved.path),
          "level": FindingsJSON.level(saved.findings.level),
          "flags": .array(saved.flags),
        ]).pretty())
    } else {
      Output.print("saved \(saved.id)")
      Output.print(saved.path)
      if let level = saved.findings.level {
        Output.print("\(level.isAtLeast ? "at least " : "")level \(level.number), \(level.id)")
      }
    }
  }
}

/// Saves a visit that comes as a file.
enum VisitSaving {
  struct Saved {
    let id: String
    let path: String
    let findings: Findings
    /// The combined flags as the record prints them.
    let flags: [JSONValue]
    /// What asks for a second look, a line each: that the story of the dyad has ended, that the
    /// weeks of prematurity are others than the dates are apart.
    let notes: [String]
  }

  /// - Parameter isAnotherBaby: Whether dates may contradict those of earlier visits with the same
  ///   reference: the two are then two babies, and neither counts with the other.
  static func save(
    file: String, isAnotherBaby: Bool = false, _ options: PlaceOptions
  ) throws(Failure) -> Saved {
    let name = file == "-" ? "standard input" : file
    let packs = try Library(options).visitLibrary()
    let shelf = packs.shelf
    let visit = try read(file, name, packs, shelf)
    let store = try Places.store(options, visit.setting)
    if !isAnotherBaby { try checkFamily(visit.baby, name, store) }
    do {
      let now = Clock.now()
      var random = SystemRandomNumberGenerator()
      let id = try store.newID(now: now.milliseconds, random: &random)
      let history = try CorrectedHistory(store: store, packs: packs).earlier(visit.identity)
      let findings = packs.findings(of: visit, history: history)
      let record = AssessmentRecord(
        id: id, visit: visit, findings: findings, software: Version.software, finished: now,
        changes: [])
      let path = try store.save(record, shelf: shelf)
      let flags = try? JSONReader(FindingsJSON.record(findings, shelf: shelf))
        .required("flags").elements().map(\.value)
      let closing = FollowUp.closing(
        of: visit.baby, carer: visit.carer.key,
        in: try store.listing(of: .baby(visit.baby.label)).followUps)
      let closed = Words.english.closed(closing).map {
        "\(visit.dyad): \($0) The visit is saved; attune reopen opens it again"
      }
      let early = Words.english.earlyOther(visit.baby).map {
        "\(name): $.baby.weeksEarly: \($0)"
      }
      return Saved(
        id: id, path: path, findings: findings, flags: flags ?? [],
        notes: [closed, early].compactMap(\.self))
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
  }

  /// Stops where every earlier visit with this reference is of a baby with other dates.
  private static func checkFamily(
    _ baby: Baby, _ name: String, _ store: Store
  ) throws(Failure) {
    let records = (try? store.listing(of: .baby(baby.label)))?.assessments ?? []
    let known = KnownBaby.all(in: records).map(\.baby).filter { $0.label == baby.label }
    guard let earlier = known.first, !known.contains(where: { $0.isConsistent(with: baby) }) else {
      return
    }
    throw Failure(
      "\(name): $.baby: an earlier visit says \(baby.label) \(dates(earlier)), this one "
        + "\(dates(baby)); correct one of them, or give --another-baby when both are right",
      status: Status.badInput)
  }

  private static func dates(_ baby: Baby) -> String {
    if let born = baby.born { return "was born \(born)" }
    return baby.due.map { "is due \($0)" } ?? "has no date"
  }

  private static func read(
    _ file: String, _ name: String, _ packs: VisitLibrary, _ shelf: PackShelf
  ) throws(Failure) -> Visit {
    let bytes = try InputFile.bytes(file)
    do {
      let visit = try VisitFile.read(try JSONReader.parse(bytes), shelf: shelf)
      try VisitCheck.check(visit, packs: packs.packs)
      return visit
    } catch let refusal as FileRefusal {
      throw Failure("\(name): \(refusal.message)", status: Status.badInput)
    } catch let error as JSONShapeError {
      throw Failure("\(name): \(error.message)", status: Status.badInput)
    } catch let refusal as VisitCheck.Refusal {
      throw Failure("\(name): \(refusal.message)", status: Status.badInput)
    } catch {
      throw Failure("\(name): cannot be used", status: Status.badInput)
    }
  }
}
