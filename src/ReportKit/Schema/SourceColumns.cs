using ReportKit.Datasets;

namespace ReportKit.Schema;

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
                ("Video", SourceKind.Video),
                ("Statement", SourceKind.Statement),
                ("Document", SourceKind.Document),
                ("Resolution", SourceKind.Resolution),
                ("Treaty", SourceKind.Treaty),
                ("Letter", SourceKind.Letter),
                ("Report", SourceKind.Report),
                ("Web page", SourceKind.WebPage),
                ("News", SourceKind.News),
                ("Blog", SourceKind.Blog),
                ("Post", SourceKind.Post),
                ("Note", SourceKind.Note))
                {
                    Synonyms =
                    [
                        ("recording", SourceKind.Video), ("video recording", SourceKind.Video), ("webcast", SourceKind.Video), ("web TV", SourceKind.Video), ("UN Web TV", SourceKind.Video), ("YouTube", SourceKind.Video), ("broadcast", SourceKind.Video), ("film", SourceKind.Video),
                        ("speech", SourceKind.Statement), ("remarks", SourceKind.Statement), ("intervention", SourceKind.Statement), ("address", SourceKind.Statement),
                        ("doc", SourceKind.Document), ("paper", SourceKind.Document), ("working paper", SourceKind.Document), ("background paper", SourceKind.Document), ("official document", SourceKind.Document), ("PDF", SourceKind.Document),
                        ("res", SourceKind.Resolution),
                        ("convention", SourceKind.Treaty), ("charter", SourceKind.Treaty), ("agreement", SourceKind.Treaty), ("covenant", SourceKind.Treaty), ("protocol", SourceKind.Treaty),
                        ("note verbale", SourceKind.Letter), ("communication", SourceKind.Letter),
                        ("website", SourceKind.WebPage), ("site", SourceKind.WebPage), ("webpages", SourceKind.WebPage), ("page", SourceKind.WebPage), ("internet", SourceKind.WebPage), ("online", SourceKind.WebPage),
                        ("news article", SourceKind.News), ("newspaper", SourceKind.News), ("newspaper article", SourceKind.News), ("press", SourceKind.News), ("news item", SourceKind.News),
                        ("blog post", SourceKind.Blog), ("weblog", SourceKind.Blog),
                        ("tweet", SourceKind.Post), ("social media", SourceKind.Post), ("social media post", SourceKind.Post), ("LinkedIn", SourceKind.Post), ("Twitter", SourceKind.Post), ("Facebook", SourceKind.Post),
                        ("footnote", SourceKind.Note),
                    ],
                },
            "Decides the form of the footnote.");
        Author = sheet.Text("Author", "Person, state or body that it comes from.");
        Title = sheet.Text("Title", "Its title; for a recording the body that met.");
        Container = sheet.Text("Container", "The body, site or series that it appeared in, such as UN Web TV.");
        Meeting = sheet.Text("Meeting", "The meeting, such as 3rd plenary meeting.");
        Session = sheet.Text("Session", "The session, such as First substantive session.");
        Date = sheet.Of("Date", new DateSpanKind(), "Its date; may be a month, a year, or a range such as 2021-02-19/2021-02-22.");
        Symbol = sheet.Text("Symbol", "The document's symbol, such as A/RES/75/282.");
        Publisher = sheet.Text("Publisher", "Who published it, where that is not the author.");
        Url = sheet.Of("URL", new AddressKind(), "Its web address.");
        Retrieved = sheet.Of("Retrieved", new DateKind(), "The day on which the address was last opened.");
        ArchiveUrl = sheet.Of("Archive URL", new AddressKind(), "Address of an archived copy.");
        LinkStatus = sheet.Text("Link status", "Whether the address still works, as last seen.");
        CiteAs = sheet.Of("Cite as", new MarkupKind(IsCitation: true), "The footnote in your own words, instead of the one made from the columns. Without page or time: those come from the statement.");
        Sheet = sheet.Declared(cells => new Source(cells));
    }

    public static Sheet<Source> Sheet { get; }

    public static Column Id { get; }

    public static Column Kind { get; }

    public static Column Author { get; }

    public static Column Title { get; }

    public static Column Container { get; }

    public static Column Meeting { get; }

    public static Column Session { get; }

    public static Column Date { get; }

    public static Column Symbol { get; }

    public static Column Publisher { get; }

    public static Column Url { get; }

    public static Column Retrieved { get; }

    public static Column ArchiveUrl { get; }

    public static Column LinkStatus { get; }

    public static Column CiteAs { get; }
}
