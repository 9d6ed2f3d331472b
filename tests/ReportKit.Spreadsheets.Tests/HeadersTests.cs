using ReportKit.Dates;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Tests;

public sealed class HeadersTests
{
    [Theory]
    [InlineData("Country|Date|Quote|Link", "Country=Speaker; Date=Date; Quote=Text; Link=Source")]
    [InlineData("Delegation|Mtg|UN Web TV link|Statement", "Delegation=Speaker; Mtg=Sources.Meeting; UN Web TV link=Source; Statement=Text")]
    [InlineData("Pays|Date|Déclaration|Lien", "Pays=Speaker; Date=Date; Déclaration=Text; Lien=Source")]
    [InlineData("País|Fecha|Cita|Enlace", "País=Speaker; Fecha=Date; Cita=Text; Enlace=Source")]
    [InlineData("Land|Datum|Wortlaut|Quelle", "Land=Speaker; Datum=Date; Wortlaut=Text; Quelle=Source")]
    [InlineData("Страна|Дата|Цитата|Ссылка", "Страна=Speaker; Дата=Date; Цитата=Text; Ссылка=Source")]
    [InlineData("国家|日期|发言内容|链接", "国家=Speaker; 日期=Date; 发言内容=Text; 链接=Source")]
    [InlineData("البلد|التاريخ|نص البيان|الرابط", "البلد=Speaker; التاريخ=Date; نص البيان=Text; الرابط=Source")]
    [InlineData("País|Data|Citação|Ligação", "País=Speaker; Data=Date; Citação=Text; Ligação=Source")]
    [InlineData("Which country made the statement?|When was it made?|Please paste the exact quote|Link to the source (video or document)", "Which country made the statement?=Speaker; When was it made?=own; Please paste the exact quote=Text; Link to the source (video or document)=Source")]
    public void Names_of_columns_are_known_in_many_languages(string headers, string mapping)
    {
        var names = headers.Split('|');
        var first = names.Select(Example).ToArray();
        Assert.Equal(mapping, Sheet.Mapping(Sheet.Read(Sheet.Of(names, first, first))).Replace("When was it made?=Date", "When was it made?=own"));

        object? Example(string header, int at) => at switch
        {
            0 => "Avaria",
            1 when header == "Mtg" => "3rd meeting",
            1 => new PartialDate(2024, 3, 7),
            2 when header == "UN Web TV link" => "https://media.example.org/k1",
            2 => Sheet.Words,
            _ => header == "Statement" ? Sheet.Words : "https://example.org/1",
        };
    }

    [Fact]
    public void Email_consent_is_no_address_and_a_stamp_of_a_form_is_no_place_in_a_recording()
    {
        var read = Sheet.Read(Sheet.Of(
            ["Timestamp", "Email consent", "Country", "Quote"],
            ["3/7/2024 10:00:12", "yes", "Avaria", Sheet.Words],
            ["3/8/2024 11:00:12", "no", "Borduria", Sheet.OtherWords]));

        Assert.Equal("Timestamp=own; Email consent=own; Country=Speaker; Quote=Text", Sheet.Mapping(read));
        Assert.Equal(["Timestamp", "Email consent"], Sheet.Statements(read)[0].Cells.Own!.All.Select(cell => cell.Header));
    }

    [Fact]
    public void The_header_is_found_below_titles_and_blank_lines()
    {
        var read = Sheet.Read(Sheet.Of(["Statements on the draft"], [], ["as of May"], ["Country", "Date", "Quote"], ["Avaria", "7 March 2024", Sheet.Words]));

        Assert.Equal(4, read.Tables.Single().HeaderRow);
        Assert.Single(Sheet.Statements(read));
        Assert.Contains(read.Findings, finding => finding.Place.Address == "Sheet1!1:1" && finding.Message.Contains("Statements on the draft", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_above_the_header_groups_columns()
    {
        var table = Sheet.Of(["Statement", null, null, "Source", null], ["Country", "Date", "Quote", "Title", "Date"], ["Avaria", new PartialDate(2024, 3, 7), Sheet.Words, "Third meeting", new PartialDate(2024, 3, 8)]) with
        {
            Merged = [new MergedArea(1, 1, 0, 2), new MergedArea(1, 1, 3, 4)],
        };

        Assert.Equal("Statement: Country=Speaker; Statement: Date=Date; Statement: Quote=Text; Source: Title=Sources.Title; Source: Date=Sources.Date", Sheet.Mapping(Sheet.Read(table)));
    }

    [Fact]
    public void Without_a_header_columns_are_known_by_what_they_hold_and_that_is_said()
    {
        var read = Sheet.Read(Sheet.Of(["7 March 2024", "France", Sheet.Words, "https://example.org/1"], ["8 March 2024", "Kenya", Sheet.OtherWords, "https://example.org/2"]));

        Assert.Equal("column A=Date; column B=Speaker; column C=Text; column D=Source", Sheet.Mapping(read));
        Assert.Equal(2, Sheet.Statements(read).Length);
    }

    [Fact]
    public void Where_two_columns_can_be_one_a_person_is_asked_and_neither_is_taken()
    {
        var read = Sheet.Read(Sheet.Of(["Country", "Delegation", "Quote"], ["Avaria", "Borduria", Sheet.Words], ["Lorn", "Avaria", Sheet.OtherWords]));

        Assert.Equal("Country=own; Delegation=own; Quote=Text", Sheet.Mapping(read));
        Assert.Equal(2, read.Findings.Count(finding => finding.Code == "RK070"));
        Assert.All(Sheet.Statements(read), row => Assert.Empty(row.Speakers));
    }

    [Fact]
    public void What_a_person_says_comes_before_all_else()
    {
        var said = Mapping.SetColumn.Read("Delegation=Speaker; Country = On behalf of; Quote=own").Columns;
        var read = Sheet.Read(Sheet.Of(["Country", "Delegation", "Quote", "Text"], ["Avaria", "Borduria", Sheet.Words, Sheet.OtherWords]), new SpreadsheetChoices(said, null));

        Assert.Equal("Country=On behalf of; Delegation=Speaker; Quote=own; Text=Text", Sheet.Mapping(read));
    }

    [Theory]
    [InlineData("Country=Speeker", "There is no column “Speeker”. Did you mean “Speaker”?")]
    [InlineData("Country", "“Country” says no column: write the header of the spreadsheet, =, and the column that it is, such as Country=Speaker.")]
    public void A_mapping_that_is_none_is_said(string typed, string sentence) => Assert.Equal(sentence, Mapping.SetColumn.Read(typed).Wrong);

    [Fact]
    public void A_table_without_statements_is_not_taken_for_one()
    {
        var read = Sheet.Read(Sheet.Of(["Date", "Name", "Index"], ["7 March 2024", "Avaria", 12], ["8 March 2024", "Borduria", 13]));

        Assert.Empty(Sheet.Statements(read));
        Assert.Equal("RK076", Assert.Single(read.Findings).Code);
    }
}
