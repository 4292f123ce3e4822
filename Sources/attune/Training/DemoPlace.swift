import Assessment
import Glibc
import Records

/// Where one demo keeps its visit: a fresh store below the training store, so that it neither
/// lists nor touches what anybody practised there, and nobody is offered what it leaves.
struct DemoPlace: PlaceChoices {
  let store: String?
  let prompts: String?
  let practitioner: String?

  /// - Throws: ``Failure`` when the training store cannot be used.
  init(_ options: any PlaceChoices) throws(Failure) {
    let folder = try Places.store(options, .training).location.root + "/demos"
    var number = 1
    while access("\(folder)/\(number)", F_OK) == 0 { number += 1 }
    store = "\(folder)/\(number)"
    prompts = options.prompts
    practitioner = options.practitioner
  }
}
