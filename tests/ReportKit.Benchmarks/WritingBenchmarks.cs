using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Checks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Word;
using ReportKit.Word.Templates;

namespace ReportKit.Benchmarks;

/// <summary>A report composed and written, beside paragraphs and footnotes of the same words as a DOM of the Open XML SDK.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private Template template = null!;
    private Outcome<Dataset> read = null!;

    [Params(170, 10_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        template = Template.Open(Path.Combine(AppContext.BaseDirectory, "ge-series.dotx"));
        read = new Outcome<Dataset>(InventedDataset.Of(Statements), []);
    }

    [GlobalCleanup]
    public void Cleanup() => template.Dispose();

    [Benchmark(Baseline = true)]
    public long OpenXmlDom()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var notes = main.AddNewPart<FootnotesPart>();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new DocumentFormat.OpenXml.Wordprocessing.Body());
            notes.Footnotes = new Footnotes();
            var id = 1;
            foreach (var statement in read.Value.Statements.Rows)
            {
                notes.Footnotes.Append(new Footnote(new Paragraph(new Run(new FootnoteReferenceMark()), new Run(new Text($"{statement.Source}, {statement.Locator}")))) { Id = id });
                main.Document.Body!.Append(new Paragraph(
                    new ParagraphProperties(new ParagraphStyleId { Val = "Statement" }),
                    new Run(new Text($"{statement.Speakers[0]}: “{statement.Words}”")),
                    new Run(new FootnoteReference { Id = id++ })));
            }
        }

        return stream.Length;
    }

    [Benchmark]
    public long Report()
    {
        using var stream = new MemoryStream();
        var prepared = PreparedReport.Of(read.Value, () => CheckResult.Of(read).Findings, read.Value.Reports.Rows[0], new PartialDate(2026, 1, 31), isDraft: false);
        WordReport.Write(prepared.Document, template, new Branding(null, null), layout: null, stream);
        return stream.Length;
    }
}
