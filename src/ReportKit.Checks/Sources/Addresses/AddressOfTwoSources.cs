using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>
/// An address is that of one paper or page: wherever it is cited, its title, day and author are the same. Of recordings, see
/// <see cref="AddressOfTwoMeetings"/>; of rows that agree, <see cref="SourceInTwoRows"/>.
/// </summary>
public sealed class AddressOfTwoSources : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK839",
        Severity = Severity.Warning,
        Title = "an address is that of one paper or page",
        Reason = "One address cannot be that of two papers; it was copied along with the row above, or a title or day is wrong.",
        Fix = "Open the address, and correct the source that it does not show.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Document", "title": "Survey of harbour lights", "date": "2025-03-07", "url": "https://example.org/files/survey.pdf"},
              {"id": "b", "kind": "Document", "title": "Rules for keepers", "date": "2025-03-07", "url": "https://example.org/files/survey.pdf"}
            ]}
            """,
        Passing = """
            {"sources": [
              {"id": "a", "kind": "Document", "title": "Survey of harbour lights", "date": "2025-03-07", "url": "https://example.org/files/survey.pdf"},
              {"id": "b", "kind": "Document", "title": "Rules for keepers", "date": "2025-03-07", "url": "https://example.org/files/rules.pdf"}
            ]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var uses in views.Addresses.Where(address => address.Column == SourceColumns.Url).GroupBy(address => WithoutFormat(address.Identity), StringComparer.Ordinal))
        {
            AddressUse? first = null;
            var isAnthology = uses.Skip(2).Any();
            foreach (var use in uses)
            {
                first ??= use;
                if (use != first && IsOnePage(first.Text, use.Text) && Difference((Source)first.Row, (Source)use.Row, isAnthology) is var (column, severity) && (column == SourceColumns.Date || use.Identity == first.Identity))
                    yield return Found(
                        views.Dataset.Sources,
                        use.Row,
                        column,
                        $"The address is that of {Printed(first.Row, column)} in {views.Dataset.Sources.Place(first.Row, column).Address}, and of {Printed(use.Row, column)} here.",
                        severity: severity);
            }
        }
    }

    /// <summary>The page that describes a paper has the address of its file without the ending; other titles may stand there, but not another day.</summary>
    private static string WithoutFormat(string identity)
    {
        foreach (var ending in (ReadOnlySpan<string>)[".pdf", ".PDF", ".docx", ".doc"])
        {
            if (identity.EndsWith(ending, StringComparison.Ordinal))
                return identity[..^ending.Length];
        }

        return identity;
    }

    /// <summary>Whether neither leads to a part of the page that the other does not.</summary>
    private static bool IsOnePage(string one, string other) => Part(one) is not { Length: > 0 } first || Part(other) is not { Length: > 0 } second || first == second;

    private static string Part(string address) => address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? address[(at + 1)..] : "";

    /// <summary>The column in which the two say something else; null where they agree, or are two of many papers in one file.</summary>
    private static (Column Column, Severity? Severity)? Difference(Source first, Source other, bool isAnthology)
    {
        if (IsMeeting(first) && IsMeeting(other))
            return null;

        var isByAnother = !SourceLikeness.AreAlike(first.Author, other.Author);
        var isOther = !SourceLikeness.AreAlike(first.Title, other.Title);
        if (isByAnother && (isAnthology || !IsOfOneAuthor(first) || !IsOfOneAuthor(other)))
            return isOther && !isAnthology && IsFile(first) && IsFile(other) ? (SourceColumns.Title, Severity.Remark) : null;
        if (isOther)
            return (SourceColumns.Title, null);
        if (isByAnother)
            return (SourceColumns.Author, null);
        return SourceLikeness.AreOfOneTime(first, other) ? null : (SourceColumns.Date, null);
    }

    /// <summary>Whether the address is that of a file, and nothing says that the paper is one of several in it.</summary>
    private static bool IsFile(Source source) =>
        source is { Container: null, Symbol: null, Publisher: null } && source[SourceColumns.Url] is string address && WithoutFormat(address) != address;

    private static bool IsMeeting(Source source) => source.Kind == SourceKind.Video || source.Meeting is not null;

    private static bool IsOfOneAuthor(Source source) => source.Kind is SourceKind.Statement or SourceKind.Letter or SourceKind.Post or SourceKind.Blog or SourceKind.News or SourceKind.Resolution;

    private static string Printed(Row source, Column column) =>
        source[column] is DateSpan date ? date.Printed : $"“{CellFindings.Excerpt((string)source[column]!)}”";
}
