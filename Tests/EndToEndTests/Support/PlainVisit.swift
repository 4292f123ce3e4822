/// The lines that play a visit of a mother and her baby, born today, after `attune new --plain`.
enum PlainVisit {
  /// Up to the opening words of the visit.
  static let who = ["B-0142", "", "today", "", "", "", "mum", "yes", "", "", "", "yes", "", "yes"]

  /// The short walk, every prompt answered and nothing noted.
  ///
  /// Enter alone goes on from an answer, begins and ends the two minutes, and passes by the scales
  /// that are offered after "How are you" and at the end.
  static let walk =
    [""] + answers(5) + ["", ""] + answers(6) + [""] + answers(3) + answers(6, "2") + [""]

  /// From the overview to the saved record.
  static let end = ["overview", "result", "view", "decide", "1", "done", "finish", "", "quit"]

  private static func answers(_ count: Int, _ answer: String = "1") -> [String] {
    Array(repeating: [answer, ""], count: count).flatMap { $0 }
  }

  /// Lines as a person types them.
  static func typed(_ lines: [String]) -> String { lines.map { "\($0)\n" }.joined() }
}
