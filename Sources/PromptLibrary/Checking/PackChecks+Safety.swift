import Assessment

extension PackChecks {
  /// The items that the safety section of every stage has, by their fixed ids.
  static let safetyItems = [
    "self-harm", "harm-to-baby", "psychosis", "injury-not-mobile", "abuse-danger", "baby-unsafe",
  ]

  /// A guide asks every safety question, and each can raise a safety event.
  func checkSafety() {
    guard pack.kind == .guide else { return }
    for id in PackChecks.safetyItems {
      guard let position = pack.position(of: id) else {
        log.error("$.items", "the safety item \"\(id)\" is missing; every guide asks it")
        continue
      }
      if !pack.items[position].hasSafetyOption {
        log.error(
          "$.items[\(position)].options",
          "no option of \"\(id)\" has \"safety\": true; an answer must be able to raise it")
      }
    }
  }
}
