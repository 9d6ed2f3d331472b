using System.Globalization;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>Which cells are coloured, as LibreOffice works out the formulas: no cell of a good workbook, and none that is understood.</summary>
public sealed partial class ColourCueTests : IDisposable
{
    /// <summary>Further right than any column.</summary>
    private const int FirstFreeColumn = 60;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.LibreOffice)]
    public void Nothing_in_the_sample_is_coloured() => Assert.Empty(Coloured(Sample.Shipped(), []));

    [FactThatNeeds(Need.LibreOffice)]
    public void What_is_understood_is_not_coloured_and_what_is_not_is()
    {
        (Column Column, string Typed, bool IsColoured)[] typed =
        [
            (StatementColumns.Report, "GE 15", false), (StatementColumns.Report, "ge15", false), (StatementColumns.Report, "15", false), (StatementColumns.Report, "Report 15", false),
            (StatementColumns.Report, "GE-051", true), (StatementColumns.Report, "the next", true),
            (StatementColumns.Section, "OPENING", false), (StatementColumns.Section, "Opening of the session", false), (StatementColumns.Section, "opening of the session.", false),
            (StatementColumns.Section, "Openning", true), (StatementColumns.Section, "Closing", true),
            (StatementColumns.Source, "Paper on the lights", false), (StatementColumns.Source, "A/1/L.2", false), (StatementColumns.Source, "https://media.example.org/a", false),
            (StatementColumns.Source, "http://www.media.example.org/a/", false), (StatementColumns.Source, "web tv", false),
            (StatementColumns.Source, "web-tvv", true), (StatementColumns.Source, "https://media.example.org/b", true),
            (StatementColumns.Speaker, "REPUBLIC OF AVARIA", false), (StatementColumns.Speaker, "the Avarians", false), (StatementColumns.Cite, "N", false),
        ];
        var dataset = Sample.Dataset($$"""
            {
              "reports": [{"number": "GE-015", "title": "Lights", "date": "2025-12-31"}],
              "sections": [{"key": "opening", "report": "GE-015", "level": 1, "title": "Opening of the session"}],
              "statements": [{{string.Join(',', typed.Select(_ => """{"report": "GE-015", "section": "opening", "speaker": "Avaria", "text": "We thank the Chair.", "source": "web-tv"}"""))}}],
              "sources": [
                {"id": "web-tv", "kind": "Video", "title": "Council of the Lights", "url": "https://media.example.org/a"},
                {"id": "paper", "kind": "Document", "title": "Paper on the lights", "symbol": "A/1/L.2"}
              ],
              "speakers": [{"name": "Republic of Avaria", "shortName": "Avaria", "aliases": "the Avarians", "kind": "Member State"}]
            }
            """);
        var expected = typed.Select((cell, at) => (cell, Row: at + 2)).Where(cell => cell.cell.IsColoured).Select(cell => $"{cell.cell.Column.Name} {cell.Row}: {cell.cell.Typed}");

        Assert.Equal(expected, Coloured(dataset, [.. typed.Select((cell, at) => (cell.Column, at + 2, cell.Typed))]));
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void What_a_quotation_lacks_is_coloured_where_nothing_stands_for_it()
    {
        var dataset = Sample.Dataset("""
            {
              "reports": [{"number": "GE-015", "title": "Lights", "date": "2025-12-31"}],
              "sections": [{"key": "a", "report": "GE-015", "level": 1, "title": "Opening"}, {"key": "b", "report": "GE-015", "level": 1, "title": "The treaty", "note": "[@treaty]"}],
              "statements": [
                {"section": "a", "speaker": "Avaria", "text": "Row 2 lacks its source."},
                {"section": "a", "speaker": "Sundrey", "text": "Row 3 is cited below."},
                {"section": "a", "speaker": "Sundrey", "text": "It is cited here.", "source": "tv"},
                {"section": "a", "text": "Row 5 lacks its speaker.", "source": "tv"},
                {"section": "a", "kind": "Narrative", "text": "The keepers said:"},
                {"section": "a", "text": "Row 7 does not.", "source": "tv"},
                {"section": "a", "text": "Article 1.", "source": "treaty"},
                {"section": "a", "text": "Article 2."},
                {"section": "a", "speaker": "Avaria", "text": "As heard.", "note": "In the room."},
                {"section": "a", "speaker": "Avaria", "text": "Known to all.^[From the paper.]"},
                {"section": "a", "speaker": "Sundrey", "text": "Not cited.", "cite": false},
                {"section": "a", "speaker": "Avaria", "text": "Taken back.", "status": "Withdrawn"},
                {"section": "b", "text": "Article 3."},
                {"section": "b", "speaker": "The treaty", "text": "Article 4."}
              ],
              "sources": [{"id": "tv", "kind": "Video", "title": "Council"}, {"id": "treaty", "kind": "Treaty", "title": "Treaty"}],
              "speakers": [{"name": "Avaria", "kind": "Member State"}, {"name": "Sundrey", "kind": "Member State"}, {"name": "The treaty", "kind": "Document"}]
            }
            """);

        Assert.Equal(["Source 2: ", "Speaker 5: "], Coloured(dataset, []).Order(StringComparer.Ordinal));
    }

    /// <summary>The coloured cells of Statements, by column, row and words.</summary>
    private List<string> Coloured(Dataset dataset, (Column Column, int Row, string Words)[] typed)
    {
        using var workbook = new XLWorkbook(new MemoryStream(NewBook.Of(dataset)));
        var sheet = workbook.Worksheet(StatementColumns.Sheet.Name);
        foreach (var (column, row, words) in typed)
            sheet.Cell(row, StatementColumns.Sheet.Columns.IndexOf(column) + 1).SetValue(words);

        var cells = new List<(int Row, int Column, int Answer)>();
        var answer = FirstFreeColumn;
        foreach (var cue in sheet.ConditionalFormats)
        {
            for (var row = 2; row < dataset.Statements.AllRows.Count + 2; row++)
            {
                sheet.Cell(row, answer).FormulaA1 = RelativeRow().Replace(cue.Values[1].Value, match => match.Groups[1].Value + (int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) + row - 2));
                cells.Add((row, cue.Range.FirstColumn().ColumnNumber(), answer));
            }

            answer++;
        }

        workbook.SaveAs(folder.File("cues.xlsx"));
        using var worked = new XLWorkbook(OtherProgram.Convert(folder.File("cues.xlsx"), "xlsx", Directory.CreateDirectory(folder.File("worked-out")).FullName));
        var there = worked.Worksheet(StatementColumns.Sheet.Name);
        return [.. cells.Where(cell => Convert.ToString(there.Cell(cell.Row, cell.Answer).CachedValue, CultureInfo.InvariantCulture)?.ToUpperInvariant() is not ("FALSE" or "0"))
            .OrderBy(cell => cell.Row)
            .Select(cell => $"{StatementColumns.Sheet.Columns[cell.Column - 1].Name} {cell.Row}: {sheet.Cell(cell.Row, cell.Column).GetString()}")];
    }

    /// <summary>A cell whose column is fixed and whose row is not.</summary>
    [GeneratedRegex(@"(\$[A-Z]+)([0-9]+)")]
    private static partial Regex RelativeRow();
}
