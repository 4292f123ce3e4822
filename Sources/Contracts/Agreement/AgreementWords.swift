public import Assessment

/// What to know about figures of agreement, in words.
public enum AgreementWords {
  public static func text(_ note: AgreementNote) -> String {
    switch note {
    case .noPairs:
      "no item was rated by two raters: there is nothing to compare"
    case .oneCategory(let name):
      "one category only (\(name)): nothing could be told apart, so no figure can allow for "
        + "chance; name every category with --categories"
    case .onlyOneUsed(let name):
      "every rating is \(name): kappa is not defined then; read AC1 and the percent agreement"
    case .kappaOfOne(let name):
      "both raters used \(name) alone on the items that both rated: kappa is not defined"
    case .oneItem: "one item only: no interval can be worked out"
    case .oneSharedItem: "one item only that both rated: no interval for kappa"
    case .notNumbers(let name):
      "\"\(name)\" is not a number: no weighted figures, which need distances; leave a cell empty "
        + "where nothing was rated"
    case .unrated(let count):
      count == 1
        ? "1 item has no rating and counts nowhere"
        : "\(count) items have no rating and count nowhere"
    case .ratedOnce(let count):
      count == 1
        ? "1 item has one rating: it says how often a category is used, nothing of agreement"
        : "\(count) items have one rating: they say how often a category is used, nothing of "
          + "agreement"
    case .silent(let raters): "rated nothing: \(raters.joined(separator: ", "))"
    case .nearlyAllAlike(let name):
      "nearly every rating is \(name): kappa is low then whatever the agreement; read AC1 and AC2"
    case .noSpread:
      "full agreement on every item: the interval has no width, and says nothing of other items"
    case .tooFewItems:
      "an interval reaches below -1, where no figure can be: there are too few items to say more"
    }
  }
}
