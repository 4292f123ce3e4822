/// SplitMix64: the same stream for the same seed on every machine, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func pick<C: Collection>(_ choices: C) -> C.Element {
    choices[
      choices.index(choices.startIndex, offsetBy: Int.random(in: 0..<choices.count, using: &self))]
  }
}

/// Scalars that have broken terminal programs before.
let awkward: [String] = [
  "a", "b", " ", " ", "-", "ŵ", "ŷ", "w\u{302}", "\u{301}", "漢", "字", "가", "ᄀ", "ᅡ", "क", "्", "ष",
  "ा",
  "👩", "👩‍👩‍👧", "👍🏽", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "🇬🇧", "🇬", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "\u{200D}", "\u{200B}",
  "\u{202E}",
  "\u{2066}", "\u{FEFF}", "\u{AD}", "\u{1B}", "\u{7F}", "\u{85}", "\t", "\r", "\u{2028}", "\u{378}",
  "\u{FFFD}",
  "\u{1F3FD}", "\u{600}", "é", "日本語", "word", "longerwordthananyline", "ﷺ",
]

func awkwardText(_ random: inout Seeded, upTo count: Int, lineFeeds: Bool = false) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...count, using: &random) {
    text += lineFeeds && Int.random(in: 0..<12, using: &random) == 0 ? "\n" : random.pick(awkward)
  }
  return text
}
