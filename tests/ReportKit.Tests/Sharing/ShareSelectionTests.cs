using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Sharing;
using ReportKit.Sheets;
using ReportKit.Typed;

namespace ReportKit.Tests.Sharing;

public sealed class ShareSelectionTests
{
    private static readonly Dataset Workbook = Sample.Dataset(
        """
        {
          "settings": {"Language": "en"},
          "reports": [
            {"number": "GE-1", "title": "One", "status": "Published"},
            {"number": "GE-2", "title": "Two", "status": "Draft", "periodFrom": "2026-01-01", "periodTo": "2026-06-30"}
          ],
          "sections": [
            {"key": "a", "report": "GE-1", "level": 1, "title": "A"},
            {"key": "b", "report": "GE-2", "level": 1, "title": "B [@in-title]"},
            {"key": "b-1", "report": "GE-2", "level": 2, "title": "B one"},
            {"key": "c", "report": "GE-2", "level": 1, "title": "C"},
            {"key": "loose", "level": 1, "title": "Of the only draft"}
          ],
          "statements": [
            {"id": "S-1", "report": "GE-1", "section": "a", "date": "2025-03-01", "speaker": "Avaria", "text": "One.", "source": "src-1", "internalNotes": "[@secret]", "status": "Published"},
            {"id": "S-2", "section": "b", "date": "2026-01-05", "speaker": "AVA; Belmark", "text": "Two.", "alsoIn": "src-2", "status": "Draft"},
            {"id": "S-3", "section": "b", "kind": "Continuation", "text": "Three. [@src-3, p. 4]", "status": "Ready"},
            {"id": "S-4", "section": "b", "kind": "Context", "text": "Four, [words](@src-4)."},
            {"id": "S-5", "section": "b-1", "kind": "Continuation", "text": "Five, elsewhere.", "status": "Ready"},
            {"id": "S-6", "report": "GE-2", "section": "c", "date": "2026-02", "endDate": "2026-03", "speaker": "Chair", "text": "Six.", "status": "Ready"},
            {"id": "S-7", "report": "GE-2", "section": "c", "date": "2026-02-11", "speaker": "the Avarians", "text": "Seven.", "status": "Withdrawn"},
            {"id": "S-8", "text": "Eight, of no report.", "note": "^[[@src-5]]"}
          ],
          "sources": [{"id": "src-1"}, {"id": "src-2"}, {"id": "src-3"}, {"id": "src-4"}, {"id": "SRC-5", "title": "T", "linkStatus": "404", "archiveUrl": "https://example.org"}, {"id": "in-title"}, {"id": "secret"}, {"id": "uncited"}],
          "speakers": [{"name": "Avaria", "shortName": "AVA", "aliases": "the Avarians; Avarian Union"}, {"name": "Belmark"}],
          "abbreviations": [{"abbreviation": "OWG", "expansion": "Open Working Group"}]
        }
        """);

    [Fact]
    public void Without_filters_all_goes_that_is_not_withdrawn() => Assert.Equal("1 2 3 4 5 6 8", Chosen(new()));

    [Theory]
    [InlineData("GE-1", "1")]
    [InlineData("GE-2", "2 3 4 6")]
    public void Report_has_the_rows_that_it_would_print(string number, string rows) =>
        Assert.Equal(rows, Chosen(new(Report: Workbook.Reports.Find(number))));

    [Fact]
    public void Row_that_stands_elsewhere_does_not_go_with_the_one_above() =>
        Assert.Equal("6", Chosen(new(Report: Workbook.Reports.Find("GE-2"), Section: Workbook.Sections.Find("c"))));

    [Theory]
    [InlineData("b", "2 3 4 5")]
    [InlineData("b-1", "5")]
    [InlineData("a", "1")]
    public void Section_has_those_below_it(string key, string rows) =>
        Assert.Equal(rows, Chosen(new(Section: Workbook.Sections.Find(key))));

    [Theory]
    [InlineData("Avaria", "1 2 3 4")]
    [InlineData(" avarian union ", "1 2 3 4")]
    [InlineData("AVA", "1 2 3 4")]
    [InlineData("Belmark", "2 3 4")]
    [InlineData("Chair", "6")]
    [InlineData("Avar", "")]
    public void Speaker_is_meant_under_every_name(string name, string rows) => Assert.Equal(rows, Chosen(new(Speaker: name)));

    [Theory]
    [InlineData(StatementStatus.Draft, "2 3 4 8")]
    [InlineData(StatementStatus.Ready, "3 4 5 6")]
    [InlineData(StatementStatus.Withdrawn, "7")]
    public void Continuation_and_context_go_with_the_row_above_whatever_their_status(StatementStatus status, string rows) =>
        Assert.Equal(rows, Chosen(new(Status: status)));

    [Fact]
    public void Withdrawn_rows_of_a_report_are_those_that_it_would_print() =>
        Assert.Equal("7", Chosen(new(Report: Workbook.Reports.Find("GE-2"), Status: StatementStatus.Withdrawn)));

    [Theory]
    [InlineData("2026-01-05", "2 3 4 6")]
    [InlineData("2026-01-06", "6")]
    [InlineData("2026-03-20", "6")]
    [InlineData("2026-04", "")]
    [InlineData("2025", "1 2 3 4 6")]
    public void Month_may_hold_the_first_day(string since, string rows) =>
        Assert.Equal(rows, Chosen(new(Since: TypedDate.Day(since))));

    [Fact]
    public void All_conditions_are_to_be_met() =>
        Assert.Equal("2 3 4", Chosen(new(Workbook.Reports.Find("GE-2"), Workbook.Sections.Find("b"), "Avaria", StatementStatus.Draft, new PartialDate(2026))));

    [Fact]
    public void Sections_are_those_of_the_rows() =>
        Assert.Equal("b", Keys(Sent(new(Speaker: "Belmark")).Sections));

    [Fact]
    public void Sections_of_a_report_or_of_a_section_are_all_that_it_has()
    {
        Assert.Equal("b b-1 c loose", Keys(Sent(new(Report: Workbook.Reports.Find("GE-2"), Speaker: "Belmark")).Sections));
        Assert.Equal("b b-1", Keys(Sent(new(Section: Workbook.Sections.Find("b"), Speaker: "Belmark")).Sections));
    }

    [Fact]
    public void Sources_are_those_that_are_cited_in_what_is_sent()
    {
        Assert.Equal("src-2 src-3 src-4 in-title", Keys(Sent(new(Speaker: "Belmark")).Sources));
        Assert.Equal("src-1", Keys(Sent(new(Report: Workbook.Reports.Find("GE-1"))).Sources));
        Assert.Equal("SRC-5", Keys(ShareSelection.Of(Workbook, new(), [StatementColumns.Note]).Sources));
    }

    [Fact]
    public void All_speakers_and_abbreviations_go_and_no_reports_and_settings()
    {
        var sent = Sent(new(Speaker: "Chair"));

        Assert.Equal(("Avaria Belmark", "OWG", "", ""), (Keys(sent.Speakers), Keys(sent.Abbreviations), Keys(sent.Reports), Keys(sent.SettingRows)));
        Assert.Empty(sent.Reports.Columns);
        Assert.Empty(sent.SettingRows.Columns);
    }

    [Fact]
    public void What_only_the_office_needs_stays()
    {
        var sent = Sent(new());

        Assert.DoesNotContain(StatementColumns.InternalNotes, sent.Statements.Columns);
        Assert.DoesNotContain(StatementColumns.Report, sent.Statements.Columns);
        Assert.Equal((null, null), (sent.Statements.Rows[0][StatementColumns.InternalNotes], sent.Statements.Rows[0][StatementColumns.Report]));
        Assert.Equal((null, null), (sent.Sources.Find("src-5")![SourceColumns.LinkStatus], sent.Sources.Find("src-5")![SourceColumns.ArchiveUrl]));
        Assert.DoesNotContain(SectionColumns.Report, sent.Sections.Columns);
    }

    [Fact]
    public void Columns_that_are_asked_for_go_with_the_ID_and_the_sheets_that_they_name()
    {
        var sent = ShareSelection.Of(Workbook, new(), [StatementColumns.InternalNotes, StatementColumns.Speaker]);

        Assert.Equal<Column>([StatementColumns.Id, StatementColumns.Speaker, StatementColumns.InternalNotes], sent.Statements.Columns);
        Assert.Equal(["A", null, null, null, null, null, "B"], StatementColumns.Sheet.Columns.Take(7).Select(column => ((WorksheetOrigin)sent.Statements.Origin).Letters[column]));
        Assert.Equal(["Statements", "Speakers", "Abbreviations"], sent.Tables.Where(table => !table.Columns.IsEmpty).Select(table => table.Sheet.Name));
        Assert.Equal("[@secret]", sent.Statements.Rows[0][StatementColumns.InternalNotes]);
    }

    [Fact]
    public void Rows_stand_one_below_the_other_under_the_header() =>
        Assert.Equal([2, 3, 4], Sent(new(Speaker: "Belmark")).Statements.Rows.Select(row => row.Line));

    [Fact]
    public void Row_without_a_key_stays() =>
        Assert.Equal("a", Keys(ShareSelection.Of(Sample.Dataset("""{"speakers": [{"code": "AVA"}, {"name": "a"}]}"""), new(), ShareSelection.UsualColumns).Speakers));

    [Fact]
    public void Comments_on_cells_that_are_sent_go_along()
    {
        var sent = Sent(new(Speaker: "Belmark"));

        var comments = ShareSelection.CommentsOn(
            sent,
            [
                new CellComment(StatementColumns.Sheet, "s-3", StatementColumns.Text, "Anna", "Really?", 12),
                new CellComment(StatementColumns.Sheet, "S-1", StatementColumns.Text, "Anna", "Of another row", 2),
                new CellComment(StatementColumns.Sheet, "S-3", StatementColumns.InternalNotes, "Anna", "Of another column", 12),
                new CellComment(ReportColumns.Sheet, "GE-2", ReportColumns.Title, "Anna", "Of another sheet", 3),
            ]);

        Assert.Equal([("s-3", "Really?", 3)], comments.Select(comment => (comment.Key, comment.Text, comment.Line)));
    }

    private static Dataset Sent(ShareFilters filters) => ShareSelection.Of(Workbook, filters, ShareSelection.UsualColumns);

    private static string Chosen(ShareFilters filters) => string.Join(' ', Sent(filters).Statements.Rows.Select(row => row.Id![2..]));

    private static string Keys(Table table) => string.Join(' ', table.AllRows.Select(row => row[table.Sheet.Key]));
}
