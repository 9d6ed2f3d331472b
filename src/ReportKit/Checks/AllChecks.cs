using System.Collections.Immutable;
using ReportKit.Checks.Abbreviations;
using ReportKit.Checks.Names;
using ReportKit.Checks.Quotations;
using ReportKit.Checks.Structural;
using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>
/// Every rule, by family, in the order of their codes. RK0xx are the findings of reading a workbook, RK1xx those of an import; both
/// stand where they are made, because without them there is no dataset to check.
/// </summary>
public static class AllChecks
{
    public static ImmutableArray<Check> Rules { get; } =
    [
        // Structure
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

        // Quotations
        new DoubledWord(),

        // Placeholders

        // Dates

        // Names
        new TwoNamesInOneReport(),
        new SpeakerInTwoRows(),
        new SpeakersNearlyAlike(),
        new SpeakerTwiceInRow(),
        new NameTwiceInList(),
        new LeadInNamesAnother(),
        new AcronymNearMiss(),
        new MisspeltName(),
        new BodyNamedOtherwise(),
        new WordTwiceInName(),
        new TitleDrifts(),

        // Abbreviations
        new UsedBeforeIntroduced(),
        new IntroducedTwice(),
        new IntroducedNeverUsed(),
        new TwoExpansions(),
        new TwoAbbreviations(),
        new NeverIntroduced(),
        new UnknownAbbreviation(),
        new LettersInOtherOrder(),
        new AbbreviationInOtherCase(),
        new RepeatsItsLastWord(),
        new ArticleBeforeAbbreviation(),

        // Sources

        // Repetition

        // Consistency
    ];

    /// <summary>The findings of every rule, by rule, then in the order of the workbook.</summary>
    public static ImmutableArray<Diagnostic> Run(Dataset dataset)
    {
        var manuscript = new Manuscript(dataset);
        return [.. Rules.SelectMany(rule => rule.Run(manuscript))];
    }
}
