using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>No part of a citation ends with a full stop: a comma follows it in the footnote.</summary>
public sealed class StopWithinCitation : Check
{
    /// <summary>A shorter word before a stop is likely an abbreviation, such as Inc. or Dept.</summary>
    private const int ShortestWord = 5;

    private static readonly Column[] Parts = [SourceColumns.Author, SourceColumns.Title, SourceColumns.Container, SourceColumns.Meeting, SourceColumns.Session, SourceColumns.Publisher];

    public override Rule Rule { get; } = new()
    {
        Code = "RK277",
        Severity = Severity.Remark,
        Title = "no part of a citation ends with a full stop",
        Reason = "The next part follows after a comma: “Paper on the lights., 1 September 2025”.",
        Fix = "Delete the full stop, unless it belongs to an abbreviation.",
        Failing = """{"sources": [{"id": "a", "title": "Paper on the lights."}]}""",
        Passing = """{"sources": [{"id": "a", "title": "Paper on the lights", "publisher": "Keepers Inc.", "citeAs": "Paper on the lights."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from source in views.Dataset.Sources.Rows
        where source.CiteAs is null
        from column in Parts
        where source[column] is string words && EndsWithStop(words.AsSpan().TrimEnd())
        select Found(views.Dataset.Sources, source, column, $"“{CellFindings.Excerpt((string)source[column]!)}” ends with a full stop, and a comma follows it in the footnote.");

    private static bool EndsWithStop(ReadOnlySpan<char> words)
    {
        if (words is not [.., '.'])
            return false;
        var length = 0;
        while (length + 1 < words.Length && char.IsLower(words[^(length + 2)]))
            length++;
        return length >= ShortestWord;
    }
}
