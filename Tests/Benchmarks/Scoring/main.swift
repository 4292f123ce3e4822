// How many sheets of the guide for the early weeks one core scores a second: the level alone, and
// the findings with every reason.
//
//     ScoringBenchmark [SHEETS]
//
// Prints one line of JSON. The sheets are made in blocks, outside the time that is counted.

import Assessment
import AssessmentFixtures
import PromptLibrary

let count = max(1, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000)

let library = try PromptLibrary()
let pack = try library.pack("early-weeks")
let assessor = Assessor(packs: [pack], rules: try library.levelRules())
let situation = Situation(role: .gaveBirth, age: .born(calendarDays: 40, correctedDays: 40))
let block = 10_000
let clock = ContinuousClock()

/// Seconds for a number of random sheets, and a sum that keeps the work from being left out.
func time(_ count: Int, _ score: ([Sheet]) -> Int) -> (seconds: Double, sum: Int) {
  var random = SplitMix(seed: 1)
  var elapsed = Duration.zero
  var sum = 0
  var done = 0
  while done < count {
    let visits = (0..<min(block, count - done)).map { _ in [Sheet.random(for: pack, &random)] }
    elapsed += clock.measure { for visit in visits { sum &+= score(visit) } }
    done += visits.count
  }
  let parts = elapsed.components
  return (Double(parts.seconds) + Double(parts.attoseconds) / 1e18, sum)
}

func level(_ found: LevelFinding?) -> Int {
  found.map { $0.number * 4 + $0.possible.upperBound } ?? 0
}

let levels = time(count) { level(assessor.level(sheets: $0, situation: situation)) }
let findings = time(max(1, count / 10)) {
  level(assessor.findings(sheets: $0, situation: situation).level)
}

func rate(_ count: Int, _ seconds: Double) -> Int { Int(Double(count) / max(seconds, 1e-9)) }

print(
  """
  {"sheets": \(count), "levelsPerSecond": \(rate(count, levels.seconds)), \
  "levelsSeconds": \(levels.seconds), \
  "findingsPerSecond": \(rate(max(1, count / 10), findings.seconds)), \
  "checksum": \(levels.sum)}
  """)
