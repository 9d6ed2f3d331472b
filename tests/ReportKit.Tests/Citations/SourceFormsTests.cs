using ReportKit.Sheets;

namespace ReportKit.Tests.Citations;

/// <summary>The first citation of a source of each kind, in the forms of the series.</summary>
public sealed class SourceFormsTests
{
    private const string Link = "\"url\": \"https://example.org/x\"";

    public static TheoryData<string, string, string, string> Forms => new()
    {
        {
            "Video",
            """ "container": "Web TV", "meeting": "3rd plenary meeting", "title": "Assembly", "session": "First session", "date": "2021-12-14" """,
            "1:14:20",
            "Web TV, 3rd plenary meeting, Assembly – First session, 14 December 2021, ⟨https://example.org/x⟩ (starts at 1:14:20)"
        },
        { "Statement", """ "author": "Avaria", "title": "On lamps", "date": "2021-12-14" """, "p. 3", "Avaria, On lamps, 14 December 2021, p. 3, ⟨https://example.org/x⟩" },
        { "Statement", """ "author": "Avaria", "title": "Comments by Avaria", "date": "2021" """, "", "Comments by Avaria, 2021, ⟨https://example.org/x⟩" },
        { "Statement", """ "author": "Ava", "title": "Avaria speaks" """, "", "Ava, Avaria speaks, ⟨https://example.org/x⟩" },
        { "Statement", """ "author": "Ms Vale, Chair", "date": "2021-12-14" """, "pp. 5–6", "Statement by Ms Vale, Chair, 14 December 2021, pp. 5–6, ⟨https://example.org/x⟩" },
        {
            "Document",
            """ "author": "Working Group", "session": "Second session", "title": "Draft list", "date": "2021-12", "symbol": "W/2021/CRP.2" """,
            "para 18(i)",
            "Working Group, Second session, Draft list, December 2021, W/2021/CRP.2, para 18(i), ⟨https://example.org/x⟩"
        },
        {
            "Resolution",
            """ "author": "Harbour Assembly", "title": "12/4. Lights", "date": "2021-05-27", "symbol": "A/RES/12/4" """,
            "",
            "Resolution adopted by the Harbour Assembly on 27 May 2021, “12/4. Lights”, A/RES/12/4, ⟨https://example.org/x⟩"
        },
        { "Resolution", """ "author": "the Council", "date": "2021-05", "symbol": "C/4" """, "", "Resolution adopted by the Council in May 2021, C/4, ⟨https://example.org/x⟩" },
        { "Resolution", """ "date": "2021", "symbol": "C/4" """, "", "Resolution adopted in 2021, C/4, ⟨https://example.org/x⟩" },
        { "Resolution", """ "symbol": "C/4" """, "", "Resolution, C/4, ⟨https://example.org/x⟩" },
        {
            "Treaty",
            """ "author": "Harbour Union", "container": "Treaty Series", "symbol": "No. 185", "title": "Convention on Lights", "publisher": "Port Averil", "date": "2001-11-23" """,
            "pp. 3 and 9",
            "Harbour Union, Treaty Series, No. 185, Convention on Lights, Port Averil, 23 November 2001, pp. 3 and 9, ⟨https://example.org/x⟩"
        },
        { "Letter", """ "title": "Letter from Avaria to the Chair", "date": "2021-12-14" """, "", "Letter from Avaria to the Chair, 14 December 2021, ⟨https://example.org/x⟩" },
        { "Letter", """ "author": "Avaria", "date": "2021-12-14" """, "", "Letter from Avaria, 14 December 2021, ⟨https://example.org/x⟩" },
        { "Letter", """ "author": "Avaria", "title": "A code of lights", "symbol": "A/69/7" """, "", "Letter from Avaria, A code of lights, A/69/7, ⟨https://example.org/x⟩" },
        { "Report", """ "title": "Plans", "author": "Tidewater Institute", "date": "2020-12" """, "p. 47", "“Plans,” p. 47, Tidewater Institute, December 2020, ⟨https://example.org/x⟩" },
        { "Report", """ "title": "Plans", "author": "Tidewater Institute", "date": "2020-12" """, "", "“Plans,” Tidewater Institute, December 2020, ⟨https://example.org/x⟩" },
        { "Report", """ "title": "Plans" """, "p. 4", "“Plans,” p. 4, ⟨https://example.org/x⟩" },
        { "Report", """ "title": "Plans" """, "", "“Plans”, ⟨https://example.org/x⟩" },
        { "Report", """ "author": "Tidewater Institute", "date": "2005-06" """, "point 10", "Tidewater Institute, June 2005, point 10, ⟨https://example.org/x⟩" },
        { "Web page", """ "title": "Committee on lights", "container": "Harbour Union" """, "", "“Committee on lights”, Harbour Union, ⟨https://example.org/x⟩" },
        { "News", """ "container": "Harbour news", "title": "Lamps lit", "date": "2021-12-14" """, "", "Harbour news, Lamps lit, 14 December 2021, ⟨https://example.org/x⟩" },
        { "News", """ "container": "Harbour news", "author": "M. Oldacre", "date": "2021-12-14" """, "", "Harbour news, M. Oldacre, 14 December 2021, ⟨https://example.org/x⟩" },
        { "Blog", """ "container": "Tidewater blogs", "date": "2023-06-13" """, "", "Tidewater blogs, 13 June 2023, ⟨https://example.org/x⟩" },
        { "Post", """ "container": "Signal Post", "author": "the Chair", "date": "2021-05-28" """, "", "Signal Post message by the Chair, 28 May 2021, ⟨https://example.org/x⟩" },
        { "Post", """ "author": "the Chair", "title": "Official account of the Chair", "date": "2021-05-28" """, "", "Official account of the Chair, 28 May 2021, ⟨https://example.org/x⟩" },
        { "Note", """ "title": "As heard during the meeting" """, "", "As heard during the meeting, ⟨https://example.org/x⟩" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Source_is_cited_in_the_form_of_its_kind(string kind, string columns, string locator, string printed) =>
        Assert.Equal(printed, Cited($"\"kind\": \"{kind}\", {columns}, {Link}", locator));

    [Fact]
    public void Every_kind_has_a_form()
    {
        var shown = Forms.Select(row => (string)row[0]).Distinct();

        Assert.Equal(Enum.GetValues<SourceKind>().Length - 1, shown.Count());
    }

    [Fact]
    public void Source_of_no_kind_is_cited_from_what_it_has() =>
        Assert.Equal("Avaria, On lamps, p. 4, ⟨https://example.org/x⟩", Cited($"\"author\": \"Avaria\", \"title\": \"On lamps\", {Link}", "p. 4"));

    [Theory]
    [InlineData("\"title\": \"Acme Inc.\"", "p. 4", "Acme Inc., p. 4")]
    [InlineData("\"url\": \"https://example.org/x\"", "p. 4", "p. 4, ⟨https://example.org/x⟩")]
    [InlineData("\"title\": \"Paper\", \"url\": \"example.org/x\"", "", "Paper, ⟨example.org/x → https://example.org/x⟩")]
    [InlineData("\"title\": \"Paper\", \"url\": \"ask the library\"", "p. 4", "Paper, p. 4, ask the library")]
    [InlineData("\"title\": \"Paper\", \"archiveUrl\": \"https://archive.example.org/x\"", "", "Paper, ⟨https://archive.example.org/x⟩")]
    [InlineData("\"title\": \"Paper\", \"date\": \"2021-02-19/2021-02-22\"", "", "Paper, 19–22 February 2021")]
    public void Address_is_a_link_only_where_it_can_be_opened(string columns, string locator, string printed) => Assert.Equal(printed, Cited(columns, locator));

    private static string Cited(string columns, string locator) =>
        Assert.Single(Sample.NotesOf([locator.Length == 0 ? "[@x]" : $"[@x, {locator}]"], [$"\"id\": \"x\", {columns}"]));
}
