/// A point in time with the local offset it was noted under.
public struct Moment: Hashable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64
  /// Seconds east of UTC that local clocks showed.
  public let offset: Int

  public init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  private var localSeconds: Int { Int(milliseconds.flooredDivision(by: 1_000)) + offset }

  /// The local day.
  public var date: CalendarDate {
    CalendarDate(dayNumber: Int(Int64(localSeconds).flooredDivision(by: 86_400)))
  }

  /// Seconds since local midnight, 0 to 86,399.
  public var secondOfDay: Int { localSeconds - date.dayNumber * 86_400 }

  /// The local time as `HH:MM`.
  public var clock: String { "\(pair(secondOfDay / 3_600)):\(pair(secondOfDay / 60 % 60))" }

  /// RFC 3339 with seconds and the offset, such as `2026-06-01T14:20:05+01:00`.
  public var description: String {
    let sign = offset < 0 ? "-" : "+"
    let zone = abs(offset) / 60
    return "\(date)T\(clock):\(pair(secondOfDay % 60))\(sign)\(pair(zone / 60)):\(pair(zone % 60))"
  }

  /// Reads RFC 3339 with whole seconds or fractions, an offset or `Z`; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58,
      let date = CalendarDate(String(text.prefix(10))),
      let hour = number(bytes, 11), hour < 24, let minute = number(bytes, 14), minute < 60,
      let second = number(bytes, 17), second < 60
    else { return nil }
    var index = 19
    var fraction: Int64 = 0
    if bytes[index] == 46 {
      index += 1
      var scale: Int64 = 100
      let start = index
      while index < bytes.count, (48...57).contains(bytes[index]) {
        fraction += Int64(bytes[index] - 48) * scale
        scale /= 10
        index += 1
      }
      guard index > start, index < bytes.count else { return nil }
    }
    var offset = 0
    if bytes[index] == 90 {
      guard bytes.count == index + 1 else { return nil }
    } else {
      guard bytes[index] == 43 || bytes[index] == 45, bytes.count == index + 6,
        bytes[index + 3] == 58, let hours = number(bytes, index + 1), hours < 24,
        let minutes = number(bytes, index + 4), minutes < 60
      else { return nil }
      offset = (hours * 3_600 + minutes * 60) * (bytes[index] == 45 ? -1 : 1)
    }
    let local = date.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second
    self.init(milliseconds: Int64(local - offset) * 1_000 + fraction, offset: offset)
  }
}

private func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

private func number(_ bytes: [UInt8], _ index: Int) -> Int? {
  guard index + 1 < bytes.count, (48...57).contains(bytes[index]),
    (48...57).contains(bytes[index + 1])
  else { return nil }
  return Int(bytes[index] - 48) * 10 + Int(bytes[index + 1] - 48)
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
