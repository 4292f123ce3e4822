import Assessment
import Screen

@testable import Interface

extension Scene {
  static let whoScenes: [Scene] = [
    home("who-baby", "n"),
    home("who-baby-typed", "nB-0142<down>A<down>3/10/26<down><down>4<down>9434765918"),
    home("who-carer", "nB-0142<down><down><down><down><down><down>"),
    home(
      "who-today", "nB-0142<down><down>3/10/26<down><down><down><down>mum<down>1<down><down><down>"),
    home("who-missing", "nB 0142<f10>"),
    home("who-known", "nB-0142<enter>") { $0.known = SampleGuide.known },
    home("who-known-chosen", "nB-0142<enter>1<f10>2") { $0.known = SampleGuide.known },
    home("who-twins", "nB-0977<enter>2") { $0.known = SampleGuide.twins },
    home("who-birth-question", "nB-0142<enter>1<enter><enter><ctrl-u>30/10/26<enter>") {
      $0.known = SampleGuide.known
    },
    home("who-typed-before", "nB-0142<esc>n"),
    Scene("who-begun-already") { size in
      var driver = Driver.visit(size: size)
      driver.keys("<enter>1q")
      driver.who()
      return driver
    },
    Scene("read-back") { size in
      var driver = Driver(size: size)
      driver.who()
      return driver
    },
    Scene("read-back-not-private") { size in
      var driver = Driver(size: size)
      driver.who(reference: "B-0977", present: "dad, gran", safe: "3")
      return driver
    },
    visit("who-corrected", "c<up><up><up><up><up><up><up><up>"),
  ]
}
