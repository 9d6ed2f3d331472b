using System.Text;
using ReportKit.Checks.Consistency;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>
/// The bodies, sites and sessions that sources name are written in one way: no two spellings differ only by case or marks. Those that
/// are printed as a part of a citation are found as such, by <see cref="CitationPart"/>.
/// </summary>
public sealed class NameSpelledTwoWays : Check
{
    /// <summary>Marks at which a citation has parts, which are compared by themselves.</summary>
    private static readonly MarkSet Parting = new(",()–-");

    public override Rule Rule { get; } = new()
    {
        Code = "RK817",
        Severity = Severity.Remark,
        Title = "a body, site or session is written in one way",
        Reason = "Notes are read one below the other; a capital or a comma that comes and goes looks careless.",
        Fix = "Write it as in the others, also in Cite as.",
        Failing = """{"sources": [{"id": "a", "session": "Fifth session, 2025"}, {"id": "b", "session": "Fifth session, 2025"}, {"id": "c", "session": "Fifth session 2025"}]}""",
        Passing = """{"sources": [{"id": "a", "session": "Fifth session, 2025"}, {"id": "b", "session": "Fifth session, 2025"}, {"id": "c", "session": "Sixth session 2025"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from column in new[] { SourceColumns.Author, SourceColumns.Title, SourceColumns.Container, SourceColumns.Session, SourceColumns.Publisher }
        from spellings in views.Dataset.Sources.Rows
            .Where(source => source[column] is string words && !(source.CiteAs?.Contains(words.Trim(), StringComparison.Ordinal) == true) && (column != SourceColumns.Title || source.Kind == SourceKind.Video))
            .GroupBy(source => ((string)source[column]!).Trim(), StringComparer.Ordinal)
            .GroupBy(spelling => Plain(spelling.Key), StringComparer.Ordinal)
        where spellings.Key.Length > 3 && spellings.Skip(1).Any()
        let usual = spellings.OrderByDescending(spelling => spelling.Count()).First()
        from other in spellings
        where other != usual && (other.First().CiteAs is not null || Parting.IndexIn(other.Key) >= 0 || Parting.IndexIn(usual.Key) >= 0 || !CitationPart.Reads(other.Key))
        select Found(
            views.Dataset.Sources,
            other.First(),
            column,
            $"“{CellFindings.Excerpt(other.Key)}” is written “{CellFindings.Excerpt(usual.Key)}” in {views.Dataset.Sources.Place(usual.First(), column).Address}.");

    /// <summary>Letters and digits alone, in small letters.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }
}
