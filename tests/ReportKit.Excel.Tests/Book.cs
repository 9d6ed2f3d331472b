using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>
/// A master workbook as any program might write it. What a test does not give is the least that there can be: the other sheets
/// hold nothing but their header.
/// </summary>
internal sealed record Book
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>
    /// The rows of a sheet by its name: cells with a stroke between them, each one words or the XML of a cell. A row that begins
    /// with <c>&lt;row</c> stands as it is.
    /// </summary>
    public Dictionary<string, string[]> Sheets { get; init; } = [];

    /// <summary>The sheet that has the following.</summary>
    public string Sheet { get; init; } = "Statements";

    /// <summary>What stands after its rows, such as links and merged cells.</summary>
    public string After { get; init; } = "";

    /// <summary>Its relationships.</summary>
    public string Links { get; init; } = "";

    /// <summary>Its table; none where it is empty.</summary>
    public string Table { get; init; } = "";

    public string SharedStrings { get; init; } = "";

    public string Styles { get; init; } = "";

    public string WorkbookProperties { get; init; } = "";

    /// <summary>Attributes of the sheets' declarations, by their names.</summary>
    public Dictionary<string, string> Attributes { get; init; } = [];

    /// <summary>A book with a sheet Statements.</summary>
    public static Book Of(params string[] statements) => new() { Sheets = { ["Statements"] = statements } };

    public Outcome<Dataset> Read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("book.xlsx"), Bytes());
        return WorkbookReader.Read(folder.File("book.xlsx"), new Progress<string>());
    }

    /// <summary>What is found in the book, one line each, without remarks on columns that it lacks.</summary>
    public string[] Findings() =>
        [.. Read().Findings.Where(finding => !finding.Text.EndsWith("It is taken as blank.", StringComparison.Ordinal)).Select(finding => $"{finding.Place.Address} {finding.Code} {finding.Text}")];

    /// <summary>The value of a cell of Statements as its column prints it, where the book reads without errors.</summary>
    public string? Cell(Column column, int row = 0)
    {
        var read = Read();
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        return read.Value.Statements.Rows[row][column] is { } value ? column.Kind.Print(value) : null;
    }

    /// <summary>The rows of Statements, their cells with a stroke between them.</summary>
    public string[] Rows() => [.. Read().Value.Statements.Rows.Select(row =>
        $"{row.Line}: {string.Join(" | ", StatementColumns.Sheet.Columns.Select(column => row[column] is { } value ? column.Kind.Print(value) : null).OfType<string>())}")];

    public byte[] Bytes()
    {
        var names = Sheets.Keys.Concat(MasterWorkbook.Sheets.Select(sheet => sheet.Name).Except(Sheets.Keys.Select(name => name.Trim()), StringComparer.OrdinalIgnoreCase)).ToList();
        var numbers = Enumerable.Range(1, names.Count).ToList();
        return Zip.Of(
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Rels("<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>")),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\">{WorkbookProperties}<sheets>{string.Concat(numbers.Select(number => $"<sheet name=\"{names[number - 1]}\" sheetId=\"{number}\" {Attributes.GetValueOrDefault(names[number - 1])} r:id=\"r{number}\"/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Rels(string.Concat(numbers.Select(number => $"<Relationship Id=\"r{number}\" Type=\"x/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"))
                + "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"f\" Type=\"x/styles\" Target=\"styles.xml\"/>")),
            .. numbers.Select(number => ($"xl/worksheets/sheet{number}.xml", SheetXml(names[number - 1]))),
            .. numbers.Where(number => names[number - 1] == Sheet).Select(number => ($"xl/worksheets/_rels/sheet{number}.xml.rels", Rels(Links + (Table.Length > 0 ? "<Relationship Id=\"t\" Type=\"x/table\" Target=\"../tables/table1.xml\"/>" : "")))),
            .. Parts(("xl/tables/table1.xml", Table), ("xl/sharedStrings.xml", SharedStrings), ("xl/styles.xml", Styles)),
        ]);
    }

    private static IEnumerable<(string, string)> Parts(params (string Name, string Text)[] parts) => parts.Where(part => part.Text.Length > 0);

    private static string Rels(string relationships) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";

    private string SheetXml(string name)
    {
        var rows = Sheets.GetValueOrDefault(name) ?? [string.Join('|', MasterWorkbook.Sheets.Single(sheet => sheet.Name == name).Columns.Select(column => column.Name))];
        var data = string.Concat(rows.Select((row, index) => row.StartsWith("<row", StringComparison.Ordinal) ? row : $"<row r=\"{index + 1}\">{Cells(row, index + 1)}</row>"));
        return $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheetData>{data}</sheetData>{(name == Sheet ? After : "")}</worksheet>";
    }

    private static string Cells(string row, int number) => string.Concat(row.Split('|').Select((cell, column) => Cell(cell.Trim(), string.Create(CultureInfo.InvariantCulture, $"{CellReference.Letters(column)}{number}"))));

    private static string Cell(string cell, string reference) => cell switch
    {
        "" => "",
        ['<', 'c', .. var rest] => $"<c r=\"{reference}\"{rest}",
        _ => $"<c r=\"{reference}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>",
    };
}
