import Assessment
import Testing

/// What every stage's guide asks, so that rules, persistence and timelines read any of them alike.
struct GuideShapeTests {
  private static let relationship = ["warmth", "hostility", "worry", "curiosity"]
  private static let observed = ["talk", "sensitivity", "care", "baby"]

  @Test func `no stage has two guides`() {
    let stages = Guide.all.compactMap(\.pack.stage)
    #expect(stages.count == Guide.all.count)
    #expect(Set(stages).count == stages.count)
  }

  @Test(arguments: Guide.all)
  func `a guide goes by its stage, and is made for the ages of it`(guide: Guide) {
    #expect(guide.pack.id == guide.pack.stage?.rawValue)
    #expect(guide.pack.validity.ageDays == guide.pack.stage?.days)
    #expect(guide.pack.validity.roles.isEmpty)
  }

  @Test(arguments: Guide.all)
  func `the sections are the visit's, in its order`(guide: Guide) {
    let sections = [
      "before", "ask", "watch", "how-are-you", "life", "since-when", "safety", "your-view",
    ]
    #expect(guide.pack.sections == sections.filter { $0 != "watch" || !guide.isAntenatal })
    #expect(guide.pack.positions(in: "before").isEmpty)
    let order = guide.pack.items.compactMap { sections.firstIndex(of: $0.section) }
    #expect(order == order.sorted())
  }

  @Test(arguments: Guide.all)
  func `18 to 24 items are rated, 9 to 12 of them core`(guide: Guide) {
    #expect((18...24).contains(guide.rated.count), "\(guide.rated.count)")
    #expect((9...12).contains(guide.rated.filter(\.isCore).count))
  }

  @Test(arguments: Guide.all)
  func `every domain of the stage is there and has a core item`(guide: Guide) {
    let watched = guide.isAntenatal ? [] : Self.observed
    #expect(guide.pack.domains == Self.relationship + watched + ["wellbeing"])
    for domain in guide.pack.domains {
      #expect(guide.rated.contains { $0.domain == domain && $0.isCore }, "\(domain)")
    }
  }

  @Test(arguments: Guide.all)
  func `the three opening prompts are core, and joy comes before worry`(guide: Guide) {
    let opening = ["three-words", "joy", "worries"]
    let places = opening.compactMap { guide.pack.position(of: $0) }
    #expect(places == [0, 1, 2])
    #expect(opening.compactMap { guide.item($0)?.domain } == ["warmth", "warmth", "worry"])
    #expect(opening.allSatisfy { guide.item($0)?.isCore == true })
  }

  @Test(arguments: Guide.all)
  func `what is watched is what is rated in the watched domains, and nothing before birth`(
    guide: Guide
  ) {
    for item in guide.pack.items {
      let isWatched = item.domain.map(Self.observed.contains) ?? false
      #expect(item.isObserved == isWatched, "\(item.id)")
      #expect((item.section == "watch") == isWatched, "\(item.id)")
    }
    #expect(guide.isAntenatal != guide.pack.items.contains(where: \.isObserved))
  }

  @Test(arguments: Guide.all.filter { !$0.isAntenatal })
  func `too little and too much are two items, and the short walk asks both`(guide: Guide) throws {
    for id in ["noticing", "had-enough"] {
      let item = try #require(guide.item(id))
      #expect(item.domain == "sensitivity" && item.isCore && item.isObserved, "\(id)")
    }
  }

  @Test(arguments: Guide.all)
  func `every safety item is core, last before the carer's view, and yes raises it`(
    guide: Guide
  ) throws {
    let ids = [
      "self-harm", "harm-to-baby", "psychosis", "injury-not-mobile", "abuse-danger", "baby-unsafe",
    ]
    #expect(guide.pack.positions(in: "safety").map { guide.pack.items[$0].id } == ids)
    for id in ids {
      let item = try #require(guide.item(id))
      #expect(item.isCore)
      #expect(item.options.map(\.code) == ["yes", "no"])
      #expect(item.options.map(\.isSafety) == [true, false])
      #expect(
        item.isPrivate == ["self-harm", "harm-to-baby", "abuse-danger"].contains(id), "\(id)")
    }
  }

  @Test(arguments: Guide.all)
  func `since when has the same codes at every stage`(guide: Guide) throws {
    let codes = [
      "duration": ["new", "1-2-weeks", "2-4-weeks", "4-weeks-or-more", "since-pregnancy"],
      "direction": ["better", "same", "worse"], "carer-worried": ["yes", "no"],
    ]
    #expect(guide.pack.positions(in: "since-when").count == codes.count)
    for (id, expected) in codes {
      let item = try #require(guide.item(id))
      #expect(item.options.map(\.code) == expected && item.isCore, "\(id)")
    }
  }

  @Test(arguments: Guide.all)
  func `circumstances are facts without a worth`(guide: Guide) {
    let life = guide.pack.positions(in: "life").map { guide.pack.items[$0] }
    #expect(life.count >= 6)
    for item in life {
      #expect(item.kind == .choice && !item.isCore, "\(item.id)")
      #expect(item.options.allSatisfy { $0.value == nil && !$0.isSafety }, "\(item.id)")
    }
    #expect(guide.item("previous-loss")?.offersSkip == true)
  }

  @Test(arguments: Guide.all)
  func `the carer's own view is asked the same way at every stage`(guide: Guide) {
    #expect(
      guide.pack.positions(in: "your-view").map { guide.pack.items[$0].id } == [
        "asked-before", "offered-help-before", "help-was-helpful", "talk-to", "what-would-help",
      ])
  }

  @Test func `an item that several stages ask is the same kind of item in all of them`() throws {
    let early = try #require(Guide.all.first { $0.pack.stage == .earlyWeeks })
    for guide in Guide.all {
      for item in guide.pack.items {
        guard let other = early.item(item.id) else { continue }
        #expect(item.section == other.section, "\(guide.pack.id) \(item.id)")
        #expect(item.kind == other.kind, "\(guide.pack.id) \(item.id)")
        #expect(item.domain == other.domain, "\(guide.pack.id) \(item.id)")
        #expect(item.isPrivate == other.isPrivate, "\(guide.pack.id) \(item.id)")
        #expect(
          item.options.map(\.code) == other.options.map(\.code), "\(guide.pack.id) \(item.id)")
      }
    }
  }

  @Test func `before the birth: the baby imagined, mixed feelings, loss, birth and childhood`()
    throws
  {
    let guide = try #require(Guide.all.first { $0.pack.stage == .antenatal })
    func item(_ id: String) -> Item? { guide.pack.items.first { $0.id == id } }
    #expect(item("picturing")?.isCore == true)
    #expect(item("mixed-feelings")?.domain == "hostility")
    #expect(item("birth-ahead")?.isCore == true)
    #expect(item("childhood-care")?.kind == .rating)
    // A loss is offered to be left out before it is asked.
    #expect(item("previous-loss")?.offersSkip == true)
    #expect(guide.pack.items.filter(\.isObserved).isEmpty)
  }
}
