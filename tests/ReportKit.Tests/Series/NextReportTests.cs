using ReportKit.Schema;
using ReportKit.Series;
using ReportKit.Sheets;

namespace ReportKit.Tests.Series;

/// <summary>What the next report of a series takes over from the last.</summary>
public sealed class NextReportTests
{
    private const string Last = """ "number": "GE-014", "title": "Update", "subtitle": "January to March", "authors": "Maren Oldacre", "function": "Assembly Affairs", "date": "2026-01-14", "periodFrom": "2025-01-01", "periodTo": "2025-12-19", "retrieved": "2026-01-09", "quoteLayout": "Block", "appendix": "Sources", "status": "Published", "runningTitle": "Update" """;

    [Fact]
    public void Next_report_is_a_draft_that_begins_where_the_last_one_ended()
    {
        var next = Next($$""" "reports": [{ {{Last}} }] """);

        Assert.Equal("Number GE-015; Title Update; Authors Maren Oldacre; Function Assembly Affairs; Period from 2025-12-20; Quote layout Block; Appendix Sources; Status Draft; Running title Update", Filled(next.Report));
        Assert.Equal(["GE-014", "GE-015"], next.Dataset.Reports.Rows.Select(report => report.Number));
        Assert.Equal("GE-014", next.Last.Number);
    }

    [Theory]
    [InlineData("", "GE-009, GE-010", "GE-011")]
    [InlineData("", "GE-010, GE-009", "GE-011")]
    [InlineData("", "GE-9", "GE-10")]
    [InlineData("", "GE-999", "GE-1000")]
    [InlineData("", "7", "8")]
    [InlineData("", "GE-014, GE-014-rev", "GE-015")]
    [InlineData("", "GE-014, Note 3", "Note 4")]
    [InlineData("GE-", "GE-014, Note 3", "GE-015")]
    [InlineData("ge-", "GE-014, Note 3", "GE-015")]
    [InlineData("XX-", "GE-014, Note 3", "Note 4")]
    [InlineData("", "20250131143000, GE-1", "GE-2")]
    public void Number_is_the_one_after_the_highest_of_the_series(string prefix, string numbers, string next)
    {
        var reports = string.Join(", ", numbers.Split(", ").Select(number => $$"""{"number": "{{number}}", "status": "Published"}"""));

        Assert.Equal(next, Next($$""" "settings": {"Series prefix": "{{prefix}}"}, "reports": [{{reports}}] """).Report.Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"number\": \"Final\"}")]
    [InlineData("{\"title\": \"Without number\"}")]
    public void There_is_no_next_where_nothing_is_counted(string reports) =>
        Assert.Null(NextReport.After(Sample.Dataset($$"""{"reports": [{{reports}}]}""")));

    [Theory]
    [InlineData("2025-12", "2026-01-01")]
    [InlineData("2025", "2026-01-01")]
    [InlineData("2024-02-28", "2024-02-29")]
    [InlineData("9999-12-31", null)]
    [InlineData(null, null)]
    public void Period_begins_on_the_first_day_after_the_last(string? to, string? from)
    {
        var period = to is null ? "" : $", \"periodTo\": \"{to}\"";

        Assert.Equal(from, Next($$""" "reports": [{"number": "GE-1"{{period}}}] """).Report.PeriodFrom?.Iso);
    }

    [Fact]
    public void Chapters_are_taken_over_as_headings_with_keys_of_their_own()
    {
        var next = Next($$"""
            "reports": [{"number": "GE-013", "status": "Published"}, { {{Last}} }],
            "sections": [
              {"key": "GE-013-9", "report": "GE-013", "level": 1, "title": "Older"},
              {"key": "GE-014-1", "report": "GE-014", "level": 1, "title": "Lights", "introduction": "Words.", "note": "More.", "dateHeadings": true},
              {"key": "GE-014-1.1", "report": "GE-014", "level": 2, "title": "Fifth session"},
              {"key": "outlook", "report": "GE-014", "level": 1, "title": "Outlook"}
            ]
            """);

        Assert.Equal(2, next.Chapters);
        Assert.Equal(
            ["Key GE-015-1; Report GE-015; Level 1; Title Lights; Date headings yes", "Key GE-015-outlook; Report GE-015; Level 1; Title Outlook"],
            next.Dataset.Sections.Rows.Skip(4).Select(Filled));
    }

    [Fact]
    public void Key_that_is_taken_is_not_given_again()
    {
        var next = Next($$""" "reports": [{ {{Last}} }], "sections": [{"key": "GE-015-a", "report": "GE-014", "level": 2}, {"key": "a", "report": "GE-014"}, {"key": "GE-014-A", "report": "GE-014"}] """);

        Assert.Equal(["GE-015-a-", "GE-015-A--"], next.Dataset.Sections.Rows.Skip(3).Select(section => section.Key));
    }

    [Theory]
    [InlineData("\"report\": \"GE-015\"")]
    [InlineData("\"title\": \"Of the only draft\"")]
    public void Sections_that_were_prepared_for_the_report_take_the_place_of_chapters(string section) =>
        Assert.Equal(0, Next($$""" "reports": [{ {{Last}} }], "sections": [{"key": "a", "report": "GE-014"}, {"key": "b", {{section}}}] """).Chapters);

    [Theory]
    [InlineData("\"title\": \"A Year in Port Averil\", \"runningTitle\": \"Update 2025\"", "Running title")]
    [InlineData("\"title\": \"Spring 2025\", \"runningTitle\": \"Update 2025\"", "Title, Running title")]
    [InlineData("\"title\": \"Resolution 20251\", \"subtitle\": \"January to March 2025\"", "")]
    public void Title_that_names_a_year_is_pointed_out(string titles, string dated) =>
        Assert.Equal(dated, string.Join(", ", Next($$""" "reports": [{"number": "GE-1", {{titles}}}] """).Dated));

    private static NextReport Next(string json) => NextReport.After(Sample.Dataset("{" + json + "}"))!;

    private static string Filled(Row row)
    {
        var sheet = row is Report ? (Sheet)ReportColumns.Sheet : SectionColumns.Sheet;
        return string.Join("; ", sheet.Columns.Where(column => row[column] is not null).Select(column => $"{column} {column.Kind.Print(row[column]!)}"));
    }
}
