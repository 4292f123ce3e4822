import Assessment
import Screen

@testable import Interface

extension Scene {
  /// Answers every prompt of the short walk: warmth needs attention, one thing to keep an eye on.
  private static let answered =
    "<enter>3<right>2<right>1<right><right>0<right>1<right>2<right>2<right>"

  /// Longer than its line at every width.
  private static func longPlan(_ driver: inout Driver) {
    driver.model.visit?.decision.focus(on: .plan)
    driver.keys(
      "Phone on Monday morning, then a listening visit on Thursday with gran there, and the "
        + "baby group in the library after that")
  }

  static let decisionScenes: [Scene] = [
    visit("overview", "<enter>2<right>1o"),
    visit("overview-full-view", answered + "v"),
    visit("overview-end", answered + "v<end>"),
    visit("overview-not-private", "<enter>o", present: "dad"),
    visit("overview-not-private-full-view", "<enter>ov", present: "dad"),
    visit("complexity", answered + "vxdebt and damp"),
    visit("gate", answered + "r"),
    visit("result", answered + "rv"),
    visit("result-opened", answered + "rv<enter><down><enter><down><enter><down><enter>"),
    visit("result-areas", answered + "rv<end><enter>"),
    visit("result-with-gaps", "<enter>1rorv"),
    visit("result-safety", "<enter>v/baby safe<enter>1aor"),
    visit("decision", answered + "rvd"),
    visit("decision-otherwise", answered + "rvd0<f10>"),
    visit("decision-offers", answered + "rvd2<down>2<down>3<down><down>1"),
    visit("decision-long-plan", answered + "rvd2", longPlan),
    visit("decision-long-plan-left", answered + "rvd2") {
      longPlan(&$0)
      $0.keys("<down>")
    },
    visit("decision-safety", "<enter>v/baby safe<enter>1aord"),
    visit("decision-not-private", answered + "rvd", present: "dad"),
    visit("finish-not-decided", answered + "r<right><right>v"),
    visit(
      "finish",
      answered + "rvd2<down>2<down><down><down>1<down>Phone on Monday.<down>1/12/26<f10>"),
    Scene("finish-failed") { size in
      var driver = Driver.visit(size: size)
      driver.keys("<enter>ovrd0<f10>")
      driver.diskProblem = "No space left on device"
      driver.keys("F")
      return driver
    },
    visit("finished", "<enter>ovrd0<f10>F"),
  ]
}
