using System.Text;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Sources;

/// <summary>The bodies, sites and sessions that sources name are written in one way: no two spellings differ only by case or marks.</summary>
public sealed class NameSpelledTwoWays : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK817",
        Severity = Severity.Remark,
        Title = "a body, site or session is written in one way",
        Reason = "Notes are read one below the other; a capital or a comma that comes and goes looks careless.",
        Fix = "Write it as in the others, also in Cite as.",
        Failing = """{"sources": [{"id": "a", "container": "Inland Web TV"}, {"id": "b", "container": "Inland Web TV"}, {"id": "c", "container": "INland Web Tv"}]}""",
        Passing = """{"sources": [{"id": "a", "container": "Inland Web TV"}, {"id": "b", "container": "Inland Web TV"}, {"id": "c", "container": "Harbour Channel"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from column in new[] { SourceColumns.Author, SourceColumns.Title, SourceColumns.Container, SourceColumns.Session, SourceColumns.Publisher }
        from spellings in manuscript.Dataset.Sources.Rows
            .Where(source => source[column] is string && (column != SourceColumns.Title || source.Kind == SourceKind.Video))
            .GroupBy(source => ((string)source[column]!).Trim(), StringComparer.Ordinal)
            .GroupBy(spelling => Plain(spelling.Key), StringComparer.Ordinal)
        where spellings.Key.Length > 3 && spellings.Skip(1).Any()
        let usual = spellings.OrderByDescending(spelling => spelling.Count()).First()
        from other in spellings
        where other != usual
        select Found(
            manuscript.Dataset.Sources,
            other.First(),
            column,
            $"“{CellFindings.Excerpt(other.Key)}” is written “{CellFindings.Excerpt(usual.Key)}” in {manuscript.Dataset.Sources.Place(usual.First(), column).Address}.");

    /// <summary>Letters and figures alone, in small letters.</summary>
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
