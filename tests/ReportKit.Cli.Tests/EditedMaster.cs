using System.Text.RegularExpressions;

namespace ReportKit.Cli.Tests;

/// <summary>A master workbook into whose parts a test writes what people and their programs put there.</summary>
public abstract class EditedMaster : IDisposable
{
    protected const string Statements = "xl/worksheets/sheet4.xml";
    protected const string StatementsTable = "xl/tables/table3.xml";
    protected const string Speakers = "xl/worksheets/sheet6.xml";
    protected const string Abbreviations = "xl/worksheets/sheet7.xml";
    protected const string Workbook = "xl/workbook.xml";

    private readonly Reportkit reportkit = new Reportkit().With(
        """
        {
          "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31", "status": "Draft"}],
          "statements": [
            {"id": "S-0001", "report": "GE-1", "date": "2026-01-02", "speaker": "Avaria", "text": "First."},
            {"id": "S-0002", "report": "GE-1", "date": "2026-01-03", "speaker": "Avaria", "text": "Second."}
          ],
          "speakers": [{"name": "Avaria", "kind": "Member State"}],
          "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        }
        """);

    private protected Reportkit Reportkit => reportkit;

    public void Dispose()
    {
        reportkit.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected void AssertRefused(string sentence)
    {
        var before = Bytes();
        File.WriteAllText(reportkit.File("more.json"), """{"statements": [{"text": "More."}, {"text": "Still more."}]}""");

        var result = reportkit.Run("import", "statements.xlsx", "more.json");

        Assert.Equal((ExitCodes.UnusableFile, sentence), (result.ExitCode, result.Error));
        Assert.Equal(before, Bytes());
    }

    private protected void AddTotals()
    {
        Edit(StatementsTable, xml => xml.Replace("ref=\"A1:V3\"", "ref=\"A1:V4\" totalsRowCount=\"1\"", StringComparison.Ordinal));
        Change(Statements, "</row></sheetData>", "</row><row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Total</t></is></c><c r=\"J4\"><f>SUBTOTAL(103,Statements[Text])</f><v>2</v></c></row></sheetData>");
    }

    private protected void AddPivot(string source) => Add(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        $"<pivotCacheDefinition xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cacheSource type=\"worksheet\"><worksheetSource {source}/></cacheSource><cacheFields count=\"0\"/></pivotCacheDefinition>",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
        "pivotCacheDefinition");

    /// <summary>Puts a formula with its result at the end of the second row of a sheet.</summary>
    private protected void Put(string sheet, string cell, string formula, string result, string attributes = "", string shared = "") =>
        Edit(sheet, xml => new Regex("</row></sheetData>").Replace(xml, $"<c r=\"{cell}\"><f{(attributes.Length == 0 ? "" : " " + attributes)}>{(formula + shared).Replace("$", "$$", StringComparison.Ordinal)}</f><v>{result}</v></c></row></sheetData>"));

    private protected void Import(int rows)
    {
        File.WriteAllText(reportkit.File("more.json"), $$"""{"statements": [{{string.Join(',', Enumerable.Range(1, rows).Select(number => $$"""{"report": "GE-1", "date": "2026-01-05", "speaker": "Avaria", "text": "More {{number}}."}"""))}}]}""");
        var result = reportkit.Run("import", "statements.xlsx", "more.json");
        Assert.Equal((ExitCodes.Done, ""), (result.ExitCode, result.Error));
    }

    private protected string Exported()
    {
        reportkit.Run("export", "statements.xlsx");
        return File.ReadAllText(reportkit.File("statements.json"));
    }

    private protected byte[] Bytes() => File.ReadAllBytes(reportkit.File("statements.xlsx"));

    private protected string Part(string name) => Zip.Text(Bytes(), name);

    private protected void Change(string part, string mark, string with, string? otherwise = null)
    {
        var text = Part(part);
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0 && otherwise is not null)
            Edit(part, xml => xml.Replace("</sheetData>", "</sheetData>" + otherwise, StringComparison.Ordinal));
        else
            Edit(part, xml => xml.Replace(mark, with, StringComparison.Ordinal));
    }

    /// <summary>Adds a part that has no relationship of its own.</summary>
    private protected void Add(string part, string text) =>
        File.WriteAllBytes(reportkit.File("statements.xlsx"), Zip.Of([.. Zip.Entries(Bytes()), (part, System.Text.Encoding.UTF8.GetBytes(text))]));

    /// <summary>Adds a part to which the workbook, or another part, leads.</summary>
    private protected void Add(string part, string text, string contentType, string kind, string relationships = "xl/_rels/workbook.xml.rels")
    {
        Add(part, text);
        Change("[Content_Types].xml", "</Types>", $"<Override PartName=\"/{part}\" ContentType=\"{contentType}\"/></Types>");
        Change(relationships, "</Relationships>", $"<Relationship Id=\"rIdAdded{kind}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"/{part}\"/></Relationships>");
    }

    private protected void Edit(string part, Func<string, string> change)
    {
        Assert.NotEqual(Part(part), change(Part(part)));
        File.WriteAllBytes(reportkit.File("statements.xlsx"), Zip.With(Bytes(), part, change));
    }
}
