using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Interchange;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Excel.Tests;

/// <summary>Other programs read from the sample workbook what was written, and save it so that we read it again.</summary>
public sealed class OtherReadersTests : IDisposable
{
    private const string PrintCells = """
        import sys, openpyxl, datetime
        book = openpyxl.load_workbook(sys.argv[1])
        for sheet in book.worksheets[1:]:
            for row in sheet.iter_rows(min_row=2):
                for cell in row:
                    if cell.value is not None:
                        value = cell.value.date() if isinstance(cell.value, datetime.datetime) else cell.value
                        print(f"{sheet.title}!{cell.coordinate} {value}".replace("\n", "↵"))
        """;

    private const string SaveAgain = """
        import sys, openpyxl
        openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
        """;

    private const string SaveAgainWithExcelJs = """
        const workbook = new (require("exceljs").Workbook)();
        workbook.xlsx.readFile(process.argv[2]).then(() => workbook.xlsx.writeFile(process.argv[3]));
        """;

    private readonly TemporaryFolder folder = new();
    private readonly string file;

    public OtherReadersTests()
    {
        file = folder.File("sample.xlsx");
        File.WriteAllBytes(file, NewBook.Of(Sample.Shipped()));
    }

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.OpenPyxl)]
    public void Openpyxl_reads_the_same_cells() =>
        Assert.Equal(Cells(Sample.Shipped()), OtherProgram.Python(PrintCells, file).TrimEnd().Split('\n'));

    [FactThatNeeds(Need.OpenPyxl)]
    public void Workbook_that_openpyxl_saved_has_the_same_words()
    {
        OtherProgram.Python(SaveAgain, file, folder.File("saved.xlsx"));

        var read = WorkbookReader.Read(folder.File("saved.xlsx"), new Progress<string>());

        Assert.Empty(read.Findings);
        Assert.Equal(Cells(Sample.Shipped()), Cells(read.Value));
    }

    /// <summary>ExcelJS keeps the drop-down of each cell by itself, in the memory that Node takes of its own accord.</summary>
    [FactThatNeeds(Need.ExcelJs)]
    public void Workbook_that_ExcelJS_saved_has_the_same_words()
    {
        File.WriteAllText(folder.File("save.cjs"), SaveAgainWithExcelJs);
        OtherProgram.Output("node", folder.File("save.cjs"), file, folder.File("saved.xlsx"));

        var read = WorkbookReader.Read(folder.File("saved.xlsx"), new Progress<string>());

        Assert.Empty(read.Findings);
        Assert.Equal(Cells(Sample.Shipped()), Cells(read.Value));
        // What it cannot keep it drops: names of sheets that are not there would be taken for damage.
        Assert.DoesNotContain("COUNTA", Zip.Text(File.ReadAllBytes(folder.File("saved.xlsx")), "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Workbook_that_LibreOffice_saved_reads_the_same()
    {
        var saved = Directory.CreateDirectory(folder.File("saved")).FullName;

        var read = WorkbookReader.Read(OtherProgram.Convert(file, "xlsx", saved), new Progress<string>());

        Assert.Empty(read.Findings);
        Assert.Equal(Json(Sample.Shipped()), Json(read.Value));
    }

    private static string Json(Dataset dataset)
    {
        using var json = new StringWriter();
        JsonExport.Write(dataset, json);
        return json.ToString();
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Drop_down_offers_keys_below_a_blank_row()
    {
        var twoSources = Sample.Dataset("""{"sources": [{"id": "a"}, {"id": "b"}]}""");
        var book = Zip.With(NewBook.Of(twoSources), "xl/worksheets/sheet5.xml", text => text.Replace("\"3\"", "\"6\"", StringComparison.Ordinal).Replace("A3", "A6", StringComparison.Ordinal));
        File.WriteAllBytes(file, Zip.With(book, "xl/worksheets/sheet1.xml", text => Regex.Replace(text, "<c r=\"A1\".*?</c>", "<c r=\"A1\"><f>ROWS(SourcesKeys)</f></c>")));

        var firstSheet = File.ReadAllText(OtherProgram.Convert(file, "csv", folder.Path));

        Assert.StartsWith("5,", firstSheet, StringComparison.Ordinal);
    }

    /// <summary>The cells of a dataset as a spreadsheet shows them: words without marks where the cell itself has their look.</summary>
    private static IEnumerable<string> Cells(Dataset dataset) =>
        from table in dataset.Tables
        from row in table.AllRows.Select((row, index) => (Cells: row, Number: index + 2))
        from column in table.Sheet.Columns
        where row.Cells[column] is not null
        select string.Create(CultureInfo.InvariantCulture, $"{table.Sheet.Name}!{CellReference.Letters(table.Sheet.Columns.IndexOf(column))}{row.Number} {Shown(row.Cells[column]!, column)}").Replace("\n", "↵", StringComparison.Ordinal);

    private static string Shown(object value, Column column) =>
        column.Kind is MarkupKind && value is string markup && RichText.ToRuns(markup) is { IsEmpty: false } runs
            ? string.Concat(runs.Select(run => run.Text))
            : column.Kind.Print(value);
}
