import Assessment
import AssessmentFixtures

extension RandomCase {
  /// With `clinical` the guide, scales and rules of the clinical page; else invented ones.
  init(seed: UInt64, clinical: Bool = false) {
    var random = SplitMix(seed: seed)
    let packs: [Pack]
    let rules: LevelRules
    if clinical {
      packs = [EarlyWeeks.pack] + Scales.all.shuffled(using: &random).prefix(random.number(0...3))
      rules = ClinicalRules.rules
    } else {
      let guide = RandomPack.guide(&random)
      let scales = (0..<random.number(0...3)).map { RandomPack.scale("scale-\($0)", &random) }
      packs = [guide] + scales
      rules = RandomRules.make(over: packs, &random)
    }
    self.init(
      packs: packs, rules: rules, assessor: Assessor(packs: packs, rules: rules), random: random)
  }
}
