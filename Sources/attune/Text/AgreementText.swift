import Assessment
import Contracts
import Screen

/// Figures of agreement for a person at a terminal.
enum AgreementText {
  static func lines(_ agreement: Agreement, _ categories: [String]) -> [String] {
    ([heading(agreement, categories)] + figures(agreement) + [brackets] + notes(agreement))
      .map(visible)
  }

  /// All ratings of a pack, then each domain by its name.
  static func lines(
    _ agreement: PackAgreement, domainName: (String) -> String
  ) -> [String] {
    var lines =
      [heading(agreement.whole, agreement.categories)] + figures(agreement.whole)
      + notes(agreement.whole)
    for part in agreement.domains {
      let count = part.agreement.items
      lines += [
        "", "\(domainName(part.domain)), \(count) \(count == 1 ? "item" : "items")",
      ]
      lines += figures(part.agreement) + notes(part.agreement)
    }
    lines += ["", brackets]
    if !agreement.leftOut.isEmpty {
      lines.append("no scale, so in no figure: \(agreement.leftOut.joined(separator: ", "))")
    }
    return lines.map(visible)
  }

  private static let brackets =
    "In brackets: the 95 % interval. Weighted kappa and AC2: linear weights."

  private static func heading(_ agreement: Agreement, _ categories: [String]) -> String {
    "\(agreement.items) \(agreement.items == 1 ? "item" : "items"), "
      + "\(agreement.raters) raters, ratings \(categories.joined(separator: ", "))"
  }

  private static func notes(_ agreement: Agreement) -> [String] {
    agreement.notes.map { "please note: \(AgreementWords.text($0))" }
  }

  private static func figures(_ agreement: Agreement) -> [String] {
    let isPair = agreement.raters == 2
    return [
      figure("Percent agreement", agreement.percent, isPercent: true),
      isPair
        ? figure("Weighted kappa", agreement.weightedKappa)
        : figure("Fleiss' kappa", agreement.fleissKappa),
      figure("Gwet's AC1", agreement.ac1), figure("Gwet's AC2", agreement.ac2),
    ]
  }

  private static func figure(
    _ name: String, _ estimate: AgreementEstimate?, isPercent: Bool = false
  ) -> String {
    let label = name.padded(to: 19)
    guard let estimate else { return label + "none" }
    func written(_ value: Double) -> String { isPercent ? percent(value) : decimals(value) }
    guard let interval = estimate.interval else { return label + written(estimate.value) }
    let (low, high) = (written(interval.lowerBound), written(interval.upperBound))
    return label + written(estimate.value).padded(to: 7) + "(\(low) to \(high))"
  }

  /// `0.78`, `-1.00`.
  private static func decimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(hundredths.magnitude % 100)
    return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100)."
      + (digits.count == 1 ? "0" : "") + digits
  }

  private static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
}
