using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Findings;

namespace ReportKit.Spreadsheets.Tables;

/// <summary>A sheet of somebody's spreadsheet, or a file of separated values: its rows, and nothing understood yet.</summary>
/// <param name="Name">Of the sheet, or of the file where that has no sheets.</param>
/// <param name="Rows">Those that hold something, in their order.</param>
public sealed record ForeignTable(string Name, ImmutableArray<ForeignRow> Rows)
{
    /// <summary>Whether it is a sheet, whose cells are called <c>Sheet1!H42</c>; else a file, which has lines.</summary>
    public bool IsSheet { get; init; } = true;

    public bool IsHidden { get; init; }

    /// <summary>Whether rows are hidden by a filter.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>The columns that are hidden, from 0.</summary>
    public ImmutableArray<int> HiddenColumns { get; init; } = [];

    public ImmutableArray<MergedArea> Merged { get; init; } = [];

    /// <summary>The row that a table in the sheet calls its header; 0 where none says so.</summary>
    public int HeaderRow { get; init; }

    /// <summary>The row that a table in the sheet calls its totals; 0 where none says so.</summary>
    public int TotalsRow { get; init; }

    /// <summary>How the file was read, as a sentence, where that had to be found out.</summary>
    public string? ReadAs { get; init; }

    /// <summary>What was found while it was read.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The place of a cell, or of a row where <paramref name="column"/> is negative.</summary>
    public string Address(int row, int column = -1)
    {
        var number = row.ToString(CultureInfo.InvariantCulture);
        if (!IsSheet)
            return $"{Name} line {number}";
        return column < 0 ? $"{Name}!{number}:{number}" : $"{Name}!{Letters(column)}{number}";
    }

    /// <summary>The letters of a column, from 0: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    public static string Letters(int column)
    {
        const int LettersOfAlphabet = 26;
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / LettersOfAlphabet)
            letters = (char)('A' + ((rest - 1) % LettersOfAlphabet)) + letters;
        return letters;
    }
}

/// <summary>Cells that are merged into one. Rows count from 1, columns from 0.</summary>
public sealed record MergedArea(int FirstRow, int LastRow, int FirstColumn, int LastColumn);
