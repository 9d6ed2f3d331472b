using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Sheets;

namespace ReportKit.Sharing;

/// <summary>The statements that meet the filters, with the continuations and context that belong to them.</summary>
internal sealed class ChosenStatements
{
    private readonly Dataset dataset;
    private readonly ShareFilters filters;
    private readonly RowAssignment assignment;
    private readonly HashSet<string> speakers;

    public ChosenStatements(Dataset dataset, ShareFilters filters)
    {
        this.dataset = dataset;
        this.filters = filters;
        assignment = new RowAssignment(dataset);
        speakers = filters.Speaker is { } name ? NamesOf(name, dataset.Speakers) : [];
        Sections = filters.Section is { } section ? WithThoseBelow(section) : new HashSet<string>(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The keys of the section that is asked for and of those below it.</summary>
    public HashSet<string> Sections { get; }

    public IEnumerable<Statement> Rows()
    {
        AssignedRow? above = null;
        foreach (var assigned in assignment.Statements())
        {
            var row = assigned with { Report = assigned.Report ?? assignment.MeantFor(assigned.Row) };
            above = IsChosen(row) || (above is not null && Follows(row, above)) ? row : null;
            if (above is not null)
                yield return row.Row;
        }
    }

    private bool IsChosen(AssignedRow assigned)
    {
        var row = assigned.Row;
        return (filters.Status is { } status ? row.Status == status : row.Status != StatementStatus.Withdrawn)
            && (filters.Report is null || filters.Report.Equals(assigned.Report))
            && (filters.Section is null || Sections.Contains(row.Section?.Trim() ?? ""))
            && (filters.Speaker is null || row.Speakers.Any(speakers.Contains))
            && (filters.Since is not { } since || (row.EndDate ?? row.Date) is { } date && (date >= since || since.Iso.StartsWith(date.Iso, StringComparison.Ordinal)));
    }

    /// <summary>Whether a row goes with the one above it, whatever its own date, speaker and status.</summary>
    private static bool Follows(AssignedRow row, AssignedRow above) =>
        row.Row.Kind is StatementKind.Continuation or StatementKind.Context
        && (row.Row.Status != StatementStatus.Withdrawn || above.Row.Status == StatementStatus.Withdrawn)
        && Equals(row.Report, above.Report)
        && string.Equals(row.Row.Section?.Trim(), above.Row.Section?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Every name of the speaker that is known under this one; of nobody in Speakers, the name alone.</summary>
    private static HashSet<string> NamesOf(string name, Table<Speaker> speakers)
    {
        var names = new HashSet<string>([name.Trim()], StringComparer.OrdinalIgnoreCase);
        foreach (var speaker in speakers.Rows.Where(speaker => speaker.AllNames.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)))
            names.UnionWith(speaker.AllNames);
        return names;
    }

    private HashSet<string> WithThoseBelow(Section section)
    {
        var below = dataset.Sections.Rows
            .SkipWhile(row => !row.Equals(section)).Skip(1)
            .TakeWhile(row => row.Level > section.Level && string.Equals(row.Report, section.Report, StringComparison.OrdinalIgnoreCase));
        return new HashSet<string>(below.Prepend(section).Select(row => row.Key.Trim()), StringComparer.OrdinalIgnoreCase);
    }
}
