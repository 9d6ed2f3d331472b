using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Series;
using ReportKit.Sheets;

namespace ReportKit.Tests.Series;

/// <summary>What publishing a report changes in the workbook.</summary>
public sealed class PublicationTests
{
    private static readonly PartialDate Today = new(2026, 3, 9);

    private static readonly Dataset Draft = Sample.Dataset(
        """
        {
          "reports": [{"number": "GE-0", "title": "T", "status": "Published"}, {"number": "GE-1", "title": "T", "periodFrom": "2025-01-01", "periodTo": "2025-12-31"}],
          "sections": [{"key": "s", "title": "S"}, {"key": "t", "report": "GE-0", "title": "T"}],
          "statements": [
            {"id": "S-0001", "report": "GE-0", "section": "t", "text": "Of another report.", "status": "Ready"},
            {"id": "S-0002", "section": "s", "date": "2025-02-03", "text": "By its date.", "status": "Ready"},
            {"id": "S-0003", "section": "s", "kind": "Continuation", "text": "With the row above."},
            {"id": "S-0004", "report": "GE-1", "section": "s", "text": "Withdrawn.", "status": "Withdrawn"},
            {"id": "S-0005", "report": "ge-1", "section": "s", "text": "Named."},
            {"id": "S-0006", "section": "s", "date": "2026-02-03", "text": "Of the next period."}
          ]
        }
        """);

    [Fact]
    public void Report_and_what_it_prints_are_published_and_name_each_other() =>
        Assert.Equal(
            [
                "Reports 1 Date 2026-03-09",
                "Reports 1 Status Published",
                "Sections 0 Report GE-1",
                "Statements 1 Report GE-1",
                "Statements 1 Status Published",
                "Statements 2 Report GE-1",
                "Statements 2 Status Published",
                "Statements 4 Status Published",
                "Published + GE-1 S-0002",
                "Published + GE-1 S-0003",
                "Published + GE-1 S-0005",
                "Published + GE-1 Sections!s",
            ],
            SheetEdits.Between(Draft, Published(Draft).Dataset).SelectMany(Told));

    [Fact]
    public void Published_report_prints_what_the_draft_printed() =>
        Assert.Equal(Sample.Body(Draft), Sample.Body(Published(Draft).Dataset));

    [Fact]
    public void Date_of_the_cover_is_kept() =>
        Assert.Equal(Sample.Day, Published(Sample.Of(["\"id\": \"S-0001\", \"text\": \"Words.\""])).Dataset.Reports.Rows[0].Date);

    [Fact]
    public void First_publication_counts_no_changes_and_the_second_none()
    {
        var first = Published(Draft);
        var second = Published(first.Dataset);

        Assert.Equal((3, null), (first.Statements, first.Changed));
        Assert.Equal((3, 0), (second.Statements, second.Changed));
        Assert.Empty(SheetEdits.Between(first.Dataset, second.Dataset));
    }

    [Fact]
    public void Report_that_was_called_published_by_hand_can_be_marked() =>
        Assert.Equal((1, null), (Published(Draft, "GE-0").Statements, Published(Draft, "GE-0").Changed));

    [Fact]
    public void Marks_are_renewed_row_by_row()
    {
        var before = Published(Published(Draft, "GE-0").Dataset).Dataset;
        var changed = before.With(StatementColumns.Sheet,
        [
            .. before.Statements.Rows.Where(row => row.Id != "S-0002").Select(row => row.Id == "S-0005" ? row.With(StatementColumns.Text, "Other words.") : row.Cells),
            before.Statements.Rows[1].With(StatementColumns.Id, "S-0007") with { Line = 6 },
        ]);

        var again = Published(changed);

        Assert.Equal(3, again.Changed);
        Assert.Equal(
            ["GE-0 S-0001", "GE-0 Sections!t", "", "GE-1 S-0003", "GE-1 S-0005", "GE-1 Sections!s", "GE-1 S-0007"],
            again.Dataset.Published.Rows.Select(row => $"{row.Report} {row.Id}".Trim()));
        Assert.Equal(Fingerprint.Of(StatementColumns.Sheet, again.Dataset.Statements.Find("S-0005")!), again.Dataset.Published.Rows[4].Fingerprint);
        Assert.Equal(0, Published(again.Dataset).Changed);
    }

    [Fact]
    public void ID_of_a_printed_row_that_is_gone_is_not_given_again()
    {
        var published = Published(Draft).Dataset;
        var rows = published.Statements.Rows.Where(row => row.Id is not ("S-0005" or "S-0006")).Select(row => row.Cells);

        var numbered = StatementIds.Numbered(published.With(StatementColumns.Sheet, [.. rows, Draft.Statements.Rows[5].Without(StatementColumns.Id)]));

        Assert.Equal("S-0006", numbered.Statements.Rows[^1].Id);
    }

    [Fact]
    public void Findings_on_what_another_report_printed_stay_out_of_a_draft()
    {
        var published = Published(Draft, "GE-0").Dataset;
        var gone = published.With(StatementColumns.Sheet, [.. published.Statements.Rows.Skip(1).Select(row => row.Cells)]);

        Assert.Contains(Sample.Report(gone, isDraft: true).Findings, finding => finding.Code == "RK223");
        Assert.DoesNotContain("S-0001", DocumentText.OfBody(Sample.Report(gone, isDraft: true).Document), StringComparison.Ordinal);
    }

    private static Publication Published(Dataset dataset, string number = "GE-1") =>
        Publication.Of(dataset, dataset.Reports.Find(number)!, Today);

    private static IEnumerable<string> Told(SheetEdits edits) =>
    [
        .. edits.Cells.Select(cell => $"{edits.Sheet} {cell.Line} {cell.Column} {cell.Column.Kind.Print(cell.Value!)}"),
        .. edits.Added.Select(row => $"{edits.Sheet} + {row.Values[0]} {row.Values[1]}"),
    ];
}
