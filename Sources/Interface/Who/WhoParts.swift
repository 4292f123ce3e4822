import Assessment

/// The three parts of "Who": one small page each.
enum WhoPart: Int, CaseIterable, Equatable, Sendable {
  case baby, carer, today

  /// The part a line belongs to.
  init(_ id: FieldID) {
    switch id {
    case .carer, .relation, .role, .language, .interpreter: self = .carer
    case .present, .safeToTalk, .stage, .stageReason: self = .today
    default: self = .baby
    }
  }
}

extension Who {
  /// The part with the focus.
  var part: WhoPart { form.focused.map { WhoPart($0.id) } ?? .baby }

  /// The lines of a part.
  func fields(of part: WhoPart) -> Range<Int> {
    let indices = form.fields.indices.filter { WhoPart(form.fields[$0].id) == part }
    guard let first = indices.first, let last = indices.last else { return 0..<0 }
    return first..<last + 1
  }
}
