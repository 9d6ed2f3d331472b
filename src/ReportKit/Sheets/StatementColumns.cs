using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>The sheet Statements: who said what, where and when.</summary>
public static class StatementColumns
{
    static StatementColumns()
    {
        var sheet = new SheetDeclaration("Statements", "One row for each statement, and for each paragraph, list or sub-heading that stands between statements.");
        Id = sheet.Key("ID", "Given by the tool; leave it blank in a new row and never change it.");
        Report = sheet.Of("Report", new ReferenceKind("Reports"), "The report that prints it; blank: not used yet, it goes into the draft whose period holds its date.", new() { IsPrinted = false, IsShared = false });
        Section = sheet.Of("Section", new ReferenceKind("Sections"), "The section that it stands in, by its key or its title.");
        Kind = sheet.Of(
            "Kind",
            Kinds(),
            "Statement: a quotation (also when blank). Continuation: a further quotation of the row above. Narrative: plain paragraphs. List: one item a line. Context: a context paragraph of its own. Heading: a small heading between rows.");
        Date = sheet.Of("Date", new DateKind(MayBeRange: true), "The day on which it was said, as in 8 October 2025 or 2025-10-08; 6-10 October 2025 fills End date too.", new() { TellsRows = true });
        EndDate = sheet.Of("End date", new DateKind(), "The last day, where it was said over several.", new() { PrintedWith = Date });
        Speaker = sheet.Of("Speaker", new ReferenceKind("Speakers", Several: true), "Who said it, as it is to be printed: a name, a short name or an alias from Speakers; of name and short name, one throughout a report. Several: separated by ;", new() { IsTerm = true, TellsRows = true });
        OnBehalfOf = sheet.Text("On behalf of", "For whom the speaker spoke; printed in brackets after the speaker. Several: separated by ;", new() { IsTerm = true, PrintedWith = Speaker });
        LeadIn = sheet.Markup("Lead-in", "Words that replace the speaker before the quotation, such as “On 7 March 2023, Avaria said:”. A line break at the end makes them a paragraph of their own.", new() { ReadAs = TextRole.Prose });
        Text = sheet.Markup("Text", "The quotation; outer quotation marks may be left out. A line break starts a new paragraph; a line that starts with - is a bullet; [...] marks what is left out.", new() { ReadAs = TextRole.Quotation, Width = 80 });
        Source = sheet.Of("Source", new ReferenceKind("Sources"), "The source that its footnote cites, by its ID, its address or its title.", new() { TellsRows = true });
        Locator = sheet.Text("Locator", "The place in the source: a page (p. 4, 4-5), a paragraph (para 18, § 18), or a time (1:14:20, 74 min); it is printed in the form of the series.", new() { IsTerm = true, PrintedWith = Source, Width = 14 });
        AlsoIn = sheet.Of("Also in", new ReferenceKind("Sources"), "A second source with the same words, by its ID, its address or its title.");
        AlsoLocator = sheet.Text("Also locator", "The place in the second source.", new() { IsTerm = true, PrintedWith = AlsoIn, Width = 14 });
        Cite = sheet.Of("Cite", new YesNoKind(), "No: the source is known, but no footnote is printed. Blank: yes.");
        Note = sheet.Markup("Note", "Further words of the footnote, after the source. ^[…] makes a second footnote.", new() { ReadAs = TextRole.Prose });
        Context = sheet.Markup("Context", "The team's explanation, printed below the statement.", new() { ReadAs = TextRole.Prose });
        ContextLabel = sheet.Text("Context label", "The word before the explanation; blank: Context.");
        Status = sheet.Of(
            "Status",
            Statuses(),
            "Draft, Ready and Published rows are printed; Withdrawn ones never are.",
            new() { IsPrinted = false });
        Language = sheet.Of("Language", new LanguageKind(), "Language of the quotation as a BCP 47 tag (fr, ar, zh-Hans) or by its name (French); blank: the report's.", new() { Width = 14 });
        Tags = sheet.Text("Tags", "Your own keywords, separated by ;", new() { IsPrinted = false, IsUnited = true });
        InternalNotes = sheet.Text("Internal notes", "For the team only; never printed.", new() { IsPrinted = false, IsShared = false, Width = 44 });
        Sheet = sheet.Declared(cells => new Statement(cells));
    }

    public static Sheet<Statement> Sheet { get; }

    public static Column<string> Id { get; }

    public static Column<string> Report { get; }

    public static Column<string> Section { get; }

    public static Column<StatementKind> Kind { get; }

    public static Column<PartialDate> Date { get; }

    public static Column<PartialDate> EndDate { get; }

    public static Column<string> Speaker { get; }

    public static Column<string> OnBehalfOf { get; }

    public static Column<string> LeadIn { get; }

    public static Column<string> Text { get; }

    public static Column<string> Source { get; }

    public static Column<string> Locator { get; }

    public static Column<string> AlsoIn { get; }

    public static Column<string> AlsoLocator { get; }

    public static Column<bool> Cite { get; }

    public static Column<string> Note { get; }

    public static Column<string> Context { get; }

    public static Column<string> ContextLabel { get; }

    public static Column<StatementStatus> Status { get; }

    public static Column<string> Language { get; }

    public static Column<string> Tags { get; }

    public static Column<string> InternalNotes { get; }

    private static ChoiceKind<StatementKind> Kinds() => new(
        new("Statement", StatementKind.Statement),
        new("Continuation", StatementKind.Continuation),
        new("Narrative", StatementKind.Narrative),
        new("List", StatementKind.List),
        new("Context", StatementKind.Context),
        new("Heading", StatementKind.Heading))
    {
        Synonyms =
        [
            new("quote", StatementKind.Statement), new("quotation", StatementKind.Statement), new("speech", StatementKind.Statement), new("citation", StatementKind.Statement),
            new("cont", StatementKind.Continuation), new("continued", StatementKind.Continuation), new("continues", StatementKind.Continuation), new("continuation of the above", StatementKind.Continuation),
            new("narration", StatementKind.Narrative), new("paragraph", StatementKind.Narrative), new("text", StatementKind.Narrative), new("prose", StatementKind.Narrative), new("plain text", StatementKind.Narrative),
            new("bullets", StatementKind.List), new("bullet points", StatementKind.List), new("bullet list", StatementKind.List), new("bulleted list", StatementKind.List),
            new("background", StatementKind.Context), new("explanation", StatementKind.Context),
            new("title", StatementKind.Heading), new("subheading", StatementKind.Heading), new("header", StatementKind.Heading), new("headline", StatementKind.Heading),
        ],
    };

    private static ChoiceKind<StatementStatus> Statuses() => new(
        new("Draft", StatementStatus.Draft),
        new("Ready", StatementStatus.Ready),
        new("Published", StatementStatus.Published),
        new("Withdrawn", StatementStatus.Withdrawn))
    {
        Synonyms =
        [
            new("in progress", StatementStatus.Draft), new("in work", StatementStatus.Draft), new("to check", StatementStatus.Draft), new("pending", StatementStatus.Draft),
            new("done", StatementStatus.Ready), new("finished", StatementStatus.Ready), new("complete", StatementStatus.Ready), new("completed", StatementStatus.Ready), new("OK", StatementStatus.Ready), new("checked", StatementStatus.Ready), new("approved", StatementStatus.Ready), new("final", StatementStatus.Ready),
            new("printed", StatementStatus.Published), new("released", StatementStatus.Published),
            new("deleted", StatementStatus.Withdrawn), new("removed", StatementStatus.Withdrawn), new("cancelled", StatementStatus.Withdrawn), new("canceled", StatementStatus.Withdrawn), new("dropped", StatementStatus.Withdrawn), new("do not print", StatementStatus.Withdrawn),
        ],
    };
}
