namespace ReportKit.Word.Tests;

/// <summary>The list of statements by which a later reader can tell what a person changed.</summary>
public sealed class StatementListTests
{
    [Theory]
    [InlineData("TR-001")]
    [InlineData("TR-002")]
    public void Hash_of_every_statement_is_that_of_what_stands_in_the_file(string number)
    {
        var file = Written.Sample(number);

        Assert.NotEmpty(PrintedStatements.Listed(file));
        Assert.Equal(PrintedStatements.Listed(file), PrintedStatements.Recomputed(file));
    }

    [FactThatNeeds(Need.Shared)]
    public void Hashes_of_the_published_paper_fit()
    {
        var file = Written.Only(Written.Paper());

        Assert.Equal(PrintedStatements.Listed(file), PrintedStatements.Recomputed(file));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Same_report_is_the_same_bytes(bool isDraft) => Assert.Equal(Written.Sample(isDraft: isDraft).Bytes, Written.Sample(isDraft: isDraft).Bytes);

    [Fact]
    public void Word_that_a_person_changes_is_found_by_its_statement()
    {
        var file = Written.Of(""" "id": "S-1", "text": "Left alone." """, """ "id": "S-2", "text": "To be changed." """, """ "id": "S-3", "text": "Words^[in a note]." """);
        var changed = file.With("word/document.xml", text => text.Replace("changed", "altered", StringComparison.Ordinal))
            .With("word/footnotes.xml", text => text.Replace("in a note", "in the note", StringComparison.Ordinal));

        Assert.Equal(["S-2", "S-3"], PrintedStatements.Recomputed(changed).Except(PrintedStatements.Listed(file)).Select(statement => statement.Id));
    }

    [Fact]
    public void Bookmark_is_one_for_each_statement_however_alike_the_IDs_are()
    {
        var ids = Enumerable.Range(0, 20_000).Select(number => number % 3 == 0 ? $"数字{number}" : new string('x', 40) + (char)('一' + number));
        var file = Written.Of([.. ids.Select(id => $""" "id": "{id}", "text": "Words." """)]);
        var bookmarks = PrintedStatements.Listed(file).Select(entry => entry.Bookmark).ToList();

        Assert.Equal(20_000, bookmarks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(bookmarks, bookmark => Assert.Matches("^_[A-Za-z0-9_]{1,39}$", bookmark));
        Assert.Equal(bookmarks, file.Body.Descendants(WordFile.W + "bookmarkStart").Select(mark => (string)mark.Attribute(WordFile.W + "name")!).Where(name => name.StartsWith("_rk_", StringComparison.Ordinal)));
    }

    [Fact]
    public void Statement_stands_in_a_control_that_carries_its_ID()
    {
        var file = Written.Of(""" "id": "S-1", "text": "Words.", "context": "More." """);
        var control = file.Body.Elements(WordFile.W + "sdt").Single(control => (string?)control.Element(WordFile.W + "sdtPr")?.Element(WordFile.W + "tag")?.Attribute(WordFile.W + "val") == "S-1");

        Assert.Equal("S-1", (string?)control.Element(WordFile.W + "sdtPr")!.Element(WordFile.W + "alias")!.Attribute(WordFile.W + "val"));
        Assert.Equal(["“Words.”", "Context: More."], control.Descendants(WordFile.W + "p").Select(WordFile.TextOf));
    }
}
