/// Who the carer is to the baby, for the validity of scales: never the relation's label.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// The person who gave birth, and the pregnant person before birth.
  case gaveBirth = "gave-birth"
  /// Any parent who did not give birth, adoptive parents too.
  case otherParent = "other-parent"
  /// Kin or foster carers.
  case otherCarer = "other-carer"
}
