using CsCheck;
using ReportKit.Checks;
using ReportKit.Citations;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Typed;

namespace ReportKit.Tests;

/// <summary>Readers that take what people type never throw; a file that is none is refused in one sentence.</summary>
public sealed class JunkTests
{
    private const int Runs = 2_000;

    /// <summary>Any characters, halves of surrogate pairs among them, and the marks that readers look for.</summary>
    private static readonly Gen<string> Junk =
        Gen.OneOf(Gen.Char.Select(letter => letter.ToString()), Invented.Text, Gen.OneOf("2021", "-", "/", "12", "T", ":", "December", "(starts at", "\uD800", "\uDC00", "\0", "www.", "mailto:", "://"))
            .Array[0, 20].Select(string.Concat);

    [Fact]
    public void Markup() => Junk.Sample(text =>
    {
        var spans = MarkupParser.Parse(text).Spans;
        _ = MarkupParagraphs.Split(spans);
        _ = MarkupParser.ParseCitation(text);
        _ = RichText.ToRuns(text);
    }, iter: Runs);

    [Fact]
    public void Dates_and_locators() => Junk.Sample(text =>
    {
        _ = TypedDate.Day(text)?.Printed;
        _ = TypedDate.Span(text)?.Printed;
        _ = Locator.Parse(text, SourceKind.Video)?.Printed;
        _ = WebAddress.LinkTo(text);
    }, iter: Runs);

    [Fact]
    public void Json_with_letters_lost_and_added() =>
        Gen.Select(Invented.Dataset, Junk, Gen.Double[0, 1], Gen.Int[0, 30]).Sample((dataset, junk, place, lost) =>
        {
            using var written = new StringWriter();
            JsonExport.Write(dataset, written);
            var json = written.ToString();
            var at = (int)(json.Length * place);
            var broken = string.Concat(json.AsSpan(0, at), junk, json.AsSpan(Math.Min(json.Length, at + lost)));

            try
            {
                _ = JsonImport.Read(new StringReader(broken), "junk.json");
            }
            catch (UnusableFileException refused)
            {
                Assert.StartsWith("junk.json is not ", refused.Message, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void Dataset_whose_every_cell_is_any_text() => Gen.Select(Invented.Dataset, Junk.Array[40]).Sample((dataset, junk) =>
    {
        var next = 0;
        var odd = DatasetBuilder.Build(sheet => (new JsonOrigin(), [.. dataset.Tables.Single(table => table.Sheet == sheet).AllRows.Select(row =>
            row.Cells.Understood(sheet, (column, value) => column.IsKey ? value : Value(column.Kind, junk[next++ % junk.Length])))]));

        Assert.All(RuleRun.Of(odd), finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message)));
        foreach (var report in odd.Reports.Rows)
            Assert.False(string.IsNullOrWhiteSpace(DocumentText.Of(PreparedReport.Of(odd, () => CheckResult.Of(new Outcome<Dataset>(odd, [])).Findings, report, Sample.Day, isDraft: true).Document)));
    });

    [Fact]
    public void Row_of_any_text_is_composed() => Gen.Select(Junk, Junk, Junk, Junk).Sample((text, note, citeAs, leadIn) =>
    {
        var dataset = Sample.Of(["\"id\": \"a\", \"source\": \"s\", \"locator\": \"1:00\", \"text\": \"x\", \"note\": \"x\", \"leadIn\": \"x\", \"context\": \"x\""], ["\"id\": \"s\", \"citeAs\": \"x\""], "\"Retrieval sentence\": \"Opened lately.\"");
        var odd = DatasetBuilder.Build(sheet => (new JsonOrigin(), [.. dataset.Tables.Single(table => table.Sheet == sheet).AllRows.Select(row => row.Cells.Understood(sheet, (column, value) =>
            value is not "x" ? value : column.JsonName switch { "note" => note, "citeAs" => citeAs, "leadIn" => leadIn, _ => text }))]));

        Assert.Contains("[a]", Sample.Body(odd), StringComparison.Ordinal);
    }, iter: Runs);

    private static object? Value(ColumnKind kind, string junk) => string.IsNullOrWhiteSpace(junk) ? null : kind.Parse(junk);
}
