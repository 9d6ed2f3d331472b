using System.Collections.Immutable;

namespace ReportKit.Excel.Open;

/// <summary>A worksheet as the program that has its workbook open gives it, with what was not saved yet.</summary>
/// <param name="FirstRow">The row of the worksheet, from 1, that the first of the rows is.</param>
/// <param name="FirstColumn">The column of the worksheet, from 0, in which the rows begin.</param>
/// <param name="HeaderRow">The row of the header of its table; 0 where it holds no table.</param>
/// <param name="TotalsRow">The row of the totals of its table; 0 where it has none.</param>
/// <param name="Rows">
/// The cells, row by row: a <see cref="string"/>, <see cref="bool"/>, <see cref="OpenNumber"/> or <see cref="OpenError"/>; null is
/// blank. Not to be changed.
/// </param>
public sealed record OpenSheet(string Name, int FirstRow, int FirstColumn, int HeaderRow, int TotalsRow, ImmutableArray<object?[]> Rows)
{
    /// <summary>The names of the tables on it.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>The sheet with other cells in some of its rows; rows after the last are added.</summary>
    /// <param name="first">The row of the worksheet, from 1, that the first of <paramref name="rows"/> is; not above <see cref="FirstRow"/>.</param>
    public OpenSheet With(int first, ImmutableArray<object?[]> rows)
    {
        var at = first - FirstRow;
        var changed = ImmutableArray.CreateBuilder<object?[]>(Math.Max(Rows.Length, at + rows.Length));
        changed.AddRange(Rows.AsSpan(0, Math.Min(at, Rows.Length)));
        while (changed.Count < at)
            changed.Add([]);
        changed.AddRange(rows);
        if (changed.Count < Rows.Length)
            changed.AddRange(Rows.AsSpan(changed.Count, Rows.Length - changed.Count));
        return this with { Rows = changed.DrainToImmutable() };
    }
}

/// <summary>A number in a cell.</summary>
/// <param name="Format">The code of its number format, such as <c>d mmmm yyyy</c>.</param>
public sealed record OpenNumber(double Value, string Format);

/// <summary>A formula that gives an error.</summary>
/// <param name="Name">The error, such as <c>#N/A</c>.</param>
public sealed record OpenError(string Name);
