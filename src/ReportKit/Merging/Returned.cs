using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Merging.Identities;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>A workbook that came back from a colleague.</summary>
/// <param name="From">Whose it is; no two that are merged together are of the same name and file.</param>
/// <param name="Base">What was sent.</param>
/// <param name="Theirs">What came back.</param>
public sealed record Returned(Sender From, Dataset Base, Dataset Theirs)
{
    /// <summary>The comments that were sent along.</summary>
    public ImmutableArray<CellComment> CommentsSent { get; init; } = [];

    /// <summary>The comments that came back.</summary>
    public ImmutableArray<CellComment> Comments { get; init; } = [];

    /// <summary>The number of the report that the share was of, which new statements get; null where it was of none.</summary>
    public string? Report { get; init; }

    /// <summary>
    /// Whether a statement that is not in the file may be taken for deleted: not where only the file itself says what was sent, nor
    /// where cells were merged over the keys, or a header was pasted, which may stand where a row stood.
    /// </summary>
    public bool CanWithdraw { get; init; } = true;
}

/// <summary>One sheet of a workbook that came back.</summary>
/// <param name="LosesEmphasis">Whether the program that saved it drops bold, italic and superscript.</param>
internal sealed record ReturnedTable(Sender From, Table Base, Table Theirs, bool LosesEmphasis)
{
    /// <summary>The columns that it has: one that somebody removed, or that was never sent, says nothing about its cells.</summary>
    public ImmutableArray<Column> Columns { get; } = Theirs.Columns;

    /// <summary>The columns in which a row that was sent can be compared with what it is now.</summary>
    public ImmutableArray<Column> SentColumns { get; } = [.. Base.Columns.Intersect(Theirs.Columns)];

    /// <summary>The rows that were sent.</summary>
    public KeyedRows Sent { get; } = new(Base);

    /// <summary>The rows of which a person is asked which they are.</summary>
    public ImmutableArray<DoubtfulRow> Doubtful { get; init; } = [];

    /// <summary>The keys of the rows that are known by what they say, not by their keys.</summary>
    public IReadOnlySet<string> Moved { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether a row that is not there was surely deleted, as far as the rest of the file tells.</summary>
    public bool CanWithdraw { get; init; } = true;

    /// <summary>Whether the file was made of another workbook.</summary>
    public bool IsStranger { get; init; }

    /// <summary>The keys of the rows that a doubtful one may be: nobody knows whether they came back.</summary>
    public IReadOnlySet<string> Asked => Doubtful.SelectMany(row => row.Candidates).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether rows can be told from each other; without, nothing can be said of a row that is not there.</summary>
    public bool HasKeys => Columns.Contains(Theirs.Sheet.Key);
}
