using System.Text.RegularExpressions;
using ReportKit.Datasets;
using ReportKit.Interchange;

namespace ReportKit.Tests;

/// <summary>A whole published paper, made from its dataset. What is expected is read from the cells by other means than the product's.</summary>
public sealed partial class PublishedPaperTests
{
    private static readonly string File = Repository.SharedFile("data", "un-update-2021.json");

    [FactThatNeeds(Need.Shared)]
    public void Export_gives_back_what_was_imported()
    {
        using var text = new StringWriter();
        JsonExport.Write(Paper(), text);

        Assert.Equal(System.IO.File.ReadAllText(File), text.ToString());
    }

    [FactThatNeeds(Need.Shared)]
    public void Nothing_is_found_that_would_stop_the_build()
    {
        var paper = Paper();

        Assert.Empty(Sample.Report(paper, paper.Reports.Rows[0].Number).Obstacles);
    }

    [FactThatNeeds(Need.Shared)]
    public void Footnotes_stand_in_the_order_of_their_marks_and_lead_to_their_sources()
    {
        var paper = Paper();
        var marks = Cells(paper).SelectMany(cell => FootnoteMark().Matches(cell).Select(mark => mark.Value)).ToList();
        var notes = Printed(paper).Where(line => line.StartsWith("note ", StringComparison.Ordinal)).ToList();

        Assert.Equal(32, marks.Count);
        Assert.Equal(32, notes.Count);
        for (var i = 0; i < marks.Count; i++)
        {
            if (notes[i].EndsWith(": Ibid", StringComparison.Ordinal))
                Assert.Equal(marks[i - 1], marks[i]);
            else
                Assert.All(Addresses(marks[i], paper), address => Assert.Contains(address, notes[i], StringComparison.Ordinal));
        }
    }

    [FactThatNeeds(Need.Shared)]
    public void Every_sentence_stands_in_the_document_in_order()
    {
        var paper = Paper();
        var body = string.Join(' ', Printed(paper).Where(line => !line.StartsWith("note ", StringComparison.Ordinal)));
        var printed = LinkTarget().Replace(NoteNumber().Replace(body, ""), "").Replace("⟨", "", StringComparison.Ordinal).Replace("⟩", "", StringComparison.Ordinal);
        var at = 0;
        foreach (var sentence in Cells(paper).SelectMany(Sentences))
        {
            var found = printed.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{sentence}” does not stand behind “{printed[Math.Max(0, at - 60)..at]}”.");
            at = found + sentence.Length;
        }
    }

    private static Dataset Paper() => Sample.Dataset(System.IO.File.ReadAllText(File));

    private static IEnumerable<string> Printed(Dataset paper) => Sample.Body(paper, paper.Reports.Rows[0].Number).Split('\n').Select(line => line.Trim());

    /// <summary>The cells in the order of the document, a citation in a column written as the mark that means the same.</summary>
    private static IEnumerable<string> Cells(Dataset paper) =>
        from section in paper.Sections.Rows
        from cell in (string?[])
        [
            section.Title,
            section.Introduction,
            .. from row in paper.Statements.Rows
               where row.Section == section.Key
               from words in (string?[])[row.LeadIn, row.Words, row.Source is null ? null : $"[@{row.Source}]", row.Note, row.Context]
               select words,
        ]
        where cell is not null
        select cell;

    private static IEnumerable<string> Addresses(string mark, Dataset paper) =>
        [.. SourceId().Matches(mark).Select(id => paper.Sources.Find(id.Groups[1].Value)!.Address!), .. Address().Matches(mark).Select(address => address.Value)];

    private static IEnumerable<string> Sentences(string cell) =>
        from paragraph in LinkWords().Replace(FootnoteMark().Replace(cell, ""), "$1").Split('\n')
        from sentence in SentenceEnd().Split(paragraph.TrimStart('-', ' '))
        where sentence.Trim().Length > 0
        select sentence.Trim();

    [GeneratedRegex(@"\^\[(?:[^\[\]]|(?<open>\[)|(?<-open>\]))*(?(open)(?!))\]|\[@[^\]]+\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"@([\w-]+)")]
    private static partial Regex SourceId();

    [GeneratedRegex(@"https://[^\s\]]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\[([^\]]+)\]\([^\s]+\)")]
    private static partial Regex LinkWords();

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex NoteNumber();

    [GeneratedRegex(" → [^⟩]*")]
    private static partial Regex LinkTarget();
}
