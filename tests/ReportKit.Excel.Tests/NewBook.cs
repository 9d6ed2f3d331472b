using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>New workbooks as the product writes them.</summary>
internal static class NewBook
{
    public static Dataset Nothing { get; } = DatasetBuilder.Build(_ => (new JsonOrigin(), []));

    /// <summary>A cell of a new workbook: <c>J2</c>.</summary>
    public static string Cell(Column column, int row) =>
        CellReference.Letters(MasterWorkbook.Sheets.Single(sheet => sheet.Columns.Contains(column)).Columns.IndexOf(column)) + row;

    public static byte[] Of(Dataset dataset)
    {
        using var bytes = new MemoryStream();
        WorkbookAuthor.Write(dataset, bytes);
        return bytes.ToArray();
    }

    /// <summary>What a workbook is read as.</summary>
    public static Outcome<Dataset> Read(byte[] workbook)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("book.xlsx"), workbook);
        return WorkbookReader.Read(folder.File("book.xlsx"), new Progress<string>());
    }

    /// <summary>Two datasets have the same rows.</summary>
    public static void AssertSame(Dataset expected, Dataset actual)
    {
        foreach (var (wanted, found) in expected.Tables.Zip(actual.Tables))
        {
            Assert.Equal(wanted.AllRows.Count, found.AllRows.Count);
            foreach (var (row, other) in wanted.AllRows.Zip(found.AllRows))
                Assert.All(wanted.Sheet.Columns, column => Assert.Equal((wanted.Sheet, column, row[column]), (found.Sheet, column, other[column])));
        }
    }
}
