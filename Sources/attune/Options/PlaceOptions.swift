import ArgumentParser

/// Where visits and prompts are, and who works with them, as far as the command line says so.
protocol PlaceChoices {
  var store: String? { get }
  var prompts: String? { get }
  var practitioner: String? { get }
}

/// The choices of a command line that has none.
struct NoChoices: PlaceChoices {
  let store: String? = nil
  let prompts: String? = nil
  let practitioner: String? = nil
}

/// The options that every command shares.
struct PlaceOptions: ParsableArguments, PlaceChoices {
  @Option(help: "Keep visits in this folder (else ATTUNE_STORE, else your data folder).")
  var store: String?

  @Option(help: "Add or replace prompt packs from this folder (else ATTUNE_PROMPTS).")
  var prompts: String?

  @Option(help: "Your code, when this computer is shared.")
  var practitioner: String?
}
