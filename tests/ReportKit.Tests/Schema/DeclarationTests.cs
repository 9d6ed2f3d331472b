using CsCheck;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Schema;

/// <summary>What holds for every column as it is declared.</summary>
public sealed class DeclarationTests
{
    private static readonly IEnumerable<Column> Columns = MasterWorkbook.Sheets.SelectMany(sheet => sheet.Columns);

    [Theory]
    [InlineData("Statements", "End date", "endDate")]
    [InlineData("Statements", "Lead-in", "leadIn")]
    [InlineData("Statements", "ID", "id")]
    [InlineData("Sources", "URL", "url")]
    [InlineData("Sources", "Cite as", "citeAs")]
    public void Json_name_is_the_header_in_camel_case(string sheet, string header, string json) =>
        Assert.Equal(json, MasterWorkbook.Sheets.Single(known => known.Name == sheet).Find(header)?.JsonName);

    [Theory]
    [InlineData("end  DATE")]
    [InlineData(" End\u00A0date ")]
    [InlineData("End\ndate")]
    public void Header_is_found_whatever_its_case_and_space(string header) => Assert.Same(StatementColumns.EndDate, StatementColumns.Sheet.Find(header));

    [Fact]
    public void Headers_are_unique_in_their_sheet() => Assert.All(MasterWorkbook.Sheets, sheet => Assert.Distinct(sheet.Columns.Select(column => column.JsonName)));

    [Fact]
    public void Every_column_and_setting_tells_people_what_it_is_for() =>
        Assert.All(Columns.Select(column => column.Help).Concat(SettingColumns.All.Select(setting => setting.Help)), help => Assert.Matches(@"^\S.{4,}\S$", help));

    [Fact]
    public void Allowed_words_mean_themselves_whatever_their_case() =>
        Assert.All(
            from column in Columns from word in column.Kind.Allowed select (column.Kind, word),
            allowed => Assert.Equal(allowed.word, allowed.Kind.Print(allowed.Kind.Parse($" {allowed.word.ToUpperInvariant()} "))));

    [Fact]
    public void Any_value_is_read_back_from_its_words() => Invented.Dataset.Sample(dataset => Assert.All(
        from table in dataset.Tables
        from row in table.AllRows
        from column in table.Sheet.Columns
        where row[column] is not null
        select (column.Kind, Value: row[column]!),
        cell => Assert.Equal(cell.Value, cell.Kind.Parse(cell.Kind.Print(cell.Value)))));

    [Fact]
    public void Words_that_are_no_value_are_kept_as_typed() => Invented.Text.Sample(text =>
        Assert.All(Columns, column => Assert.True(column.Kind.Parse(text) is not Unreadable kept || column.Kind.Print(kept) == text)));

    [Theory]
    [InlineData("<https://example.org/a>", "https://example.org/a")]
    [InlineData("<see the list>", "<see the list>")]
    public void Brackets_are_taken_from_an_address_alone(string typed, string read) => Assert.Equal(read, SourceColumns.Url.Kind.Parse(typed));
}
