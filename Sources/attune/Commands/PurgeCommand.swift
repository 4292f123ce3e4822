import ArgumentParser
import Assessment
import Contracts
import Records
import Screen
import StrictJSON

/// `attune purge`: takes visits away for good.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Take visits away for good; without --confirm only say which would go.",
    discussion: """
      What is purged leaves a tombstone that holds ids and nothing else, so that no import and no \
      copy brings it back. Backups and other computers keep their copies until they are purged \
      or merged. How long visits are to be kept is the service's to say.
      """)

  @Option(help: "Visits before this day, YYYY-MM-DD.") var before: String?
  @Option(help: "Visits of this baby with this carer, written BABY/CARER.") var dyad: String?
  @Option(help: "The birth or due date, where two babies have had one reference.")
  var born: String?
  @ArgumentParser.Flag(help: "Do it. It cannot be undone.") var confirm = false
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let scope = try self.scope()
    let practitioner = confirm ? try FollowUpSaving.practitioner(Settings(options)) : ""
    let store = try Places.store(options, training ? .training : .care)
    do {
      let plan = try store.purgePlan(scope)
      if confirm { try refuseTwoBabies(plan) }
      if confirm, !plan.isEmpty {
        try store.purge(plan) { tombstone throws(StoreError) in
          try FollowUpSaving.make(.tombstone(tombstone), by: practitioner, in: store)
        }
      }
      report(plan)
    } catch let error as StoreError {
      throw Failure(error)
    }
  }

  /// A reference that was used again would take another family's visits along.
  private func refuseTwoBabies(_ plan: PurgePlan) throws(Failure) {
    guard let dyad, plan.babies.count > 1 else { return }
    throw Failure(
      "\(dyad): two babies have had this reference (\(dates(plan))); say which with --born",
      status: Status.usage)
  }

  private func dates(_ plan: PurgePlan) -> String {
    plan.babies.map { date($0) ?? "no date" }.joined(separator: ", ")
  }

  private func date(_ baby: Baby) -> String? {
    (baby.born ?? baby.due)?.description
  }

  private func bornDate() throws(Failure) -> CalendarDate? {
    guard let born else { return nil }
    guard let date = CalendarDate(born) else {
      throw Failure("--born \"\(born)\": is not a date; write YYYY-MM-DD", status: Status.usage)
    }
    return date
  }

  private func scope() throws(Failure) -> PurgeScope {
    if born != nil, dyad == nil {
      throw Failure("--born: goes with --dyad", status: Status.usage)
    }
    switch (before, dyad) {
    case (let text?, nil):
      guard let date = CalendarDate(text) else {
        throw Failure(
          "--before \"\(text)\": is not a date; write YYYY-MM-DD", status: Status.usage)
      }
      guard date <= Clock.now().date else {
        throw Failure("--before \(date): is in the future; check the date", status: Status.usage)
      }
      return .before(date)
    case (nil, let text?):
      let born = try bornDate()
      guard let dyad = Dyad(text) else {
        throw Failure(
          "--dyad \"\(text)\": is not written BABY/CARER, such as B-0142/1", status: Status.usage)
      }
      return .dyad(dyad, born: born)
    default:
      throw Failure(
        "purge: give --before DATE or --dyad DYAD, one of the two", status: Status.usage)
    }
  }

  private func report(_ plan: PurgePlan) {
    let unreadable = plan.unreadable.count
    guard !json else {
      Output.json(
        JSONValue.members([
          "done": .bool(confirm), "visits": .strings(plan.assessments.map(\.id)),
          "related": .strings(plan.followUps), "drafts": .strings(plan.drafts.map(\.id)),
          "leftovers": .strings(plan.leftovers), "unreadable": .integer(unreadable),
          "babies": .strings(
            dyad == nil ? [] : plan.babies.map { date($0) ?? "" }),
        ]).pretty())
      return
    }
    if plan.isEmpty {
      Output.print("there is nothing to purge")
    } else {
      for visit in plan.assessments {
        let baby = visit.identity?.baby
        let birth = (baby?.born).map { ", born \($0)" } ?? (baby?.due).map { ", due \($0)" } ?? ""
        Output.print(
          visible("\(visit.id) \(visit.at.date) \(visit.dyad?.description ?? "")\(birth)"))
      }
      if dyad != nil, plan.babies.count > 1 {
        Output.print(
          "two babies have had this reference (\(dates(plan))); say which with --born")
      }
      let counts = [
        "\(plan.assessments.count) visits", "\(plan.followUps.count) records about them",
        "\(plan.drafts.count) begun visits", "\(plan.leftovers.count) left over from before",
      ].joined(separator: ", ")
      Output.print(confirm ? "purged: \(counts)" : "would be purged: \(counts)")
      if !confirm { Output.print("nothing was changed; --confirm does it, and cannot be undone") }
    }
    if unreadable > 0 {
      Output.print("\(unreadable) files cannot be read and stay; see attune list")
    }
  }
}
