using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>Every speaker is in Speakers, under the name, the short name or an alias. A name that is not is printed as typed.</summary>
public sealed class UnknownSpeaker : ICheck
{
    public string Code => "RK206";

    public string Title => "every speaker is in Speakers";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var speaker in dataset.Speakers.Rows)
            known.UnionWith(speaker.AllNames);

        return
            from row in dataset.Statements.Rows
            from name in row.Speakers
            where !known.Contains(name)
            select new Diagnostic(
                Code,
                Severity.Warning,
                dataset.Statements.Place(row, StatementColumns.Speaker),
                $"“{CellFindings.Excerpt(name)}” is not in the sheet Speakers.",
                CellFindings.NearestOr(name, known, "Add the speaker, or the name as an alias; it is printed as typed."));
    }
}
