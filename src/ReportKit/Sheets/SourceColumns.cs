using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>The sheet Sources: recordings, papers and pages that statements are quoted from.</summary>
public static class SourceColumns
{
    static SourceColumns()
    {
        var sheet = new SheetDeclaration("Sources", "One row for each recording, paper or page. Statements name it by its ID; the footnote is made from its columns.");
        Id = sheet.Key("ID", "A short name for the source, such as webtv-plenary-3. Statements repeat it.");
        Kind = sheet.Of(
            "Kind",
            new ChoiceKind<SourceKind>(
                new("Video", SourceKind.Video),
                new("Statement", SourceKind.Statement),
                new("Document", SourceKind.Document),
                new("Resolution", SourceKind.Resolution),
                new("Treaty", SourceKind.Treaty),
                new("Letter", SourceKind.Letter),
                new("Report", SourceKind.Report),
                new("Web page", SourceKind.WebPage),
                new("News", SourceKind.News),
                new("Blog", SourceKind.Blog),
                new("Post", SourceKind.Post),
                new("Note", SourceKind.Note))
                {
                    Synonyms =
                    [
                        new("recording", SourceKind.Video), new("video recording", SourceKind.Video), new("webcast", SourceKind.Video), new("web TV", SourceKind.Video), new("UN Web TV", SourceKind.Video), new("YouTube", SourceKind.Video), new("broadcast", SourceKind.Video), new("film", SourceKind.Video),
                        new("speech", SourceKind.Statement), new("remarks", SourceKind.Statement), new("intervention", SourceKind.Statement), new("address", SourceKind.Statement),
                        new("doc", SourceKind.Document), new("paper", SourceKind.Document), new("working paper", SourceKind.Document), new("background paper", SourceKind.Document), new("official document", SourceKind.Document), new("PDF", SourceKind.Document),
                        new("res", SourceKind.Resolution),
                        new("convention", SourceKind.Treaty), new("charter", SourceKind.Treaty), new("agreement", SourceKind.Treaty), new("covenant", SourceKind.Treaty), new("protocol", SourceKind.Treaty),
                        new("note verbale", SourceKind.Letter), new("communication", SourceKind.Letter),
                        new("website", SourceKind.WebPage), new("site", SourceKind.WebPage), new("webpages", SourceKind.WebPage), new("page", SourceKind.WebPage), new("internet", SourceKind.WebPage), new("online", SourceKind.WebPage),
                        new("news article", SourceKind.News), new("newspaper", SourceKind.News), new("newspaper article", SourceKind.News), new("press", SourceKind.News), new("news item", SourceKind.News),
                        new("blog post", SourceKind.Blog), new("weblog", SourceKind.Blog),
                        new("tweet", SourceKind.Post), new("social media", SourceKind.Post), new("social media post", SourceKind.Post), new("LinkedIn", SourceKind.Post), new("Twitter", SourceKind.Post), new("Facebook", SourceKind.Post),
                        new("footnote", SourceKind.Note),
                    ],
                },
            "Decides the form of the footnote.");
        Author = sheet.Text("Author", "Person, state or body that it comes from.", new() { ReadAs = TextRole.Citation });
        Title = sheet.Text("Title", "Its title; for a recording the body that met.", new() { ReadAs = TextRole.Citation, Width = 44 });
        Container = sheet.Text("Container", "The body, site or series that it appeared in, such as UN Web TV.", new() { ReadAs = TextRole.Citation });
        Meeting = sheet.Text("Meeting", "The meeting, such as 3rd plenary meeting.", new() { ReadAs = TextRole.Citation });
        Session = sheet.Text("Session", "The session, such as First substantive session.", new() { ReadAs = TextRole.Citation });
        Date = sheet.Of("Date", new DateSpanKind(), "Its date; may be a month, a year, or a range such as 2021-02-19/2021-02-22.");
        Symbol = sheet.Text("Symbol", "The document's symbol, such as A/RES/75/282.", new() { IsTerm = true, Width = 14 });
        Publisher = sheet.Text("Publisher", "Who published it, where that is not the author.", new() { ReadAs = TextRole.Citation });
        Url = sheet.Of("URL", new AddressKind(), "Its web address.");
        Retrieved = sheet.Of("Retrieved", new DateKind(), "The day on which the address was last opened.", new() { IsPrinted = false });
        ArchiveUrl = sheet.Of("Archive URL", new AddressKind(), "Address of an archived copy.", new() { IsShared = false });
        LinkStatus = sheet.Text("Link status", "Whether the address still works, as last seen.", new() { IsPrinted = false, IsShared = false });
        CiteAs = sheet.Of("Cite as", new MarkupKind(IsCitation: true), "The footnote in your own words, instead of the one made from the columns. Without page or time: those come from the statement, and stand before the address or after it, or where {locator} stands.", new() { ReadAs = TextRole.Citation });
        Sheet = sheet.Declared(cells => new Source(cells));
    }

    public static Sheet<Source> Sheet { get; }

    public static Column<string> Id { get; }

    public static Column<SourceKind> Kind { get; }

    public static Column<string> Author { get; }

    public static Column<string> Title { get; }

    public static Column<string> Container { get; }

    public static Column<string> Meeting { get; }

    public static Column<string> Session { get; }

    public static Column<DateSpan> Date { get; }

    public static Column<string> Symbol { get; }

    public static Column<string> Publisher { get; }

    public static Column<string> Url { get; }

    public static Column<PartialDate> Retrieved { get; }

    public static Column<string> ArchiveUrl { get; }

    public static Column<string> LinkStatus { get; }

    public static Column<string> CiteAs { get; }
}
