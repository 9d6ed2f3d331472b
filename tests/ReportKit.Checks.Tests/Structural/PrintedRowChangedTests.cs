using ReportKit.Checks.Structural;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Series;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests.Structural;

public sealed class PrintedRowChangedTests
{
    private const string Advice = "Undo that, or correct the report and publish it again.";

    private static readonly Dataset Printed = Publish(Sample.Of(["\"id\": \"S-0001\", \"speaker\": \"Avaria\", \"text\": \"One.\"", "\"id\": \"S-0002\", \"text\": \"Two.\""]));

    [Fact]
    public void Rows_as_they_were_printed_are_fine() => Assert.Empty(RunOf.Of<PrintedRowChanged>(Printed));

    [Fact]
    public void Each_cell_that_was_printed_otherwise_is_found() =>
        Assert.Equal(
            [
                $"statements[0].speaker: GE-1 was published with another Speaker. {Advice}",
                $"statements[0].text: GE-1 was published with another Text. {Advice}",
            ],
            Found(row => row.Without(StatementColumns.Speaker).With(StatementColumns.Text, "One?").With(StatementColumns.Tags, "ice")));

    [Fact]
    public void Row_that_is_withdrawn_is_found() =>
        Assert.Equal([$"statements[0].status: GE-1 printed this row, which is withdrawn now. {Advice}"], Found(row => row.With(StatementColumns.Status, StatementStatus.Withdrawn).Without(StatementColumns.Text)));

    [Theory]
    [InlineData("GE-2", "GE-2")]
    [InlineData(null, "no report")]
    public void Row_that_went_to_another_report_is_found(string? report, string named) =>
        Assert.Equal([$"statements[0].report: GE-1 printed this row, which belongs to {named} now. {Advice}"], Found(row => row.Cells.WithCell(StatementColumns.Report, report)));

    [Fact]
    public void Row_that_is_gone_is_found() =>
        Assert.Equal(
            [$"published[0].id: GE-1 printed S-0001, which is no longer in the sheet Statements. {Advice}"],
            RunOf.Of<PrintedRowChanged>(Printed.With(StatementColumns.Sheet, [Printed.Statements.Rows[1].Cells])));

    [Fact]
    public void Row_that_came_later_is_found() =>
        Assert.Equal(
            [$"statements[2].report: GE-1 was published without this row. {Advice}"],
            RunOf.Of<PrintedRowChanged>(Printed.With(
                StatementColumns.Sheet,
                [
                    .. Printed.Statements.Rows.Select(row => row.Cells),
                    Printed.Statements.Rows[0].Without(StatementColumns.Id) with { Line = 2 },
                    Printed.Statements.Rows[0].Without(StatementColumns.Id).With(StatementColumns.Status, StatementStatus.Withdrawn) with { Line = 3 },
                ])));

    [Fact]
    public void Report_that_is_a_draft_again_may_change() =>
        Assert.Empty(RunOf.Of<PrintedRowChanged>(Changed(Printed, row => row.With(StatementColumns.Text, "Others.")).With(
            ReportColumns.Sheet,
            [Printed.Reports.Rows[0].With(ReportColumns.Status, ReportStatus.Draft)])));

    [Fact]
    public void Report_that_was_never_marked_may_change() =>
        Assert.Empty(RunOf.Of<PrintedRowChanged>(Printed.With(PublishedColumns.Sheet, [])));

    [Fact]
    public void Record_that_somebody_changed_is_no_fault()
    {
        var cells = Printed.Published.Rows[0].Cells;

        Assert.Empty(RunOf.Of<PrintedRowChanged>(Printed.With(
            PublishedColumns.Sheet,
            [.. Printed.Published.Rows.Select(row => row.Cells), cells.With(PublishedColumns.Report, "GE-9"), cells.Without(PublishedColumns.Id), cells.Without(PublishedColumns.Fingerprint)])));
    }

    [Fact]
    public void Speaker_and_source_that_an_earlier_version_did_not_understand_are_as_they_were()
    {
        var published = Publish(Sample.Of(["\"id\": \"S-0001\", \"speaker\": \"AVARIA\", \"text\": \"One.\"", "\"id\": \"S-0002\", \"speaker\": \"Avaria and Sundrey\", \"text\": \"Two.\""]));
        var understood = published.With(SpeakerColumns.Sheet, [Speaker("Avaria"), Speaker("Sundrey")]);

        Assert.Equal("Avaria, Sundrey", string.Join(", ", understood.Statements.Rows[1].Speakers));
        Assert.Empty(RunOf.Of<PrintedRowChanged>(understood));
        Assert.Equal(
            [$"statements[0].speaker: GE-1 was published with another Speaker. {Advice}"],
            RunOf.Of<PrintedRowChanged>(Changed(understood, row => row.With(StatementColumns.Speaker, "SUNDREY"))));
    }

    [Fact]
    public void Titles_introductions_and_sources_that_were_printed_otherwise_are_found()
    {
        var published = Publish(Cited());

        Assert.Empty(RunOf.Of<PrintedRowChanged>(published));
        Assert.Equal(
            [
                $"sections[0].title: GE-1 was published with another Title. {Advice}",
                $"sections[0].introduction: GE-1 was published with another Introduction. {Advice}",
                $"sources[0].title: GE-1 was published with another Title. {Advice}",
            ],
            RunOf.Of<PrintedRowChanged>(published
                .With(SectionColumns.Sheet, [published.Sections.Rows[0].With(SectionColumns.Title, "Others").With(SectionColumns.Introduction, "Others.")])
                .With(SourceColumns.Sheet, [published.Sources.Rows[0].With(SourceColumns.Title, "Papers"), published.Sources.Rows[1].With(SourceColumns.Title, "Papers")])));
    }

    [Fact]
    public void Section_that_came_later_and_one_that_is_gone_are_found()
    {
        var published = Publish(Sample.Dataset("""
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "First"}, {"key": "t", "report": "GE-1", "introduction": "Words."}], "statements": [{"id": "S-0001", "section": "s", "report": "GE-1", "text": "One."}]}
            """));

        Assert.Equal(
            [
                $"sections[1].report: GE-1 was published without this row. {Advice}",
                $"published[0].id: GE-1 printed t, which is no longer in the sheet Sections. {Advice}",
            ],
            RunOf.Of<PrintedRowChanged>(published.With(SectionColumns.Sheet, [published.Sections.Rows[0].Cells, published.Sections.Rows[1].With(SectionColumns.Key, "u")])));
    }

    [Fact]
    public void Report_of_a_version_that_marked_statements_alone_has_no_findings_in_other_sheets()
    {
        var published = Publish(Cited());
        var before = published.With(PublishedColumns.Sheet, [.. published.Published.Rows.Where(row => row.IsIn(StatementColumns.Sheet)).Select(row => row.Cells)]);

        Assert.Empty(RunOf.Of<PrintedRowChanged>(before
            .With(SectionColumns.Sheet, [before.Sections.Rows[0].With(SectionColumns.Title, "Others"), before.Sections.Rows[0].With(SectionColumns.Key, "new")])
            .With(SourceColumns.Sheet, [])));
        Assert.Equal(0, Publication.Of(before, before.Reports.Rows[0], Sample.Day).Changed);
        Assert.Equal(published.Published.Rows.Select(row => row.Id), Publication.Of(before, before.Reports.Rows[0], Sample.Day).Dataset.Published.Rows.Select(row => row.Id));
    }

    [Fact]
    public void Source_that_two_reports_printed_is_found_once()
    {
        var both = Sample.Dataset("""
            {
              "reports": [{"number": "GE-1"}, {"number": "GE-2"}],
              "sections": [{"key": "s", "report": "GE-1", "title": "S"}, {"key": "t", "report": "GE-2", "title": "T"}],
              "statements": [{"id": "S-0001", "section": "s", "report": "GE-1", "text": "One.", "source": "a"}, {"id": "S-0002", "section": "t", "report": "GE-2", "text": "Two.", "source": "a"}],
              "sources": [{"id": "a", "title": "Paper"}]
            }
            """);
        var first = Publish(both);
        var published = Publication.Of(first, first.Reports.Rows[1], Sample.Day).Dataset;

        Assert.Equal(
            ["sources[0].title: GE-1 and GE-2 were published with another Title. Undo that, or correct the reports and publish them again."],
            RunOf.Of<PrintedRowChanged>(published.With(SourceColumns.Sheet, [published.Sources.Rows[0].With(SourceColumns.Title, "Papers")])));
    }

    /// <summary>A report that cites one source of two.</summary>
    private static Dataset Cited() => Sample.Of(
        ["\"id\": \"S-0001\", \"text\": \"One.\", \"source\": \"a\", \"locator\": \"p. 4\""],
        ["\"id\": \"a\", \"title\": \"Paper\"", "\"id\": \"b\", \"title\": \"Paper\""]);

    private static RowCells Speaker(string name) => RowCells.Of(SpeakerColumns.Sheet, 0, (SpeakerColumns.Name, name));

    private static Dataset Publish(Dataset dataset) => Publication.Of(dataset, dataset.Reports.Rows[0], Sample.Day).Dataset;

    private static string[] Found(Func<Statement, RowCells> change) => RunOf.Of<PrintedRowChanged>(Changed(Printed, change));

    private static Dataset Changed(Dataset dataset, Func<Statement, RowCells> change) =>
        dataset.With(StatementColumns.Sheet, [change(dataset.Statements.Rows[0]), .. dataset.Statements.Rows.Skip(1).Select(row => row.Cells)]);
}
