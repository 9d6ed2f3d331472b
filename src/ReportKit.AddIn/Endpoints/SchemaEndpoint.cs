using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Checks.Structural.Cells;
using ReportKit.Document;
using ReportKit.Excel.Open;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Word.Templates;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Every sheet and column, rule and style, from where each is declared.</summary>
internal static class SchemaEndpoint
{
    public static SchemaAnswer Get() => new(
        [.. MasterWorkbook.Sheets.Select(SheetAnswer.Of)],
        [.. MasterWorkbook.Records.Select(SheetAnswer.Of)],
        [.. RuleCatalogue.All.Select(rule => new RuleAnswer(rule.Code, rule.Title))],
        StylesAnswer.All,
        TooLong.LongestCell,
        OpenWorkbook.DeepestHeader);
}

internal sealed record SchemaAnswer(
    ImmutableArray<SheetAnswer> Sheets,
    ImmutableArray<SheetAnswer> Records,
    ImmutableArray<RuleAnswer> Rules,
    StylesAnswer Styles,
    int LongestCell,
    int DeepestHeader);

internal sealed record RuleAnswer(string Code, string Title);

internal sealed record SheetAnswer(string Name, string Json, string Help, string Key, ImmutableArray<ColumnAnswer> Columns)
{
    public static SheetAnswer Of(Sheet sheet) =>
        new(sheet.Name, sheet.JsonName, sheet.Help, sheet.Key.Name, [.. sheet.Columns.Select(ColumnAnswer.Of)]);
}

/// <param name="Holds">What the cells hold, in words.</param>
/// <param name="To">The sheet whose keys the cells name; null for all other columns.</param>
internal sealed record ColumnAnswer(
    string Name,
    string Json,
    string Kind,
    string Holds,
    string Help,
    bool IsKey,
    ImmutableArray<string> Allowed,
    string? To,
    bool Several)
{
    public static ColumnAnswer Of(Column column) => new(
        column.Name,
        column.JsonName,
        KindOf(column.Kind),
        column.Kind.Description,
        column.Help,
        column.IsKey,
        [.. column.Kind.Allowed],
        (column.Kind as ReferenceKind)?.Sheet,
        column.Kind is ReferenceKind { Several: true });

    private static string KindOf(ColumnKind kind) => kind switch
    {
        MarkupKind => "markup",
        DateKind => "date",
        DateSpanKind => "dateSpan",
        LevelKind => "level",
        YesNoKind => "yesNo",
        AddressKind => "address",
        ReferenceKind => "reference",
        { Allowed.Count: > 0 } => "choice",
        _ => "text",
    };
}

/// <summary>The styles of what is printed, by their names in Word.</summary>
/// <param name="Paragraph">By the role of a paragraph, and of headings.</param>
/// <param name="Words">By the role of words.</param>
internal sealed record StylesAnswer(
    IReadOnlyDictionary<string, string> Paragraph,
    IReadOnlyDictionary<string, string> Words,
    string FootnoteText,
    string FootnoteReference,
    string Hyperlink)
{
    public static StylesAnswer All { get; } = new(
        Enum.GetValues<ParagraphRole>().Select(role => (Name: role.ToString(), Style: StyleNames.Of(role)))
            .Concat(new[] { 1, 2, 3 }.Select(level => (Name: $"Heading{level}", Style: StyleNames.Heading(level))))
            .Append((Name: nameof(DateHeading), Style: StyleNames.DateHeading))
            .ToDictionary(style => style.Name, style => StyleNames.Shown(style.Style)),
        Enum.GetValues<WordsRole>().Where(role => StyleNames.Of(role) is not null).ToDictionary(role => role.ToString(), role => StyleNames.Of(role)!),
        StyleNames.Shown(StyleNames.FootnoteText),
        StyleNames.Shown(StyleNames.FootnoteReference),
        StyleNames.Hyperlink);
}
