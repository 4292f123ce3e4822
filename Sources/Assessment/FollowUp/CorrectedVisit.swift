/// A finished visit as it stands with its amendments, and how it came to stand so.
///
/// A pure function of the record and the *set* of amendments: stores merged in any order say the
/// same.
public struct CorrectedVisit: Equatable, Sendable {
  /// One place that was amended.
  public struct Field: Equatable, Sendable {
    /// As the amendments write it.
    public let path: String
    /// What the record says, and what stands now.
    public let recorded: String?
    public let value: String?
    /// Every change, oldest first, by the id of its amendment.
    public let history: [Step]
    /// The amendments that contradict each other and are not settled yet; else empty.
    public let conflict: [String]
    /// Why what stands could not be put into the visit; nil when it was.
    public let problem: String?
  }

  public struct Step: Equatable, Sendable {
    public let amendment: String
    public let practitioner: String
    public let at: Moment
    public let reason: String?
    public let old: String?
    public let new: String?
  }

  public let visit: Visit
  /// In the order of their first amendment.
  public let fields: [Field]
  /// Whether it counts as entered in error. Where two disagree without knowing of each other, it
  /// does: a record that may be of another family stays out of history.
  public let isInError: Bool
  /// All amendments, oldest first.
  public let amendments: [FollowUp]

  /// - Parameters:
  ///   - amendments: Those of this record; other kinds are passed over.
  ///   - packs: By id, as far as they have the bytes they had. Without them answers cannot be
  ///     placed, and their fields say so.
  public init(_ recorded: Visit, _ amendments: some Sequence<FollowUp>, packs: [String: Pack]) {
    let order = AmendmentOrder(amendments)
    var visit = recorded
    var fields: [Field] = []
    for path in order.paths {
      let field = RecordField(path)
      let before = field?.value(in: recorded, packs: packs)
      let settled = order.settle(before) { amendment in
        amendment.changes.last { $0.field == path }.map(\.new)
      }
      var problem = field == nil ? "this place is not known here" : nil
      if let field {
        do throws(FieldRefusal) {
          if settled.value != before { try field.set(settled.value, in: &visit, packs: packs) }
        } catch {
          problem = error.reason
        }
      }
      fields.append(
        Field(
          path: path, recorded: before, value: settled.value, history: order.steps(path),
          conflict: settled.conflict.map(\.id), problem: problem))
    }
    // What was done about a safety event stays known even where its answer is in conflict.
    for response in order.amendments.flatMap({ $0.amendment?.safety ?? [] }) {
      visit.safety.removeAll { $0.trigger == response.trigger }
      visit.safety.append(response)
    }
    self.visit = visit
    self.fields = fields
    self.amendments = order.amendments
    isInError = CorrectedVisit.isInError(order)
  }

  /// Whether amendments mark their record as entered in error.
  public static func isInError(_ amendments: some Sequence<FollowUp>) -> Bool {
    isInError(AmendmentOrder(amendments))
  }

  private static func isInError(_ order: AmendmentOrder) -> Bool {
    let settled = order.settle(false) { $0.enteredInError }
    return settled.conflict.isEmpty
      ? settled.value : settled.conflict.contains { $0.amendment?.enteredInError == true }
  }

  /// Safety events of the visit as it stands that have no word on what was done. An event whose
  /// answer was only ever changed back stays answered by that.
  public func openEvents(_ packs: [String: Pack]) -> [ItemReference] {
    let answered = Set(visit.safety.map(\.trigger))
    return visit.raisedTriggers { packs[$0] }.filter { !answered.contains($0) }
  }

  public var isCorrected: Bool { !fields.isEmpty }
  public var conflicts: [Field] { fields.filter { !$0.conflict.isEmpty } }
  /// Whether the rules may find something else than in the record.
  public var bearsOnFindings: Bool {
    fields.contains { $0.value != $0.recorded && RecordField($0.path)?.bearsOnFindings == true }
  }
}

extension AmendmentOrder {
  /// Every place amended, in the order of its first amendment.
  fileprivate var paths: [String] {
    var seen: Set<String> = []
    return amendments.flatMap { $0.amendment?.changes.map(\.field) ?? [] }
      .filter { seen.insert($0).inserted }
  }

  fileprivate func steps(_ path: String) -> [CorrectedVisit.Step] {
    amendments.flatMap { record -> [CorrectedVisit.Step] in
      let changes = record.amendment?.changes.filter { $0.field == path } ?? []
      return changes.map {
        CorrectedVisit.Step(
          amendment: record.id, practitioner: record.practitioner, at: record.at,
          reason: record.amendment?.reason, old: $0.old, new: $0.new)
      }
    }
  }
}
