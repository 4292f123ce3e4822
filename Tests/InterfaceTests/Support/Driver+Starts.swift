import Assessment
import Screen

@testable import Interface

extension Driver {
  /// Places from which random walks start, so that together they reach every page.
  static func start(_ number: Int) -> Driver { starts[number % starts.count] }

  private static let starts = (0..<16).map(prepare)

  private static func prepare(_ number: Int) -> Driver {
    var driver: Driver
    switch number {
    case 0:
      driver = Driver(configuration: Configuration())
    case 1:
      driver = Driver.visit()
    case 2:
      driver = Driver.visit(present: "dad")
      driver.keys("<enter>v")
    case 3:
      driver = Driver.visit(services: SampleGuide.services)
      driver.keys("<enter>2<right>3<right>1<right>")
    case 4:
      driver = Driver.visit(services: SampleGuide.services)
      driver.keys("<enter>v2<right>3<right>1<right>ord")
    case 5:
      driver = Driver()
      driver.known = SampleGuide.known
      driver.who()
      driver.keys("<enter>1<f10>1<f10><down>1<f10>")
    case 6:
      driver = Driver.visit(services: SampleGuide.services)
      driver.keys("v/loss<enter>")
    case 7:
      driver = Driver.visit(services: SampleGuide.services)
      driver.keys("<enter>3q")
      driver.who()
    case 8:
      driver = Driver.visit(services: SampleGuide.services)
      driver.keys("<enter>v3<right>3ord2<f10>")
    case 9: driver = SampleScales.atHowAreYou()
    case 10:
      driver = SampleScales.atHowAreYou()
      driver.keys("v<down><enter><enter>yn<esc><up>")
    case 11: driver = SampleScales.unsaved("epds")
    case 12:
      driver = SampleScales.unsaved("pbq-2006")
      driver.keys("v123456123456123456123456")
    case 13:
      driver = Driver(setting: .training)
      driver.board = SampleTraining.board
      driver.keys("o")
    case 14:
      driver = Driver(setting: .training)
      driver.send(.open(.workshop(SampleTraining.workshop())))
      driver.keys("<right><enter>")
    default:
      driver = Driver(
        configuration: Configuration(
          practitioner: "hv-017", country: .wales, exchange: "/srv/shared"),
        services: SampleGuide.services,
        home: HomeSummary(saved: 2, path: "~/attune", cameBack: 2))
      driver.roomRows = SampleRoom.rows(5)
      driver.cameBack = SampleReviews.cameBack
      driver.comparison = SampleReviews.comparison()
      driver.exchanged = [SampleReviews.report]
      driver.known = SampleGuide.known
      driver.records = SampleGuide.rows
      driver.opened = SampleGuide.opened
    }
    driver.keepsEffects = false
    return driver
  }
}

extension Driver {
  /// The same on the guide that comes with the program.
  static func realStart(_ number: Int) -> Driver { realStarts[number % realStarts.count] }

  private static let realStarts: [Driver] = {
    guard let library = try? RealGuide.library() else { return [] }
    return [
      ("", ""), ("<enter>", ""), ("v<enter>", ""), ("f", ""), ("vf", ""), ("<enter>", "dad"),
      ("<enter>2<right>3<right>1<right>0<right>", ""), ("v<enter>1g2<right>", ""),
      ("<enter>2<right>3<right>1<right>vord", ""), ("vord0<f10>", ""),
    ].map { keys, present in
      var driver = Driver.visit(
        library: library, present: present, services: SampleGuide.services)
      driver.keys(keys)
      driver.keepsEffects = false
      return driver
    }
  }()
}
