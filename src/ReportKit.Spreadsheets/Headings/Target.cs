using System.Collections.Immutable;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;

namespace ReportKit.Spreadsheets.Headings;

/// <summary>A column of ours that a column of a spreadsheet can stand for.</summary>
public sealed record Target(Sheet Sheet, Column Column)
{
    /// <summary>As people name it: a column of Statements by its name, others as <c>Sources.Title</c>.</summary>
    public string Name => Sheet == StatementColumns.Sheet ? Column.Name : $"{Sheet.Name}.{Column.Name}";

    /// <summary>All columns of the sheets that hold statements and what belongs to them; those of Statements first.</summary>
    public static ImmutableArray<Target> All { get; } =
    [
        .. from sheet in new Sheet[] { StatementColumns.Sheet, SourceColumns.Sheet, SpeakerColumns.Sheet, AbbreviationColumns.Sheet }
           from column in sheet.Columns
           select new Target(sheet, column),
    ];

    public static Target Of(Column column) => All.First(target => target.Column == column);

    /// <summary>The column that a person means; null where there is none of that name. A name alone is that of Statements first.</summary>
    public static Target? Find(string name)
    {
        var wanted = HeaderWords.Fold(name);
        return All.FirstOrDefault(target => HeaderWords.Fold(target.Name) == wanted)
            ?? All.FirstOrDefault(target => HeaderWords.Fold(target.Column.Name) == wanted)
            ?? All.FirstOrDefault(target => HeaderWords.Fold($"{target.Sheet.Name.TrimEnd('s')} {target.Column.Name}") == wanted);
    }

    /// <summary>The name that somebody most likely meant; null where none is near.</summary>
    public static string? Nearest(string name) => Spelling.Nearest.To(name.Trim(), All.Select(target => target.Name).Concat(All.Select(target => target.Column.Name)));

    public override string ToString() => Name;
}
