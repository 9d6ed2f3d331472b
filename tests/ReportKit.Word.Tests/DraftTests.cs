namespace ReportKit.Word.Tests;

/// <summary>A draft says on every page that it is one, and holds every finding as a comment, at its place.</summary>
public sealed class DraftTests
{
    [Fact]
    public void Every_finding_stands_in_the_draft_once()
    {
        var dataset = Sample.Dataset("""
            {
              "settings": {"Organissation": "The Team", "Language": "English", "Tagline": "a\u0001b"},
              "reports": [{"number": "GE-1", "title": "Title"}],
              "sections": [
                {"key": "s", "report": "GE-1", "level": 1, "title": "Chapter^[open"},
                {"key": "other", "report": "GE-2", "level": 1, "title": "Elsewhere"}
              ],
              "statements": [
                {"id": "S-1", "report": "GE-1", "section": "s", "speaker": "Nobody", "text": "Words [@nowhere].", "source": "none", "language": "klingon!"},
                {"id": "S-2", "report": "GE-1", "text": "Without a section."},
                {"id": "S-3", "report": "GE-1", "section": "nowhere", "text": "In no section."},
                {"id": "S-4", "report": "GE-1", "section": "s", "date": "2026-02-01", "endDate": "2026-01-01"},
                {"id": "S-5", "report": "GE-1", "section": "s", "kind": "Heading", "text": "^[open"},
                {"report": "GE-1", "section": "s", "language": "?"}
              ],
              "sources": [{"id": "a", "title": "Paper", "url": "no address"}, {"id": "A", "title": "Again"}, {"title": "Without"}],
              "speakers": [{"name": "Avaria\u0002"}]
            }
            """);
        var findings = Sample.Report(dataset, "GE-1", isDraft: true).Findings;
        var comments = Written.Report(dataset, "GE-1", isDraft: true).AssertValid().Comments.SelectMany(comment => comment.Split('\n'));

        // A finding on a row that no report prints belongs to none.
        var expected = findings.Where(finding => !finding.Place.Address.StartsWith("sections[1].", StringComparison.Ordinal)).Select(finding => $"{finding.Place.Address}: {finding.Text}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), comments.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Finding_on_a_row_stands_at_what_the_row_prints()
    {
        var file = Written.Only(Sample.Of([""" "text": "Fine." """, """ "text": "Words.", "source": "nowhere" """]), isDraft: true);
        var marked = file.Body.Descendants(WordFile.W + "commentRangeStart").Single().Parent!;

        Assert.Equal("“Words.”", WordFile.TextOf(marked));
    }

    [Fact]
    public void Finding_stands_at_what_first_shows_it()
    {
        var file = Written.Only(
            Sample.Dataset("""
                {
                  "settings": {"Social links": "Photos: photos/harbour"},
                  "reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}],
                  "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"}],
                  "statements": [
                    {"id": "S-1", "report": "GE-1", "section": "s", "text": "First words."},
                    {"id": "S-2", "report": "GE-1", "section": "s", "speaker": "Avaria", "text": "Second words.[@a]"},
                    {"id": "S-3", "report": "GE-1", "section": "s", "speaker": "Avaria", "text": "Third words.", "source": "a"}
                  ],
                  "sources": [{"id": "a", "title": "Paper", "url": "no address"}],
                  "speakers": [{"name": "Avaria\u0002"}, {"name": "Avaria"}, {"name": "avaria"}]
                }
                """),
            isDraft: true).AssertValid();
        var places = file.Body.Descendants(WordFile.W + "commentRangeStart").Select(mark => WordFile.TextOf(mark.Ancestors(WordFile.W + "p").First())).ToList();

        Assert.Contains("Title", places);
        Assert.Contains("Avaria: “Second words.”", places);
        Assert.DoesNotContain("Chapter", places);
        Assert.Contains(file.Comments, comment => comment.Contains("no address", StringComparison.Ordinal) && !comment.Contains("photos", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(""" "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"}], """)]
    public void Finding_on_the_settings_stands_on_the_cover(string sections)
    {
        var file = Written.Only(Sample.Dataset($$"""{"settings": {"Organissation": "The Team"}, {{sections}} "reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}]}"""), isDraft: true).AssertValid();

        Assert.Contains("There is no setting “Organissation”", file.Comments.First(), StringComparison.Ordinal);
        Assert.Equal("Title", WordFile.TextOf(file.Body.Descendants(WordFile.W + "commentReference").First().Ancestors(WordFile.W + "p").First()));
    }

    [Fact]
    public void Every_page_says_DRAFT_and_the_final_report_does_not()
    {
        var dataset = Sample.Of([""" "text": "Words." """]);

        Assert.Contains("DRAFT", Written.Only(dataset, isDraft: true).Part("word/header1.xml").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("DRAFT", Written.Only(dataset).Part("word/header1.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Final_report_has_no_comments()
    {
        var file = Written.Only(Sample.Of([""" "text": "Words.", "source": "nowhere" """]));

        Assert.Empty(file.Comments);
        Assert.DoesNotContain("comment", file.Document.ToString(), StringComparison.Ordinal);
    }
}
