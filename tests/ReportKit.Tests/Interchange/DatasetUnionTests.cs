using CsCheck;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Interchange;

public sealed class DatasetUnionTests
{
    [Fact]
    public void Dataset_put_to_itself_stays_what_it_is() => Invented.Dataset.Sample(dataset =>
    {
        var union = DatasetUnion.Of(Dataset.Empty, [("a.json", dataset), ("b.json", dataset)]);

        Assert.Empty(union.Findings);
        Assert.Equal(Rows(dataset), Rows(union.Dataset));
        Assert.Equal(Rows(dataset).Count(), union.Skipped);
    });

    [Fact]
    public void Order_of_datasets_that_share_no_key_only_orders_the_rows() =>
        Gen.Select(Invented.DatasetWith("a"), Invented.DatasetWith("b")).Sample((left, right) =>
        {
            var one = DatasetUnion.Of(Dataset.Empty, [("a.json", left), ("b.json", right)]);
            var other = DatasetUnion.Of(Dataset.Empty, [("b.json", right), ("a.json", left)]);

            Assert.Equal(Rows(one.Dataset).ToHashSet(), Rows(other.Dataset).ToHashSet());
            Assert.Empty(one.Findings.Concat(other.Findings));
        });

    [Fact]
    public void Difference_is_reported_by_key_and_column_and_the_first_row_is_kept()
    {
        var union = Union("""{"sources": [{"id": "a", "title": "One", "date": "2021"}]}""", """{"sources": [{"id": "A", "title": "Two"}]}""");

        Assert.Equal(
            [
                "b.json: sources[0].title: ID “A” is there already with another Title: “One” instead of “Two”. What is there is kept.",
                "b.json: sources[0].date: ID “A” is there already with another Date: “2021” instead of nothing. What is there is kept.",
            ],
            union.Findings.Select(finding => $"{finding.Place.Address}: {finding.Text}"));
        Assert.All(union.Findings, finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.Equal("One", Assert.Single(union.Dataset.Sources.Rows).Title);
        Assert.Equal(0, union.Skipped);
    }

    [Fact]
    public void Difference_far_into_a_text_is_shown_and_one_that_a_program_made_is_said()
    {
        var words = string.Concat(Enumerable.Range(0, 100).Select(number => $"harbour{number:00} "));

        var union = Union($$"""{"statements": [{"id": "S-1", "text": "{{words}}end."}]}""", $$"""{"statements": [{"id": "S-1", "text": "{{words[..255]}}"}]}""");

        var said = Assert.Single(union.Findings).Text;
        Assert.Contains("harbour30", said, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour00", said, StringComparison.Ordinal);
        Assert.EndsWith("What is there is kept: the other text breaks off, as if a program had cut it.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_that_is_there_is_kept_with_a_remark()
    {
        var union = Union("""{"settings": {"Language": "en"}}""", """{"settings": {"Language": "fr", "Tagline": "T"}}""");

        Assert.Equal(("RK013", Severity.Remark), (union.Findings.Single().Code, union.Findings.Single().Severity));
        Assert.Equal(("en", "T"), (union.Dataset.Settings.Language, union.Dataset.Settings.Tagline));
    }

    [Theory]
    [InlineData("\"aliases\": \"AVA; the Avarians\"", "\"aliases\": \"ava;Avarians\"", "AVA; the Avarians; Avarians")]
    [InlineData("\"kind\": \"Member State\"", "\"kind\": \"Member State\", \"aliases\": \"AVA\"", "AVA")]
    [InlineData("\"aliases\": \"AVA\"", "\"code\": null", "AVA")]
    public void Aliases_are_united(string one, string other, string united)
    {
        var union = Union($$"""{"speakers": [{"name": "Avaria", {{one}}}]}""", $$"""{"speakers": [{"name": "Avaria", {{other}}}]}""");

        Assert.Empty(union.Findings);
        Assert.Equal(united, string.Join("; ", union.Dataset.Speakers.Rows.Single().Aliases));
    }

    [Fact]
    public void Statement_without_an_id_gets_the_next_one()
    {
        var union = Union("""{"statements": [{"text": "A."}, {"id": "s-0041"}]}""", """{"statements": [{"text": "B."}, {"id": "S-12345678901"}, {"id": "other"}]}""");

        Assert.Equal(["S-0042", "s-0041", "S-0043", "S-12345678901", "other"], union.Dataset.Statements.Rows.Select(row => row.Id));
    }

    [Fact]
    public void Rows_of_each_sheet_are_counted() =>
        Assert.Equal(
            [("Statements", 3), ("Sources", 1)],
            Union("""{"statements": [{"text": "A."}, {"text": "A."}], "sources": [{"id": "a"}]}""", """{"statements": [{"text": "A."}, {"text": "B."}], "sources": [{"id": "a"}]}""").Added.Where(added => added.Rows > 0).Select(added => (added.Sheet.Name, added.Rows)));

    [Fact]
    public void What_is_there_stays_as_it_is_and_new_rows_follow()
    {
        var there = Sample.Dataset("""{"settings": {"Language": "en"}, "statements": [{"id": "S-0002", "text": "A."}, {"text": "B."}, {"id": "S-0002", "text": "Twice."}]}""");
        var more = Sample.Dataset("""{"settings": {"Language": "en", "Tagline": "T"}, "statements": [{"text": "B."}, {"text": "C."}]}""");

        var union = DatasetUnion.Of(there, [("more.json", more)]);

        Assert.Equal(["S-0002 A.", "S-0003 B.", "S-0002 Twice.", "S-0004 C."], union.Dataset.Statements.Rows.Select(row => $"{row.Id} {row[StatementColumns.Text]}"));
        Assert.Equal("T", union.Dataset.Settings.Tagline);
        Assert.Equal((2, 0), (union.Skipped, union.Findings.Length));
    }

    private static DatasetUnion Union(string one, string other) =>
        DatasetUnion.Of(Dataset.Empty, [("a.json", Sample.Dataset(one)), ("b.json", Sample.Dataset(other))]);

    private static IEnumerable<Row> Rows(Dataset dataset) => dataset.Tables.SelectMany(table => table.AllRows);
}
