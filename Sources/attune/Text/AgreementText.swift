import Assessment
import Contracts
import Screen

/// Figures of agreement for a person at a terminal.
enum AgreementText {
  static func lines(_ agreement: Agreement, _ table: RatingTable) -> [String] {
    let isPair = agreement.raters == 2
    var lines = [
      "\(agreement.items) \(agreement.items == 1 ? "item" : "items"), "
        + "\(agreement.raters) raters, ratings \(table.categories.joined(separator: ", "))",
      figure("Percent agreement", agreement.percent, isPercent: true),
      isPair
        ? figure("Weighted kappa", agreement.weightedKappa)
        : figure("Fleiss' kappa", agreement.fleissKappa),
      figure("Gwet's AC1", agreement.ac1), figure("Gwet's AC2", agreement.ac2),
    ]
    lines.append("In brackets: the 95 % interval. Weighted kappa and AC2: linear weights.")
    lines += agreement.notes.map { "please note: \(AgreementWords.text($0))" }
    return lines.map(visible)
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
