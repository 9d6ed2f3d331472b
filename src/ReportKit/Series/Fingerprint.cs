using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Series;

/// <summary>
/// A row as a report prints it, in short: a mark for each of its cells that is filled, <c>Speaker 3f2a91c0; Text 9be10d52</c>.
/// Spellings of the same value have the same mark. A cell that is understood as something else than was typed in it has a mark of
/// each, <c>Speaker 3f2a91c0/77d0e1b4</c>: it is the same as long as one of them is, however much of what is typed a later version
/// understands.
/// </summary>
public static class Fingerprint
{
    private const string Between = "; ";
    private const char Or = '/';

    /// <summary>The sheets whose rows reports print.</summary>
    public static ImmutableArray<Sheet> Sheets { get; } = [SectionColumns.Sheet, StatementColumns.Sheet, SourceColumns.Sheet];

    public static string Of(Sheet sheet, Row row) =>
        string.Join(Between, Printed(sheet).Select(column => (column.Name, Marks: MarksOf(row, column))).Where(cell => cell.Marks.Length > 0).Select(cell => $"{cell.Name} {cell.Marks}"));

    /// <summary>The columns in which a row prints something else than when its fingerprint was taken.</summary>
    public static IEnumerable<Column> Changed(Sheet sheet, Row row, string fingerprint)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in fingerprint.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            var name = cell.LastIndexOf(' ');
            if (name > 0)
                marks[cell[..name]] = cell[(name + 1)..];
        }

        ImmutableArray<Column> changed = [.. Printed(sheet).Where(column => !AreSame(MarksOf(row, column), marks.GetValueOrDefault(column.Name, "")))];
        return row is Source source && !changed.IsEmpty ? changed.Where(column => IsPrinted(source, column, changed)) : changed;
    }

    /// <summary>What is typed under Cite as is printed in place of other columns, and an archived copy only where there is no address.</summary>
    private static bool IsPrinted(Source source, Column column, ImmutableArray<Column> changed)
    {
        if (changed.Contains(SourceColumns.CiteAs))
            return column == SourceColumns.CiteAs;
        if (column == SourceColumns.ArchiveUrl && (source[SourceColumns.Url] is not null || changed.Contains(SourceColumns.Url)))
            return false;
        return source.CiteAs is null || column == SourceColumns.Kind || column == SourceColumns.Url;
    }

    /// <summary>The columns of a sheet that reports print.</summary>
    private static IEnumerable<Column> Printed(Sheet sheet) => sheet.Columns.Where(column => column.Facts.IsPrinted && !column.IsKey);

    private static bool AreSame(string marks, string others) =>
        marks == others || ((marks.Contains(Or) || others.Contains(Or)) && marks.Split(Or).Intersect(others.Split(Or), StringComparer.Ordinal).Any());

    /// <summary>The mark of what a cell says, and of what was typed there where that is something else.</summary>
    private static string MarksOf(Row row, Column column)
    {
        var (meant, typed) = (MarkOf(column, row[column]), MarkOf(column, row.Typed(column)));
        return meant == typed ? meant : $"{meant}{Or}{typed}";
    }

    /// <summary>The mark of a value; those of the defaults are what a blank cell says.</summary>
    private static string MarkOf(Column column, object? value) => value switch
    {
        StatementKind.Statement or 1 => "",
        bool yes when yes == (column == StatementColumns.Cite) => "",
        _ => ValueMark.Of(column, value),
    };
}
