import Assessment
import StrictJSON

/// Values as ``JSONReader`` reads them, from a tape; nil or false for any doubt.
extension JSONTapeReader {
  func isText(_ node: Int) -> Bool { kind(node) == .string }

  /// Whether a member is absent or as it should be.
  func has(_ node: Int, _ key: StaticString, _ check: (Int) -> Bool) -> Bool {
    member(node, key).map(check) ?? true
  }

  /// Whether a member is there and as it should be.
  func needs(_ node: Int, _ key: StaticString, _ check: (Int) -> Bool) -> Bool {
    member(node, key).map(check) ?? false
  }

  func choice<Value>(_ node: Int, _ type: Value.Type) -> Value?
  where Value: RawRepresentable, Value.RawValue == String {
    guard kind(node) == .string, nodes[node].isPlain else { return nil }
    return text(node).flatMap(Value.init(rawValue:))
  }

  func date(_ node: Int) -> CalendarDate? {
    guard kind(node) == .string, let date = date(raw(node), 0), raw(node).count == 10 else {
      return nil
    }
    return date
  }

  /// The form this program writes, without a fraction or with one of three digits; any other goes
  /// the long way.
  func moment(_ node: Int) -> Moment? {
    guard kind(node) == .string else { return nil }
    let text = raw(node)
    func usual() -> Moment? { self.text(node).flatMap { Moment($0) } }
    guard text.count == 25 || text.count == 29, let day = date(text, 0), text[10] == 84,
      let hour = pair(text, 11), hour < 24, text[13] == 58, let minute = pair(text, 14),
      minute < 60, text[16] == 58, let second = pair(text, 17), second < 60
    else { return usual() }
    var fraction = 0
    var zone = 19
    if text.count == 29 {
      guard text[19] == 46, let tens = pair(text, 20), text[22] &- 48 < 10 else { return usual() }
      fraction = tens * 10 + Int(text[22] - 48)
      zone = 23
    }
    guard text[zone] == 43 || text[zone] == 45, let hours = pair(text, zone + 1), hours < 24,
      text[zone + 3] == 58, let minutes = pair(text, zone + 4), minutes < 60
    else { return usual() }
    let offset = (hours * 3_600 + minutes * 60) * (text[zone] == 45 ? -1 : 1)
    let local = day.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second
    return Moment(
      milliseconds: Int64(local - offset) * 1_000 + Int64(fraction), offset: offset)
  }

  private func date(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> CalendarDate? {
    guard text.count >= start + 10, text[start + 4] == 45, text[start + 7] == 45,
      let century = pair(text, start), let year = pair(text, start + 2),
      let month = pair(text, start + 5), let day = pair(text, start + 8)
    else { return nil }
    return CalendarDate(year: century * 100 + year, month: month, day: day)
  }

  private func pair(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let (tens, ones) = (text[index] &- 48, text[index + 1] &- 48)
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }

  /// Whether `PACK/ITEM` stands there.
  func isItemReference(_ node: Int) -> Bool {
    guard kind(node) == .string, nodes[node].isPlain else { return false }
    let text = raw(node)
    guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return slash > 0 && slash + 1 < text.count
  }

  /// Whether two strings that stand for themselves are one text.
  func isSame(_ one: Int, _ other: Int) -> Bool { raw(one).elementsEqual(raw(other)) }
}

/// Who and when.
extension JSONTapeReader {
  var dyad: Dyad? {
    guard let baby = member(0, "baby"), kind(baby) == .object,
      let reference = member(baby, "reference").flatMap(text),
      has(baby, "twin", { text($0) != nil }), has(baby, "nhsNumber", isText),
      has(baby, "born", { date($0) != nil }), has(baby, "due", { date($0) != nil }),
      has(baby, "weeksEarly", { integer($0) != nil }),
      let carer = member(0, "carer"), kind(carer) == .object,
      let key = member(carer, "key").flatMap(text)
    else { return nil }
    let twin = member(baby, "twin").flatMap(text)
    return Dyad(baby: Baby(reference: reference, twin: twin).label, carer: key)
  }

  /// A date of the baby, which ``dyad`` has checked.
  func babyDate(_ key: StaticString) -> CalendarDate? {
    member(0, "baby").flatMap { member($0, key) }.flatMap(date)
  }

  var relation: String? {
    guard let carer = member(0, "carer"), kind(carer) == .object,
      let relation = member(carer, "relation").flatMap(text),
      needs(carer, "role", { choice($0, Role.self) != nil }), has(carer, "language", isText),
      has(carer, "interpreter", { choice($0, Carer.Interpreter.self) != nil })
    else { return nil }
    return relation
  }

  var contact: (at: Moment, stage: Stage)? {
    guard let contact = member(0, "contact"), kind(contact) == .object,
      let at = member(contact, "at").flatMap(moment),
      let stageText = member(contact, "stage"), let stage = choice(stageText, Stage.self),
      has(contact, "present", { elements($0, isText) }),
      needs(contact, "safeToTalk", { choice($0, Contact.SafeToTalk.self) != nil })
    else { return nil }
    return (at, stage)
  }
}
