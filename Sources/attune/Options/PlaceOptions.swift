import ArgumentParser

/// Where visits and prompts are: shared by every command.
struct PlaceOptions: ParsableArguments {
  @Option(help: "Keep visits in this folder (else ATTUNE_STORE, else your data folder).")
  var store: String?

  @Option(help: "Add or replace prompt packs from this folder (else ATTUNE_PROMPTS).")
  var prompts: String?

  @Option(help: "Your code, when this computer is shared.")
  var practitioner: String?
}

extension PlaceOptions {
  /// The options of a command line without any. They are given, because options that were never
  /// parsed cannot be read.
  static var none: PlaceOptions {
    var options = PlaceOptions()
    options.store = nil
    options.prompts = nil
    options.practitioner = nil
    return options
  }
}
