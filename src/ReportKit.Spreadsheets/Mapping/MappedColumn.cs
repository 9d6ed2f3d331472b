using System.Collections.Immutable;
using ReportKit.Spreadsheets.Headings;

namespace ReportKit.Spreadsheets.Mapping;

/// <summary>What a column of a spreadsheet is taken for.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Header">The words above it; empty where there are none.</param>
/// <param name="Name">As people are told of it: the header, or its letter.</param>
/// <param name="Target">The column of ours; null: it stays the team's own.</param>
/// <param name="Why">In words that can stand in brackets.</param>
public sealed record MappedColumn(int Index, string Header, string Name, Target? Target, string Why);

/// <summary>What the columns of a spreadsheet are taken for, and what has to be asked.</summary>
/// <param name="Columns">All that have a header or hold something, in their order.</param>
/// <param name="Doubts">What a person has to decide or look at.</param>
public sealed record ColumnMapping(ImmutableArray<MappedColumn> Columns, ImmutableArray<MappingDoubt> Doubts)
{
    /// <summary>The columns that are taken for this one.</summary>
    public ImmutableArray<MappedColumn> For(Schema.Column column) => [.. Columns.Where(mapped => mapped.Target?.Column == column)];

    public bool Has(Schema.Column column) => Columns.Any(mapped => mapped.Target?.Column == column);
}

/// <summary>A column of which it is not certain what it is.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Message">What is doubtful, as one sentence.</param>
/// <param name="IsQuestion">Whether a person has to answer before it is taken.</param>
public sealed record MappingDoubt(int Index, string Message, string Advice, bool IsQuestion);
