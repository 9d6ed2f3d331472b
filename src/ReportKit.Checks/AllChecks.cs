using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportKit.Checks.Abbreviations;
using ReportKit.Checks.Consistency;
using ReportKit.Checks.Dates;
using ReportKit.Checks.Names;
using ReportKit.Checks.Placeholders;
using ReportKit.Checks.Quotations;
using ReportKit.Checks.Repetition;
using ReportKit.Checks.Sources;
using ReportKit.Checks.Structural;
using ReportKit.Datasets;
using ReportKit.Findings;

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
        new SectionWithoutTitle(),
        new EmptySection(),
        new RowWithoutWords(),
        new DraftWithoutPeriod(),
        new StatementOutsidePeriod(),
        new SourceWithoutKind(),
        new QuotationWithoutSpeaker(),
        new ContinuationOfNothing(),
        new AbbreviationWithoutExpansion(),
        new RowOutOfPlace(),
        new AcceptedNothing(),
        new LanguageWithoutWords(),
        new PaleAccent(),
        new ContactWithoutLink(),
        new LocatorUnclear(),
        new LocatorIsDate(),
        new RangeTypedTwice(),
        new NothingToPrint(),
        new ReferenceLeadsNowhere(),
        new IdsNearlyAlike(),
        new RetrievalPlaceholder(),
        new StopWithinCitation(),

        // Quotations
        new DoubledWord(),
        new UnpairedQuotationMark(),
        new TurnedQuotationMark(),
        new NestedQuotationMarks(),
        new MixedQuotationMarks(),
        new ApostrophesForQuotationMark(),
        new WrongApostrophe(),
        new UnpairedBracket(),
        new MalformedOmission(),
        new MixedOmissions(),
        new CutOffQuotation(),
        new DoubledPunctuation(),
        new PunctuationInWord(),
        new SpaceBeforePunctuation(),
        new MissingSpace(),
        new SpaceInsideBrackets(),
        new DoubledSpace(),
        new StrayMark(),
        new HyphenBesideSpace(),
        new LostHyphen(),
        new BrokenLine(),
        new InvisibleCharacter(),
        new Ligature(),
        new Homoglyph(),
        new ForeignPunctuation(),
        new Mojibake(),
        new HtmlLeftover(),
        new NoteNumber(),
        new WordsRunTogether(),
        new CommaAfterSubject(),
        new MixedItemBrackets(),
        new ItsForIts(),
        new Misspelling(),
        new LineMayEndParagraph(),
        new LabelInText(),

        // Placeholders
        new BracketedPlaceholder(),
        new PlaceholderWord(),
        new EmptyBrackets(),
        new BlankToFill(),
        new TemplateText(),
        new TemplateField(),
        new BrokenReference(),
        new PlaceholderCell(),
        new OpenQuestion(),

        // Dates
        new ImpossibleDate(),
        new WrongWeekday(),
        new UnusualDateForm(),
        new WrittenRangeBackwards(),
        new LeadInDate(),
        new SourceOfOtherDay(),
        new DateOutsideHeading(),
        new YearOffNeighbours(),
        new StatementAfterReport(),
        new ReportBeforePeriodEnds(),
        new DateOutsideSession(),
        new DateApartFromSession(),
        new CiteAsDate(),
        new AddressOfOtherDay(),
        new AddressOlderThanSource(),
        new WeekendMeeting(),
        new TwoDatesOfMeeting(),
        new ImpossibleTimecode(),
        new TimecodePastEnd(),
        new OneTimeTwoSpeakers(),
        new StartTimeOfAddress(),
        new YearOffInRow(),
        new UnlikelyYear(),
        new TypedRetrieval(),
        new YearOffSource(),
        new DateWithoutYear(),
        new HeadingDateForm(),
        new TimesBackwards(),
        new MisspeltMonth(),

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
        new PersonSpelledTwoWays(),
        new StateShortName(),
        new HyphenInStateName(),

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
        new HalfDotted(),

        // Sources
        new StatementWithoutSource(),
        new SourceNeverCited(),
        new SourceTwiceInRow(),
        new MissingLocator(),
        new LocatorOfOtherKind(),
        new SourceWithoutDate(),
        new MissingRetrieved(),
        new RetrievedBeforeSource(),
        new LookAlikeAddress(),
        new NearAddress(),
        new MeetingOfTwoAddresses(),
        new AddressOfTwoMeetings(),
        new SourceInTwoRows(),
        new DocumentOfTwoAddresses(),
        new MeetingOutOfOrder(),
        new SessionBetweenOthers(),
        new NameSpelledTwoWays(),
        new SymbolAgainstAddress(),
        new SymbolAgainstTitle(),
        new CiteAsAddress(),
        new CiteAsOfOtherMeeting(),
        new CiteAsBackReference(),
        new CiteAsLocator(),
        new TypedBackReference(),
        new PlainHttp(),
        new TrackingParameters(),
        new ForwardingAddress(),
        new SessionToken(),
        new SearchPage(),
        new SiteInsteadOfPage(),
        new AddressForm(),
        new BrokenAddress(),
        new AddressEnd(),
        new OddLetterInAddress(),
        new SessionAgainstSection(),
        new SpeakerAgainstAuthor(),
        new SymbolInWords(),
        new KindAgainstAddress(),
        new AddressOfTwoSources(),
        new AddressNamesAnother(),
        new AddressWrittenTwoWays(),
        new PlaceRunsBackwards(),
        new LocatorForm(),
        new QuotedWordsWithoutSource(),

        // Repetition
        new RepeatedQuotation(),
        new TwoSpeakers(),
        new CopiedContext(),
        new RepeatedSentence(),
        new MisquotedInContext(),
        new QuotedWithin(),

        // Consistency
        new MisspeltOrdinal(),
        new OrdinalSuffix(),
        new HeadingSequence(),
        new HeadingCase(),
        new HeadingStop(),
        new DottedAbbreviation(),
        new WordCase(),
        new HyphenInName(),
        new NameCase(),
        new CitationPart(),
        new CompoundForm(),
        new SpellingVariety(),
        new DashForm(),
        new RangeForm(),
        new DateComma(),
        new CommaAtQuotationMark(),
        new NoteStop(),
        new StraightMarks(),
        new EndOfQuotation(),
        new SeriesNumber(),
        new LanguageAndScript(),
        new LanguageOfWords(),
        new CitationComma(),
        new BodyInOtherCase(),
        new CountingHeadingForm(),
        new SessionUnderOtherChapter(),
        new LabelDrifts(),
        new SecondLabel(),
        new MissingColon(),
        new PercentForm(),
        new TypedContext(),
    ];

    /// <summary>The findings of every rule, by rule, then in the order of the workbook.</summary>
    public static ImmutableArray<Finding> Run(Dataset dataset)
    {
        var found = new IReadOnlyList<Finding>[Rules.Length];
        var views = new DatasetViews(dataset);
        _ = views.Passages;
        Parallel.ForEach(Partitioner.Create(Work(views, found), EnumerablePartitionerOptions.NoBuffering), part => part());
        return [.. found.SelectMany(findings => findings)];
    }

    /// <summary>What there is to do, in parts that may run side by side; the longest come first.</summary>
    /// <param name="found">Takes what each rule finds.</param>
    private static IEnumerable<Action> Work(DatasetViews views, IReadOnlyList<Finding>[] found)
    {
        yield return views.MakeSlowestViews;
        yield return () => TextRules(views, found);
        for (var i = 0; i < Rules.Length; i++)
        {
            var at = i;
            if (Rules[at] is not TextCheck)
                yield return () => found[at] = RuleFindings.Of(Rules[at], views);
        }
    }

    private static void TextRules(DatasetViews views, IReadOnlyList<Finding>[] found)
    {
        var checks = Rules.OfType<TextCheck>().ToImmutableArray();
        var inTexts = TextCheck.Run(checks, views);
        for (var i = 0; i < checks.Length; i++)
            found[Rules.IndexOf(checks[i])] = inTexts[i];
    }
}
