using ReportKit.Composition;
using ReportKit.Datasets;

namespace ReportKit.Tests.Composition;

/// <summary>Which rows a report prints, and in which order.</summary>
public sealed class ReportPlanTests
{
    [Fact]
    public void Rows_are_sorted_by_date_under_date_headings()
    {
        var dataset = Sample.Of(
            [
                Row("late", "\"date\": \"2025-03-07\""),
                Row("range", "\"date\": \"2025-03-05\", \"endDate\": \"2025-03-07\""),
                Row("none"),
                Row("day", "\"date\": \"2025-03-05\""),
                Row("month", "\"date\": \"2025-03\""),
                Row("again", "\"date\": \"2025-03-05\""),
                Row("follows", "\"kind\": \"Continuation\""),
            ],
            section: "\"dateHeadings\": true");

        Assert.Equal(
            """
            heading 1*: Chapter
            [none]
              Statement: “none”
            date 2: March 2025
            [month]
              Statement: “month”
            date 2: 5 March 2025
            [day]
              Statement: “day”
            [again]
              Statement: “again”
            [follows]
              Statement: “follows”
            date 2: 5–7 March 2025
            [range]
              Statement: “range”
            date 2: 7 March 2025
            [late]
              Statement: “late”
            """,
            Sample.Body(dataset));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_sheet_without_date_headings() =>
        Assert.Equal(["late", "early"], Printed(Sample.Of([Row("late", "\"date\": \"2025-03-07\""), Row("early", "\"date\": \"2025-03-05\"")])));

    [Fact]
    public void Withdrawn_row_is_never_printed() =>
        Assert.Equal(["b"], Printed(Sample.Of([Row("a", "\"status\": \"Withdrawn\""), Row("b", "\"status\": \"Published\"")])));

    [Fact]
    public void Row_without_an_id_is_printed_all_the_same() =>
        Assert.Equal(["Statement: “Words.”"], Sample.Lines(Sample.Of(["\"text\": \"Words.\""])));

    [Fact]
    public void Row_without_a_section_or_in_one_of_another_report_is_not_printed() =>
        Assert.Equal(["b"], Printed(TwoReports(
            """{"id": "a", "report": "GE-1"}""",
            """{"id": "b", "report": "GE-1", "section": "S1"}""",
            """{"id": "c", "report": "GE-1", "section": "s2"}""",
            """{"id": "d", "report": "GE-1", "section": "s9"}""")));

    [Theory]
    [InlineData("2025-01-01", "GE-1")]
    [InlineData("2025-06-30", "GE-1")]
    [InlineData("2025-06", "GE-1")]
    [InlineData("2025", "GE-1")]
    [InlineData("2025-07-01", "GE-2")]
    [InlineData("2031-01-01", "GE-2")]
    [InlineData("2024-12-31", null)]
    public void Row_that_names_no_report_goes_into_the_draft_whose_period_holds_its_date(string date, string? report)
    {
        var dataset = TwoReports($$"""{"id": "a", "section": "s1", "date": "{{date}}"}""");

        Assert.Equal(report, new RowAssignment(dataset).Statements().Single().Report?.Number);
    }

    [Fact]
    public void Published_report_takes_no_further_rows()
    {
        var dataset = Sample.Dataset("""
            {
              "reports": [{"number": "GE-1", "title": "T", "status": "Published", "periodFrom": "2025-01-01"}],
              "statements": [{"id": "a", "date": "2025-02-02"}]
            }
            """);

        Assert.Null(new RowAssignment(dataset).Statements().Single().Report);
    }

    [Fact]
    public void Continuation_without_report_and_date_goes_with_the_row_above() =>
        Assert.Equal(["a", "b", "c"], Printed(TwoReports(
            """{"id": "a", "section": "s1", "date": "2025-02-02"}""",
            """{"id": "b", "section": "s1", "kind": "Continuation"}""",
            """{"id": "c", "section": "s1", "kind": "Context", "text": "Words."}""",
            """{"id": "d", "section": "s1", "kind": "Narrative", "text": "Words."}""")));

    [Fact]
    public void Section_without_a_report_belongs_to_the_only_draft()
    {
        var dataset = Sample.Dataset("""
            {
              "reports": [{"number": "GE-0", "title": "T", "status": "Published"}, {"number": "GE-1", "title": "T"}],
              "sections": [{"key": "s", "title": "S"}],
              "statements": [{"id": "a", "report": "GE-1", "section": "s"}]
            }
            """);

        Assert.Equal(["a"], Printed(dataset));
    }

    private static Dataset TwoReports(params string[] statements) => Sample.Dataset($$"""
        {
          "reports": [
            {"number": "GE-1", "title": "T", "periodFrom": "2025-01-01", "periodTo": "2025-06-30"},
            {"number": "GE-2", "title": "T", "periodFrom": "2025-07"}
          ],
          "sections": [{"key": "s1", "report": "GE-1", "title": "S"}, {"key": "s2", "report": "GE-2", "title": "S"}],
          "statements": [{{string.Join(", ", statements)}}]
        }
        """);

    private static string Row(string id, string further = "\"status\": \"Ready\"") => $"\"id\": \"{id}\", \"text\": \"{id}\", {further}";

    private static IEnumerable<string?> Printed(Dataset dataset) =>
        ReportPlan.For(dataset.Reports.Find("GE-1")!, dataset).Rows.Select(row => row.Id);
}
