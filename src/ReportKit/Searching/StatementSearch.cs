using System.Collections.Immutable;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Searching;

/// <summary>Finds statements by who said them, when, their words and tags.</summary>
public sealed class StatementSearch
{
    private static readonly Column[] Searched = [.. StatementColumns.Sheet.Columns.Where(column => column.Facts.ReadAs is not null)];

    private readonly StatementQuery query;
    private readonly string? speaker;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<string> words;

    private StatementSearch(StatementQuery query, Table<Speaker> speakers)
    {
        this.query = query;
        speaker = string.IsNullOrWhiteSpace(query.Speaker) ? null : Folded.Of(query.Speaker.Trim());
        words = [.. Folded.Of(query.Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        if (speaker is null)
            return;
        foreach (var row in speakers.Rows.Where(row => row.AllNames.Any(IsMeant)))
            names.UnionWith(row.AllNames);
    }

    /// <summary>
    /// The rows that meet all conditions, each with the report that prints it, in the order of the sheet. Withdrawn rows are left
    /// out, and those without an ID, which nobody could find again.
    /// </summary>
    public static IEnumerable<AssignedRow> Of(Dataset dataset, StatementQuery query)
    {
        var search = new StatementSearch(query, dataset.Speakers);
        return new RowAssignment(dataset).Statements().Where(search.Finds);
    }

    private bool Finds(AssignedRow assigned)
    {
        var row = assigned.Row;
        return row.Id is not null
            && row.Status != StatementStatus.Withdrawn
            && (query.Report is null || query.Report.Equals(assigned.Report))
            && (speaker is null || row.Speakers.Any(name => names.Contains(name) || IsMeant(name)))
            && IsInTime(row)
            && (query.Tag is not { } tag || row.Tags.Contains(tag.Trim(), StringComparer.OrdinalIgnoreCase))
            && HoldsWords(row);
    }

    /// <summary>Whether a word of the name, and what follows it, begins as was asked for.</summary>
    private bool IsMeant(string name)
    {
        var folded = Folded.Of(name);
        for (var at = folded.IndexOf(speaker!, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(speaker!, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(folded[at - 1]))
                return true;
        }

        return false;
    }

    private bool IsInTime(Statement row)
    {
        if (query is { From: null, To: null })
            return true;
        return row.Date is { } first
            && (query.From is not { } from || (row.EndDate ?? first) is var last && (last >= from || from.Iso.StartsWith(last.Iso, StringComparison.Ordinal)))
            && (query.To is not { } to || first <= to || first.Iso.StartsWith(to.Iso, StringComparison.Ordinal));
    }

    private bool HoldsWords(Statement row)
    {
        if (words.IsEmpty)
            return true;
        var text = Folded.Of(string.Join('\n', Searched.Select(column => row[column] as string)));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
