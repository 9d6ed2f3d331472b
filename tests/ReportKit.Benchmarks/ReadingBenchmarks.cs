using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Reading;

namespace ReportKit.Benchmarks;

/// <summary>A workbook into a dataset, beside a bare pass over the cells of its sheets with the Open XML SDK.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string workbook = "";

    [Params(170, 10_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        workbook = Path.GetTempFileName();
        using var stream = File.Create(workbook);
        WorkbookAuthor.Write(InventedDataset.Of(Statements), stream);
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(workbook);

    [Benchmark(Baseline = true)]
    public int OpenXmlReaderCells()
    {
        var cells = 0;
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
        foreach (var sheet in document.WorkbookPart!.WorksheetParts)
        {
            using var reader = OpenXmlReader.Create(sheet);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
                    cells += reader.LoadCurrentElement()!.InnerText.Length;
            }
        }

        return cells;
    }

    [Benchmark]
    public int Dataset() => WorkbookReader.Read(workbook, new NoProgress()).Value.Statements.Rows.Length;

    private sealed class NoProgress : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
