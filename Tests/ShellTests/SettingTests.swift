import Testing

@testable import Shell

/// Every setting: what it can be is taken and shown again, anything else is refused.
@Suite struct SettingTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let taken: [String]
    let refused: [String]
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "analyst", taken: ["ms", "Ada Reed", "none"], refused: ["", " "]),
    Sample(name: "format", taken: ["box", "auto"], refused: ["", "Box", "xls"]),
    Sample(name: "errors", taken: ["fancy", "plain", "short", "json", "auto"], refused: ["loud"]),
    Sample(name: "pager", taken: ["off", "less -S", "auto"], refused: ["", "  "]),
    Sample(name: "timing", taken: ["on", "off"], refused: ["yes", "1"]),
    Sample(name: "today", taken: ["2026-03-01", "none"], refused: ["2026-02-30", "today", ""]),
    Sample(name: "as-of-window", taken: ["0", "14"], refused: ["-1", "3661", "three", ""]),
    Sample(name: "places-of-about", taken: ["0", "9"], refused: ["10", "0.5"]),
    Sample(name: "shared-words", taken: ["2", "7"], refused: ["1", "0"]),
    Sample(name: "reference-origins", taken: ["1", "8"], refused: ["0"]),
    Sample(name: "refusal-examples", taken: ["0", "3"], refused: ["1001"]),
  ]

  @Test(arguments: samples)
  func `a setting is what it can be and nothing else`(sample: Sample) throws {
    let setting = try #require(Setting.named(sample.name))
    var settings = Settings()
    for value in sample.taken {
      settings = try #require(setting.changed(settings, to: value))
      #expect(setting.value(settings) == value)
    }
    for value in sample.refused { #expect(setting.changed(settings, to: value) == nil) }
  }

  @Test func `every setting has a sample`() {
    #expect(Self.samples.map(\.name) == Setting.all.map(\.name))
  }
}
