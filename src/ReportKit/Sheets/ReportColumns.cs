using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>The sheet Reports: one row for each report of the series.</summary>
public static class ReportColumns
{
    static ReportColumns()
    {
        var sheet = new SheetDeclaration("Reports", "One row for each report of the series. The one with status Draft is the next to be built.");
        Number = sheet.Key("Number", "The report's number in the series, such as GE-015.");
        Title = sheet.Text("Title", "The full title on the cover.", new() { ReadAs = TextRole.Heading, Width = 44 });
        Subtitle = sheet.Text("Subtitle", "A second line of the title; may be blank.", new() { ReadAs = TextRole.Heading });
        Authors = sheet.Text("Authors", "The authors as the cover names them; may be blank.", new() { IsTerm = true });
        Function = sheet.Text("Function", "The team or function as the cover names it; may be blank.", new() { IsTerm = true });
        Date = sheet.Of("Date", new DateKind(), "The date on the cover and in the running line.");
        PeriodFrom = sheet.Of("Period from", new DateKind(MayBeRange: true), "First day that the report covers.");
        PeriodTo = sheet.Of("Period to", new DateKind(), "Last day that the report covers. Statements without a report go into the draft whose period holds their date.");
        Retrieved = sheet.Of("Retrieved", new DateKind(), "The day on which the web addresses were last opened.");
        QuoteLayout = sheet.Of(
            "Quote layout",
            new ChoiceKind<QuoteLayout>(new("Run-in", Sheets.QuoteLayout.RunIn), new("Block", Sheets.QuoteLayout.Block))
            {
                Synonyms = [new("inline", Sheets.QuoteLayout.RunIn), new("block quote", Sheets.QuoteLayout.Block), new("indented", Sheets.QuoteLayout.Block)],
            },
            "Run-in: speaker and quotation in one paragraph. Block: the speaker above, the quotation indented below.");
        Appendix = sheet.Of(
            "Appendix",
            new ChoiceKind<Appendix>(new("None", Sheets.Appendix.None), new("Sources", Sheets.Appendix.Sources), new("Recordings", Sheets.Appendix.Recordings))
            {
                Synonyms =
                [
                    new("no", Sheets.Appendix.None), new("bibliography", Sheets.Appendix.Sources), new("references", Sheets.Appendix.Sources), new("list of sources", Sheets.Appendix.Sources),
                    new("videos", Sheets.Appendix.Recordings), new("list of recordings", Sheets.Appendix.Recordings),
                ],
            },
            "Sources: every source that the report cites. Recordings: every recording that it cites or that falls into its period, by date.");
        Status = sheet.Of(
            "Status",
            new ChoiceKind<ReportStatus>(new("Draft", ReportStatus.Draft), new("Published", ReportStatus.Published))
            {
                Synonyms = [new("in progress", ReportStatus.Draft), new("released", ReportStatus.Published), new("issued", ReportStatus.Published)],
            },
            "Draft until it is published.");
        RunningTitle = sheet.Text("Running title", "The short title in the running line of every page; blank: the title.", new() { ReadAs = TextRole.Heading });
        Sheet = sheet.Declared(cells => new Report(cells));
    }

    public static Sheet<Report> Sheet { get; }

    public static Column<string> Number { get; }

    public static Column<string> Title { get; }

    public static Column<string> Subtitle { get; }

    public static Column<string> Authors { get; }

    public static Column<string> Function { get; }

    public static Column<PartialDate> Date { get; }

    public static Column<PartialDate> PeriodFrom { get; }

    public static Column<PartialDate> PeriodTo { get; }

    public static Column<PartialDate> Retrieved { get; }

    public static Column<Sheets.QuoteLayout> QuoteLayout { get; }

    public static Column<Sheets.Appendix> Appendix { get; }

    public static Column<ReportStatus> Status { get; }

    public static Column<string> RunningTitle { get; }
}
