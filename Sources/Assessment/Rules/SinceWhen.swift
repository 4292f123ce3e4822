/// The section *since when*: the same ids and codes in every guide.
enum SinceWhen {
  static let duration = "duration"
  static let direction = "direction"
  static let carerWorried = "carer-worried"

  /// Items that are a gap in every guide as long as they have no answer.
  static let items: Set<String> = [duration, direction, carerWorried]
  /// Durations that count as lasting by themselves.
  static let lasting: Set<String> = ["4-weeks-or-more", "since-pregnancy"]
  /// Directions in which it is not getting better.
  static let unimproving: Set<String> = ["same", "worse"]
}
