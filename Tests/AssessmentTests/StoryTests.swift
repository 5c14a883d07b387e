import Glibc
import Testing

/// Stories from the text to the comparison: who counts the same, from how many origins.
@Suite struct StoryTests {
  @Test(arguments: Story.all)
  func `articles on one event say together what a careful reader finds`(story: Story) throws {
    let misses = story.misses()
    if getenv("ASSAY_RECORD") != nil { try story.record(misses) }
    #expect(Set(misses) == Set(Story(name: story.name).unreached), "\(story.name)")
  }

  @Test func `there are stories to tell`() { #expect(Story.all.count >= 7) }
}
