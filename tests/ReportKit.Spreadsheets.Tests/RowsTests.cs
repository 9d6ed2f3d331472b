using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Tests;

public sealed class RowsTests
{
    [Theory]
    [InlineData("25/03/2024", "04/05/2024", "2024-05-04")]
    [InlineData("3/25/2024", "04/05/2024", "2024-04-05")]
    [InlineData("25.03.2024", "04.05.2024", "2024-05-04")]
    [InlineData("2024-03-25", "2024-05-04", "2024-05-04")]
    [InlineData("3/25/24", "4/5/24", "2024-04-05")]
    [InlineData("25 mars 2024", "4 mai 2024", "2024-05-04")]
    public void The_dates_of_a_column_are_read_in_one_order(string telling, string date, string iso)
    {
        var read = Sheet.Read(Sheet.Of(["Country", "Date", "Quote"], ["Avaria", telling, Sheet.Words], ["Borduria", date, Sheet.OtherWords]));

        Assert.Equal(iso, Sheet.Statements(read)[1].Date!.Iso);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Where_both_orders_are_possible_it_is_a_question_and_the_cells_stay_as_typed()
    {
        var table = Sheet.Of(["Country", "Date", "Quote"], ["Avaria", "03/04/2024", Sheet.Words], ["Borduria", "05/06/2024", Sheet.OtherWords]);

        var asked = Sheet.Read(table);
        Assert.Equal(new Unreadable("03/04/2024"), Sheet.Statements(asked)[0][StatementColumns.Date]);
        var question = Assert.Single(asked.Findings);
        Assert.Equal(("RK071", Severity.Error, "Sheet1!B1"), (question.Code, question.Severity, question.Place.Address));

        var answered = Sheet.Read(table, new SpreadsheetChoices([], DateOrder.MonthFirst));
        Assert.Equal("2024-03-04", Sheet.Statements(answered)[0].Date!.Iso);
        Assert.Empty(answered.Findings);
    }

    [Fact]
    public void A_date_of_the_other_order_in_a_column_is_named_with_its_cell()
    {
        object?[][] rows = [["Country", "Date", "Quote"], .. Enumerable.Range(13, 15).Select(day => new object?[] { "Avaria", $"{day}/01/2024", $"{Sheet.Words} {day}" }), ["Avaria", "01/29/2024", Sheet.OtherWords]];

        var odd = Assert.Single(Sheet.Read(Sheet.Of(rows)).Findings);

        Assert.Equal(("RK071", "Sheet1!B17"), (odd.Code, odd.Place.Address));
    }

    [Fact]
    public void Addresses_become_sources_with_what_stands_beside_them()
    {
        var read = Sheet.Read(Sheet.Of(
            ["Country", "Quote", "Link", "Title", "Time"],
            ["Avaria", Sheet.Words, "https://media.un.org/en/asset/k1/k1abc", "Third meeting", new TimeSpan(1, 14, 20)],
            ["Borduria", Sheet.OtherWords, "http://media.un.org/en/asset/k1/k1abc/", "Fourth meeting", new TimeSpan(0, 4, 30)]));

        var source = Assert.Single(read.Dataset.Sources.Rows);
        Assert.Equal(("Third meeting", SourceKind.Video), (source.Title, source.Kind));
        Assert.All(Sheet.Statements(read), row => Assert.Equal(source.Id, row.Source));
        Assert.Equal("1:14:20", Sheet.Statements(read)[0].Locator);
        Assert.Contains(read.Findings, finding => finding is { Code: "RK078", Place.Address: "Sheet1!D3" });
    }

    [Theory]
    [InlineData("Avaria (on behalf of the Group of Nine)", "Avaria", "the Group of Nine")]
    [InlineData("Avaria, au nom du Groupe des Neuf", "Avaria", "Groupe des Neuf")]
    [InlineData("Avaria; Borduria", "Avaria; Borduria", null)]
    [InlineData("France and Germany", "France; Germany", null)]
    [InlineData("Trinidad and Tobago", "Trinidad and Tobago", null)]
    [InlineData("Avaria:", "Avaria", null)]
    public void Cells_of_speakers_are_taken_apart(string typed, string speakers, string? behalf)
    {
        var row = Sheet.Statements(Sheet.Read(Sheet.Of(["Country", "Quote"], [typed, Sheet.Words]))).Single();

        Assert.Equal((speakers, behalf), ((string?)row[StatementColumns.Speaker], (string?)row[StatementColumns.OnBehalfOf]));
    }

    [Fact]
    public void Names_become_speakers_states_with_their_code()
    {
        var speakers = Sheet.Read(Sheet.Of(["Country", "Quote"], ["Frankreich", Sheet.Words], ["Avaria", Sheet.OtherWords])).Dataset.Speakers.Rows;

        Assert.Equal(["FRA", null], speakers.Select(speaker => (string?)speaker[SpeakerColumns.Code]));
        Assert.Equal([SpeakerKind.MemberState, SpeakerKind.Unknown], speakers.Select(speaker => speaker.Kind));
    }

    [Fact]
    public void Totals_and_repeated_headers_are_left_out_and_named()
    {
        var read = Sheet.Read(Sheet.Of(["Country", "Quote", "Count"], ["Avaria", Sheet.Words, 1], ["Country", "Quote", "Count"], ["Borduria", Sheet.OtherWords, 2], ["Total", null, 3]));

        Assert.Equal(2, Sheet.Statements(read).Length);
        Assert.Equal(["Sheet1!3:3", "Sheet1!5:5"], read.Findings.Where(finding => finding.Code is "RK006" or "RK072").Select(finding => finding.Place.Address).Order());
    }

    [Fact]
    public void Merged_cells_stand_for_each_of_their_rows_and_that_is_said()
    {
        var table = Sheet.Of(["Country", "Quote"], ["Avaria", Sheet.Words], [null, Sheet.OtherWords]) with { Merged = [new MergedArea(2, 3, 0, 0)] };

        var read = Sheet.Read(table);

        Assert.All(Sheet.Statements(read), row => Assert.Equal("Avaria", Assert.Single(row.Speakers)));
        Assert.Equal(("RK075", "Sheet1!A2"), (read.Findings.Single().Code, read.Findings.Single().Place.Address));
    }

    [Fact]
    public void New_statements_are_drafts_and_columns_of_a_team_stay()
    {
        var row = Sheet.Statements(Sheet.Read(Sheet.Of(["Country", "Quote", "Sentiment", "Status"], ["Avaria", Sheet.Words, "positive", "final"], ["Lorn", Sheet.OtherWords, null, null])))[0];

        Assert.Equal(StatementStatus.Ready, row.Status);
        Assert.Equal(new OwnCell("Sentiment", "positive", null), row.Cells.Own);
    }

    [Fact]
    public void A_page_in_one_column_and_a_time_in_another_are_both_the_place()
    {
        var rows = Sheet.Statements(Sheet.Read(Sheet.Of(["Country", "Quote", "Page", "Time"], ["Avaria", Sheet.Words, 4, null], ["Lorn", Sheet.OtherWords, null, new TimeSpan(0, 12, 30)])));

        Assert.Equal(["p. 4", "0:12:30"], rows.Select(row => row.Locator));
    }
}
