import Assessment
import Screen

@testable import Interface

extension Scene {
  /// A form opened from Home and not saved.
  private static func form(_ name: String, _ pack: String, _ keys: String) -> Scene {
    Scene(name) { size in
      var driver = SampleScales.unsaved(pack, size: size)
      driver.keys(keys)
      return driver
    }
  }

  /// Keys from the page of the short scales in a visit.
  private static func offered(_ name: String, _ keys: String) -> Scene {
    Scene(name) { size in
      var driver = SampleScales.atHowAreYou(size: size)
      driver.keys(keys)
      return driver
    }
  }

  private static func list(_ name: String, _ keys: String) -> Scene {
    Scene(name) { size in
      var driver = Driver(size: size, library: SampleScales.library)
      driver.keys(keys)
      return driver
    }
  }

  /// Keys from before the first item of a form with a service's own wording.
  private static func worded(_ name: String, _ keys: String) -> Scene {
    Scene(name) { size in
      var driver = SampleWording.opened(size: size)
      driver.keys(keys)
      return driver
    }
  }

  static let scaleScenes: [Scene] = [
    list("scale-list", "s"),
    list("scale-whose", "s<enter>"),
    Scene("scale-form-check") { size in
      var driver = Driver(size: size, library: SampleScales.library)
      driver.keys("s")
      let index = SampleScales.library.scales.firstIndex { $0.needsCheck } ?? 0
      for _ in 0..<index { driver.key(.down) }
      driver.keys("<enter>")
      return driver
    },
    Scene("scale-form-stop") { size in
      var driver = Driver(size: size, library: SampleScales.library)
      driver.keys("s")
      let index = SampleScales.library.scales.firstIndex { $0.needsCheck } ?? 0
      for _ in 0..<index { driver.key(.down) }
      driver.keys("<enter>9<enter>")
      return driver
    },
    list("scale-contact", "s<enter>2"),
    list("scale-contact-filled", "s<enter>22<down>1<down>7 weeks"),
    list("scale-contact-intro", "s<enter>22<down>1<down>7 weeks<f10>"),
    form("scale-intro-full", "gad-7", "<left>v"),
    worded("scale-worded-intro", ""),
    worded("scale-worded-keying", "<enter>"),
    worded("scale-worded-read-back", "<enter>111"),
    worded("scale-worded-done", "<enter>11"),
    worded("scale-worded-settle", "<enter>11212"),
    worded("scale-worded-result", "v<enter>113"),
    form("scale-result-bands", "gad-7", "v12210<right><right>3"),
    offered("scale-offers", ""),
    offered("scale-offers-after-yes", "<down><enter><enter>y<right><esc>"),
    form("scale-keying", "epds", "<left>"),
    form("scale-keying-begun", "epds", "12"),
    form("scale-keying-long", "pbq-2006", "123456123456"),
    form("scale-keying-refused", "epds", "0"),
    form("scale-keying-na", "kpcs", "n1"),
    form("scale-no-answer", "epds", "1-"),
    form("scale-skip-offer", "maas", "<end>"),
    form("scale-done", "gad-2", "11"),
    form("scale-read-back", "gad-2", "111"),
    form("scale-again", "gad-2", "1121"),
    form("scale-settle", "gad-2", "11212"),
    form("scale-result-shared", "gad-2", "113"),
    form("scale-result", "gad-2", "v113"),
    form("scale-result-addends", "gad-2", "v113<enter>"),
    form("scale-result-gaps", "epds", "v111111111<right>3"),
    form("scale-safety", "epds", "v<end>1"),
    form("scale-safety-shared", "epds", "<end>1"),
    form("scale-leaving", "epds", "<end>1q"),
  ]
}
