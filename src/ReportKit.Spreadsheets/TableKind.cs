using System.Collections.Immutable;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Headings;
using ReportKit.Spreadsheets.Mapping;

namespace ReportKit.Spreadsheets;

/// <summary>What the rows of a table are, with the columns that such a table may have.</summary>
internal sealed record TableKind(Sheet Sheet, ImmutableArray<Target> Targets, Func<ColumnMapping, bool> Fits)
{
    private static readonly Column[] NotInStatements =
        [StatementColumns.Id, SourceColumns.Id, SourceColumns.Url, SpeakerColumns.Name, SpeakerColumns.Aliases, AbbreviationColumns.Abbreviation, AbbreviationColumns.Expansion];

    private static readonly Column[] OfSpeakers = [SpeakerColumns.Code, SpeakerColumns.Kind, SpeakerColumns.Aliases, SpeakerColumns.ShortName];
    private static readonly Column[] OfSources = [StatementColumns.Source, SourceColumns.Title, SourceColumns.Symbol, SourceColumns.Author, SourceColumns.Container];

    /// <summary>The kinds in the order in which they are tried.</summary>
    public static ImmutableArray<TableKind> All { get; } =
    [
        new(AbbreviationColumns.Sheet, Only(AbbreviationColumns.Abbreviation, AbbreviationColumns.Expansion), mapping => mapping.Has(AbbreviationColumns.Abbreviation) && mapping.Has(AbbreviationColumns.Expansion)),
        new(StatementColumns.Sheet, [.. Target.All.Where(target => Array.IndexOf(NotInStatements, target.Column) < 0)], AreStatements),
        new(SpeakerColumns.Sheet, Only([StatementColumns.Speaker, .. OfSpeakers]), mapping => mapping.Has(StatementColumns.Speaker) && Array.Exists(OfSpeakers, mapping.Has)),
        new(SourceColumns.Sheet, [.. Only(StatementColumns.Source, StatementColumns.Date), .. Target.All.Where(target => target.Sheet == SourceColumns.Sheet && target.Column != SourceColumns.Id && target.Column != SourceColumns.Url)], mapping => Count(mapping, OfSources) > 1),
    ];

    private static ImmutableArray<Target> Only(params Column[] columns) => [.. columns.Select(Target.Of)];

    private static int Count(ColumnMapping mapping, Column[] columns) => columns.Count(mapping.Has);

    /// <summary>Somebody's words, or who spoke and where; words that nothing but their length tells are not enough.</summary>
    private static bool AreStatements(ColumnMapping mapping)
    {
        var where = Count(mapping, [StatementColumns.Source, StatementColumns.Locator, SourceColumns.Title, SourceColumns.Symbol]);
        if (mapping.For(StatementColumns.Text) is [{ } words])
            return words.Why != HeaderMeaning.ByContent || where + Count(mapping, [StatementColumns.Speaker, StatementColumns.Date]) > 0;
        return mapping.Has(StatementColumns.Speaker) && mapping.Has(StatementColumns.Date) && where > 0;
    }
}
