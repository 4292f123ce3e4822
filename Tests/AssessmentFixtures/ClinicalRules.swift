public import Assessment

/// The level table of the clinical page, row by row.
public enum ClinicalRules {
  public static let relationship = [
    "warmth", "hostility", "curiosity", "talk", "sensitivity", "care",
  ]
  public static let everyDomain = relationship + ["worry", "baby", "wellbeing"]
  public static let bonding = ["pbq-2006", "pbq-2001"].flatMap { pack in
    ["impaired-bonding-12", "rejection-anger-13", "incipient-abuse-2"].map { "\(pack)/\($0)" }
  }
  public static let mood = ["epds/total-10", "epds/total-11", "gad-7/total-10", "phq-9/total-10"]

  public static let rules = LevelRules(
    version: "1.0.0",
    levels: [
      level("none-noted", 0), level("undetermined", 0), level("emerging", 1),
      level("established", 2), level("specialist", 3),
    ],
    mentalHealthOffers: [2: ["mood pathway"], 3: ["mood pathway, soon"]],
    forms: [["pbq-2006", "pbq-2001"]],
    rules: emerging + established + specialist)

  private static let emerging = [
    rule("emerging-domain", 1, .countDomains(1, in: everyDomain, atLeast: .watch)),
    rule("carer-worried", 1, .answer("carer-worried", in: ["yes"])),
    rule("confidence", 1, .cutoff(["kpcs/total-39"])),
    rule("three-items", 1, .countItems(3, atLeast: Tenths(1))),
  ]

  private static let established = [
    rule("marked-domain", 2, .countDomains(1, in: everyDomain, atLeast: .marked)),
    rule("two-domains", 2, .countDomains(2, in: everyDomain, atLeast: .concern)),
    rule("bonding", 2, .cutoff(bonding), .relationship),
    rule("mood", 2, .cutoff(mood), .mentalHealth),
    rule("persistent-domain", 2, persistent(relationship, 1), .relationship),
    rule(
      "withdrawal-twice", 2,
      .persistent([.cutoff("m-adbb/total-2")], count: 1, unbroken: false), .baby),
  ]

  private static let specialist = [
    rule(
      "marked-and-more", 3,
      .any(
        relationship.map { domain in
          .all([
            .domain(domain, atLeast: .marked), .any([.complex, persistent([domain], 1)]),
          ])
        }), .relationship),
    rule("hostility-marked", 3, .domain("hostility", atLeast: .marked), .relationship),
    rule(
      "rejection", 3,
      .cutoff(["pbq-2006/rejection-anger-13", "pbq-2001/rejection-anger-13"]), .relationship),
    rule(
      "bonding-persistent", 3,
      .persistent(bonding.map { .cutoff($0) }, count: 1, unbroken: true), .relationship),
    rule("two-persistent", 3, persistent(relationship, 2), .relationship),
  ]

  private static func persistent(_ domains: [String], _ count: Int) -> Condition {
    .persistent(domains.map { .domain($0) }, count: count, unbroken: true)
  }

  private static func level(_ id: String, _ number: Int) -> LevelRules.Level {
    LevelRules.Level(id: id, number: number, title: id, offers: ["offer of \(id)"])
  }

  private static func rule(
    _ id: String, _ level: Int, _ condition: Condition, _ pathway: LevelRule.Pathway = .any
  ) -> LevelRule {
    LevelRule(
      id: id, level: level, pathway: pathway, condition: condition, text: id,
      source: "clinical.md 3")
  }
}
