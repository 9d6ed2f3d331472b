using System.Collections.Immutable;
using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Terms;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Checks.Views;

/// <summary>
/// A dataset as the rules read it: its rows, its texts free of markup, and the indexes by which rules compare rows. Each is made
/// when a rule first asks for it, and then serves all; rules that run side by side wait for each other there.
/// </summary>
public sealed class DatasetViews(Dataset dataset)
{
    private readonly Lock gate = new();

    public Dataset Dataset { get; } = dataset;

    /// <summary>Which row goes into which report.</summary>
    public RowAssignment Assignment => field ?? Made(ref field, () => new RowAssignment(Dataset));

    /// <summary>Every row of Statements with the report that prints it.</summary>
    public ImmutableArray<AssignedRow> Rows => field.IsDefault ? Made(ref field, () => [.. Assignment.Statements()]) : field;

    /// <summary>What each report prints, and in which order.</summary>
    public ImmutableArray<ReportPlan> Plans => field.IsDefault ? Made(ref field, Planned) : field;

    /// <summary>Where each row stands in its report.</summary>
    internal ReadingOrder Reading => field ?? Made(ref field, () => new ReadingOrder(this));

    /// <summary>Every cell of running words.</summary>
    public ImmutableArray<TextCell> Cells => field.IsDefault ? Made(ref field, () => TextCells.Of(Dataset)) : field;

    /// <summary>Every text that may be printed: the words of the cells, and of each footnote in them.</summary>
    public ImmutableArray<Passage> Passages => field.IsDefault ? Made(ref field, () => Passage.Of([.. Cells.Where(MayBePrinted)])) : field;

    /// <summary>The texts of each report; those of the sources, and of rows that no report prints, under null.</summary>
    public ILookup<Report?, Passage> PassagesByReport => field ?? Made(ref field, ByReport);

    /// <summary>Every quotation of some length that says again what an earlier one of its report says.</summary>
    public ImmutableArray<QuotationRepeat> QuotationRepeats =>
        field.IsDefault ? Made(ref field, () => Views.QuotationRepeats.Of(PassagesByReport)) : field;

    /// <summary>Every word of <see cref="Passages"/>, with its uses.</summary>
    public Vocabulary Vocabulary => field ?? Made(ref field, () => new Vocabulary(Passages));

    /// <summary>Every place at which a row names a source.</summary>
    public ImmutableArray<SourceMention> Mentions => field.IsDefault ? Made(ref field, () => [.. SourceMentions.Of(Dataset, Cells)]) : field;

    /// <summary>Those with a place in the source.</summary>
    public ImmutableArray<LocatedMention> LocatedMentions => field.IsDefault ? Made(ref field, () => [.. LocatedMention.Of(this)]) : field;

    /// <summary>The sources that each row names.</summary>
    public ILookup<Row, SourceMention> MentionsByRow => field ?? Made(ref field, () => Mentions.ToLookup<SourceMention, Row>(mention => mention.Row, ReferenceEqualityComparer.Instance));

    /// <summary>Every statement with the sources that its words come from.</summary>
    public ImmutableArray<QuotedFrom> QuotedFrom => field.IsDefault ? Made(ref field, () => [.. Views.QuotedFrom.Of(Dataset)]) : field;

    /// <summary>The statements whose words come from each source.</summary>
    public ILookup<Source, QuotedFrom> QuotedFromBySource => field ?? Made(ref field, () => QuotedFrom.ToLookup<QuotedFrom, Source>(quoted => quoted.Source, ReferenceEqualityComparer.Instance));

    /// <summary>Every web address, and where it stands.</summary>
    public ImmutableArray<AddressUse> Addresses => field.IsDefault ? Made(ref field, () => [.. AddressUses.Of(Dataset, Cells)]) : field;

    /// <summary>Every text with dates in it.</summary>
    internal ImmutableArray<DatedPassage> DatedPassages => field.IsDefault ? Made(ref field, () => [.. DatedPassage.Of(Passages)]) : field;

    /// <summary>The meetings that sources record.</summary>
    internal ImmutableArray<RecordedMeeting> RecordedMeetings => field.IsDefault ? Made(ref field, () => [.. RecordedMeeting.Of(Dataset)]) : field;

    /// <summary>The speakers by each of their names.</summary>
    public SpeakerNames Speakers => field ?? Made(ref field, () => new SpeakerNames(Dataset.Speakers.Rows));

    /// <summary>The abbreviations of each report: where they are introduced, and where used.</summary>
    public AbbreviationUses Abbreviations => field ?? Made(ref field, () => new AbbreviationUses(this));

    /// <summary>The names of speakers and bodies, word by word.</summary>
    internal NameWords NameWords => field ?? Made(ref field, () => new NameWords(Dataset));

    /// <summary>The sources by web address; scheme, <c>www.</c> and a slash at the end do not matter.</summary>
    public ILookup<string, Source> SourcesByAddress =>
        field ?? Made(ref field, () => Dataset.Sources.Rows.Where(source => source.Address is not null).ToLookup(source => WebAddress.Bare(source.Address!), StringComparer.OrdinalIgnoreCase));

    /// <summary>Makes the views that take longest; in the meantime rules that need nothing but <see cref="Passages"/> run on another core.</summary>
    internal void MakeSlowestViews() => _ = (Vocabulary, QuotationRepeats);

    private T Made<T>(ref T? view, Func<T> make)
        where T : class
    {
        lock (gate)
            return view ??= make();
    }

    private ImmutableArray<T> Made<T>(ref ImmutableArray<T> view, Func<ImmutableArray<T>> make)
    {
        lock (gate)
            return view.IsDefault ? view = make() : view;
    }

    private ILookup<Report?, Passage> ByReport()
    {
        var reports = new Dictionary<Row, Report?>(ReferenceEqualityComparer.Instance);
        foreach (var (row, report) in Rows)
            reports[row] = report;
        return Passages.ToLookup(passage => passage.Cell.Row switch
        {
            Report report => report,
            Section section => Assignment.ReportOf(section),
            var row => reports.GetValueOrDefault(row),
        });
    }

    private ImmutableArray<ReportPlan> Planned()
    {
        var rows = Rows.ToLookup(row => row.Report, ReferenceEqualityComparer.Instance);
        return [.. Dataset.Reports.Rows.Select(report => ReportPlan.For(report, Dataset, Assignment, rows[report]))];
    }

    /// <summary>A withdrawn statement never is; the columns of a source are not where <c>Cite as</c> stands in for them.</summary>
    private static bool MayBePrinted(TextCell cell) => cell.Row switch
    {
        Statement statement => statement.Status != StatementStatus.Withdrawn,
        Source { CiteAs: not null } => cell.Column == Sheets.SourceColumns.CiteAs,
        _ => true,
    };
}
