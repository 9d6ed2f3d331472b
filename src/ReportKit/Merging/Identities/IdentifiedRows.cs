using System.Collections.Immutable;
using ReportKit.Schema;

namespace ReportKit.Merging.Identities;

/// <summary>The rows of a sheet that came back, each under the key of the row that it is.</summary>
/// <param name="Rows">Those of which it is known which they are, or that they are new.</param>
/// <param name="Doubtful">Those that may be one of several that were sent, or a new one.</param>
/// <param name="Moved">The rows that came back under another key than theirs: the line, and the key; null where it is not known.</param>
/// <param name="HasStrays">
/// Whether rows came back that may be one that is missing: new ones that have anything of it, or ones with a key and no words; or
/// whether keys were changed at all. Then a row that is missing was not surely deleted.
/// </param>
internal sealed record IdentifiedRows(
    ImmutableArray<RowCells> Rows,
    ImmutableArray<DoubtfulRow> Doubtful,
    ImmutableArray<(int Line, string? Key)> Moved,
    bool HasStrays);

/// <summary>A row of which a person has to say which it is.</summary>
/// <param name="Candidates">The keys of the rows that it may be.</param>
internal sealed record DoubtfulRow(Row Row, ImmutableArray<string> Candidates);
