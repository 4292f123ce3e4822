/// An NHS number whose check digit is right.
///
/// Weights 10 to 2 on the first nine digits; the check digit is 11 minus the sum modulo 11, with
/// 11 written as 0 and 10 never issued (NHS Data Dictionary).
public struct NHSNumber: Hashable, Sendable, CustomStringConvertible {
  /// Why what was entered is no NHS number.
  public enum Fault: Error, Hashable, Sendable {
    case unexpected(Character)
    /// Not ten digits, but this many.
    case length(Int)
    case checkDigit
  }

  /// The ten digits without spaces.
  public let digits: String

  /// Reads ten digits; spaces and hyphens between them are left out.
  ///
  /// - Throws: ``Fault``.
  public init(entered text: String) throws(Fault) {
    var numbers: [Int] = []
    for character in text where character != " " && character != "-" {
      guard character.isASCII, let number = character.wholeNumberValue else {
        throw .unexpected(character)
      }
      numbers.append(number)
    }
    guard numbers.count == 10 else { throw .length(numbers.count) }
    let sum = zip(numbers, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    guard (11 - sum % 11) % 11 == numbers[9] else { throw .checkDigit }
    digits = numbers.map(String.init).joined()
  }

  /// Whether one digit fills the number: it passes the sum, yet is hardly a person's.
  public var repeatsOneDigit: Bool { Set(digits).count == 1 }

  /// In groups of three, three and four, as printed: `943 476 5919`.
  public var description: String {
    "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.suffix(4))"
  }
}

extension NHSNumber.Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unexpected(let character): "“\(character)” is not a digit"
    case .length(let count): "an NHS number has 10 digits, not \(count)"
    case .checkDigit: "the last digit does not fit the others: a digit is wrong or swapped"
    }
  }
}
