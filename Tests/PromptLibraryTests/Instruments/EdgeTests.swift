import Assessment
import AssessmentFixtures
import PromptLibrary
import Testing

/// Every cut-off of every shipped scale, at its edge and one step short of it.
struct EdgeTests {
  private func sheet(_ edge: Edge, isShort: Bool) throws -> Sheet {
    let pack = try Instrument.pack(edge.pack)
    let calm = try #require(Edge.calm[edge.pack])
    var codes = calm.but.merging(edge.edge) { _, new in new }
    if isShort { codes.merge(edge.short) { _, new in new } }
    return Sheet(for: pack, all: calm.all, but: codes)
  }

  /// A contact inside the validity of the scale, but for the role.
  private func contact(_ pack: Pack, _ role: Role?) -> Situation {
    let days = pack.validity.ageDays?.lowerBound ?? 40
    return Situation(role: role, age: .born(calendarDays: days, correctedDays: days))
  }

  @Test func `no cut-off of a shipped scale is left out`() {
    let shipped = Instrument.all.flatMap { pack in
      pack.scores.flatMap { $0.cutoffs.map { "\(pack.id)/\($0.id)" } }
    }
    #expect(Set(shipped) == Set(Edge.all.map { "\($0.pack)/\($0.cutoff)" }))
    #expect(Edge.all.count == shipped.count)
  }

  @Test(arguments: Edge.all)
  func `it is met at its edge and not one below`(edge: Edge) throws {
    let met = try Instrument.score(sheet(edge, isShort: false))
    let short = try Instrument.score(sheet(edge, isShort: true))
    let step = edge.pack == "kpcs" ? 1 : -1
    let id = edge.cutoff.split(separator: "-").dropLast().joined(separator: "-")
    #expect(met.score(id)?.value == Tenths(edge.value))
    #expect(met.cutoff(edge.cutoff)?.isMet == true)
    #expect(short.score(id)?.value == Tenths(edge.value + step))
    #expect(short.cutoff(edge.cutoff)?.isMet == false)
  }

  @Test(arguments: Edge.all)
  func `it flags for the carers it was made for and no other`(edge: Edge) throws {
    let pack = try Instrument.pack(edge.pack)
    for (role, letter) in [(Role.gaveBirth, "m"), (.otherParent, "p"), (.otherCarer, "c")] {
      let found = try Instrument.score(sheet(edge, isShort: false), contact(pack, role))
      #expect(found.cutoff(edge.cutoff)?.flags == edge.flags.contains(letter), "\(role)")
    }
    let unknown = try Instrument.score(sheet(edge, isShort: false), contact(pack, nil))
    #expect(unknown.cutoff(edge.cutoff)?.flags == (edge.flags == "mpc"))
  }

  @Test(arguments: Edge.all.filter { !$0.flags.isEmpty })
  func `for another carer it is a note and never a referral flag`(edge: Edge) throws {
    let pack = try Instrument.pack(edge.pack)
    for (role, letter) in [(Role.gaveBirth, "m"), (.otherParent, "p"), (.otherCarer, "c")]
    where !edge.flags.contains(letter) {
      let found = try Instrument.score(sheet(edge, isShort: false), contact(pack, role))
      #expect(found.flags.contains { $0.rule == "note/\(edge.pack)/\(edge.cutoff)" }, "\(role)")
      // The other parent's own figure of the EPDS is past as soon as the other one is.
      if edge.pack == "epds" { continue }
      #expect(!found.flags.contains { $0.lane == .referral }, "\(role)")
    }
  }
}
