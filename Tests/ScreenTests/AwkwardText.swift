import TestSupport

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

func awkwardText(_ random: inout SplitMix, upTo count: Int, lineFeeds: Bool = false) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...count, using: &random) {
    text +=
      lineFeeds && Int.random(in: 0..<12, using: &random) == 0 ? "\n" : random.pick(awkward) ?? ""
  }
  return text
}
