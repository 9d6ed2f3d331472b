using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>Every rule, in the order of their codes.</summary>
public static class AllChecks
{
    public static ImmutableArray<ICheck> Rules { get; } =
    [
        new MissingKey(),
        new DuplicateKey(),
        new UnknownSource(),
        new UnknownSection(),
        new UnknownReport(),
        new UnknownSpeaker(),
        new BrokenMarkup(),
        new SectionOfOtherReport(),
        new RowWithoutSection(),
        new RangeBackwards(),
        new SettingMisread(),
        new RowWithoutReport(),
        new ReportIncomplete(),
        new ControlCharacters(),
        new TooLong(),
        new NoAddress(),
        new NoLanguage(),
        new BlankSource(),
        new LinkWithoutAddress(),
        new SectionWithoutReport(),
        new CellWithoutPartner(),
        new RowInTwoPeriods(),
        new PrintedRowChanged(),
    ];

    /// <summary>The findings of every rule, by rule, then in the order of the workbook.</summary>
    public static ImmutableArray<Diagnostic> Run(Dataset dataset) => [.. Rules.SelectMany(rule => rule.Run(dataset))];
}
