using System.Collections.Immutable;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Headings;

namespace ReportKit.Spreadsheets.Mapping;

/// <summary>What a person said, now or for an earlier file of the same shape, that columns are.</summary>
/// <param name="Header">The words above the column, or its letter.</param>
/// <param name="Target">The column of ours; null: it stays the team's own.</param>
/// <param name="IsRemembered">Whether it was said for an earlier file.</param>
public sealed record SetColumn(string Header, Target? Target, bool IsRemembered = false)
{
    /// <summary>Words that stand for none of ours.</summary>
    private static readonly string[] Own = ["own", "none", "-", "keep"];

    /// <summary>How it is written down: the name of the column, or a word for none.</summary>
    public string TargetName => Target?.Name ?? Own[0];

    /// <summary>Whether it speaks of a column.</summary>
    public bool IsOf(MappedColumn column) => IsOf(column.Header, column.Name, column.Index);

    /// <summary>The same of what was written down for an earlier file; null where that is no column any more.</summary>
    public static SetColumn? Remembered(string header, string name) =>
        Array.IndexOf(Own, name.ToLowerInvariant()) >= 0 ? new SetColumn(header, null, IsRemembered: true) : Target.Find(name) is { } target ? new SetColumn(header, target, IsRemembered: true) : null;

    internal bool IsOf(ForeignColumn column) => IsOf(column.Header, column.Name, column.Index);

    private bool IsOf(string header, string name, int index) =>
        HeaderWords.Fold(Header) is var wanted && (wanted == HeaderWords.Fold(header) || wanted == HeaderWords.Fold(name) || (header.Length == 0 && Header.Trim().Equals(Tables.ForeignTable.Letters(index), StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads <c>Country=Speaker;Quote=Text</c>; <c>Remarks=own</c> keeps a column as it is.</summary>
    /// <returns>The columns, or a sentence on what is wrong.</returns>
    public static (ImmutableArray<SetColumn> Columns, string? Wrong) Read(string typed)
    {
        var columns = ImmutableArray.CreateBuilder<SetColumn>();
        foreach (var part in typed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A header may hold the sign itself; the name of a column of ours does not.
            var sign = part.LastIndexOf('=');
            if (sign <= 0 || sign == part.Length - 1)
                return ([], $"“{part}” says no column: write the header of the spreadsheet, =, and the column that it is, such as Country=Speaker.");
            var (header, name) = (part[..sign].Trim(), part[(sign + 1)..].Trim());
            if (Array.IndexOf(Own, name.ToLowerInvariant()) >= 0)
                columns.Add(new SetColumn(header, null));
            else if (Target.Find(name) is { } target)
                columns.Add(new SetColumn(header, target));
            else
                return ([], $"There is no column “{name}”. {(Target.Nearest(name) is { } near ? $"Did you mean “{near}”?" : "The columns are those of Statements, and of other sheets such as Sources.Title; own keeps a column as it is.")}");
        }

        return (columns.ToImmutable(), null);
    }
}
