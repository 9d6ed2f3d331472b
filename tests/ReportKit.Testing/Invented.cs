using System.Collections.Immutable;
using CsCheck;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Testing;

/// <summary>Datasets for property tests: any value that the columns may hold, made from their declarations.</summary>
public static class Invented
{
    /// <summary>Words in several scripts, with marks of the markup, quotation marks, line breaks and what JSON and XML have to escape.</summary>
    public static readonly Gen<string> Text =
        Gen.OneOf("Avaria", "the lamp", "*", "**", "^", "[", "]", "(", ")", "^[", "[@", "@src-1", "\\", "\"", "“", "”", "&", "<", "\n", " ", "\t", "- ", "[...]", "1:14:20", "p. 4", "https://example.org/a_(b)?c=d#e", "مرحبا", "港口的灯", "𝄞", "e\u0301", "_x0041_", ";", ",", ".")
            .Array[1, 12].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    public static readonly Gen<PartialDate> Date =
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28], (year, month, day) => new PartialDate(year, month, month == 0 ? 0 : day));

    /// <summary>A dataset with up to four rows in each sheet, any cell of which may be blank; keys are unique.</summary>
    public static readonly Gen<Dataset> Dataset = DatasetWith(keys: "a");

    /// <param name="keys">What the keys begin with: datasets of different beginnings share none.</param>
    public static Gen<Dataset> DatasetWith(string keys) =>
        MasterWorkbook.Sheets
            .Aggregate(
                Gen.Const(ImmutableDictionary<Sheet, RowCells[]>.Empty),
                (gathered, sheet) => Gen.Select(gathered, Rows(sheet, keys), (all, rows) => all.Add(sheet, rows)))
            .Select(rows => DatasetBuilder.Build(sheet => (new JsonOrigin(), rows[sheet])));

    private static Gen<RowCells[]> Rows(Sheet sheet, string keys) =>
        sheet.Columns
            .Aggregate(
                Gen.Const(ImmutableList<object?>.Empty),
                (gathered, column) => Gen.Select(gathered, Cell(sheet, column), (cells, cell) => cells.Add(cell)))
            .Array[0, 4]
            .Select(rows => Array.ConvertAll(Enumerable.Range(0, rows.Length).ToArray(), line =>
                RowCells.Of(sheet, line, sheet.Columns.Zip(rows[line])).With(sheet.Key, keys + line)));

    /// <summary>A value of a column; a setting without value is no setting.</summary>
    private static Gen<object?> Cell(Sheet sheet, Column column) =>
        sheet == SettingColumns.Sheet ? Value(column.Kind) : Gen.Select(Gen.Int[0, 2], Value(column.Kind), (chance, value) => chance == 0 ? null : value);

    private static Gen<object?> Value(ColumnKind kind) => kind switch
    {
        DateKind => Date.Select(date => (object?)date),
        DateSpanKind => Gen.Select(Date, Date, (from, to) => (object?)(from < to ? new DateSpan(from, to) : new DateSpan(from))),
        AddressKind => Gen.OneOf<object?>("https://example.org/a?b=c&d", "www.example.org", "words"),
        { Allowed.Count: > 0 } => Gen.OneOf([.. kind.Allowed]).Select(word => (object?)kind.Parse(word)),
        _ => Text.Select(text => (object?)text),
    };
}
