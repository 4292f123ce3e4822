import Assessment
import StrictJSON

/// Reads what lists need of many records, one after another.
///
/// An assessment in the plain form this program writes is read from its tape alone. Everything
/// else, and everything that could be wrong, is left to the full reader, so that both always take
/// and refuse the same files for the same reasons.
public struct RecordLister {
  private var tape = JSONTape()

  public init() {}

  public mutating func read(_ bytes: [UInt8]) throws(FileRefusal) -> ListedRecord {
    if let quick = quick(bytes) { return quick }
    return ListedRecord(try RecordFile.summary(bytes))
  }

  /// nil when the full reader has to look.
  mutating func quick(_ bytes: [UInt8]) -> ListedRecord? {
    bytes.withUnsafeBufferPointer { quick($0) }
  }

  /// What the bytes of an ordinary assessment say; nil when the full reader has to look.
  public mutating func quick(_ bytes: UnsafeBufferPointer<UInt8>) -> ListedRecord? {
    guard tape.read(bytes) else { return nil }
    return tape.nodes.withUnsafeBufferPointer { nodes in
      let reader = JSONTapeReader(bytes: bytes, nodes: nodes)
      guard RecordChecksum.fits(reader) else { return nil }
      return ListedRecord(reader)
    }
  }
}

extension ListedRecord {
  /// The list fields of a whole assessment; nil for any other kind and any doubt.
  init?(_ reader: JSONTapeReader) {
    guard reader.kind(0) == .object,
      let schema = reader.member(0, "schema"), reader.equals(schema, "attune/record"),
      let version = reader.member(0, "version"), reader.integer(version) == RecordFile.version,
      let kind = reader.member(0, "kind"), reader.equals(kind, "assessment"),
      let id = reader.member(0, "id").flatMap(reader.text), RecordID.isValid(id),
      reader.member(0, "about") == nil,
      let finished = reader.member(0, "finished"), reader.moment(finished) != nil,
      reader.has(0, "journalEntries", { reader.integer($0) != nil }),
      let setting = reader.member(0, "setting").flatMap(reader.text).flatMap(Setting.init),
      let dyad = reader.dyad, let relation = reader.relation,
      let contact = reader.contact,
      let practitioner = reader.member(0, "practitioner").flatMap(reader.text)
    else { return nil }
    var decision: Decided?
    if let member = reader.member(0, "decision") {
      guard let read = Decided(reader, member) else { return nil }
      decision = read
    }
    guard let findings = reader.listedFindings, let safety = reader.safety(findings) else {
      return nil
    }
    self.init(
      id: id, kind: .assessment, at: contact.at, setting: setting, dyad: dyad,
      relation: relation, stage: contact.stage, practitioner: practitioner,
      level: findings.level, safety: safety, decision: decision, born: reader.babyDate("born"),
      due: reader.babyDate("due"))
  }
}

extension ListedRecord.Decided {
  init?(_ reader: JSONTapeReader, _ decision: Int) {
    guard reader.kind(decision) == .object, let agrees = reader.member(decision, "agrees"),
      reader.kind(agrees) == .yes || reader.kind(agrees) == .no,
      reader.has(decision, "level", { reader.integer($0) != nil }),
      reader.has(decision, "reason", reader.isText), reader.has(decision, "plan", reader.isText),
      reader.has(decision, "consent", { reader.choice($0, Decision.Consent.self) != nil }),
      reader.has(decision, "nextContact", { reader.date($0) != nil }),
      reader.has(
        decision, "offers",
        { offers in
          reader.elements(offers) { offer in
            reader.kind(offer) == .object
              && reader.needs(offer, "service", reader.isText)
              && reader.needs(offer, "kind") { reader.choice($0, Decision.Offer.Kind.self) != nil }
              && reader.needs(offer, "response") {
                reader.choice($0, Decision.Offer.Response.self) != nil
              }
          }
        })
    else { return nil }
    self.init(
      agrees: reader.kind(agrees) == .yes,
      level: reader.member(decision, "level").flatMap(reader.integer),
      nextContact: reader.member(decision, "nextContact").flatMap(reader.date))
  }
}
