import Assessment
import StrictJSON

/// One answer as it is keyed: an option's code, or a way of having none.
enum AnswerCode {
  static func read(
    _ reader: JSONReader, for item: Item, of pack: Pack, _ text: PackText?
  ) throws(JSONShapeError) -> Answer {
    let code = try code(reader)
    if let option = item.option(code: code) { return .option(UInt8(clamping: option)) }
    if let line = pack.refusals[code] {
      throw reader.error(text?.refusals[line] ?? "\(pack.id) refuses \"\(code)\": \(line)")
    }
    guard let absence = Absence(rawValue: code) else {
      throw reader.error("\"\(code)\" is no answer to \(item.id); \(known(item, pack))")
    }
    guard item.absences(in: pack).contains(absence) else {
      throw reader.error("\(item.id) cannot be \(code); \(known(item, pack))")
    }
    return .absent(absence)
  }

  /// An answer of a record: whatever a visit could hold is taken, on a scale's form too.
  static func readStored(
    _ reader: JSONReader, for item: Item
  ) throws(JSONShapeError) -> Answer {
    let code = try code(reader)
    guard let answer = item.answer(code: code) else {
      throw reader.error("\"\(code)\" is no answer to \(item.id)")
    }
    return answer
  }

  /// A string, or a whole number as it was written.
  private static func code(_ reader: JSONReader) throws(JSONShapeError) -> String {
    switch reader.value {
    case .string(let text): return text
    case .number(let literal):
      guard Int(literal) != nil else {
        throw reader.error("\(literal) is not a whole number; write the option's code")
      }
      return literal
    default: throw reader.error("expected an option's code, found \(reader.value.kind)")
    }
  }

  private static func known(_ item: Item, _ pack: Pack) -> String {
    let codes = item.options.map(\.code) + item.absences(in: pack).map(\.rawValue)
    return "known here: \(codes.joined(separator: ", "))"
  }
}
