using CsCheck;
using ReportKit.Checks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Findings;

namespace ReportKit.Word.Tests;

/// <summary>Any text in any cell makes a report that opens, with the text in it.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "words", " ", "\n", "\r\n", "\r", "\t", "\u2028", "\u2029", "\u0085", "\0", "\u0001", "\u000B", "\f", "\u001F", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "😀", "é", "e\u0301",
        "\u200B", "\u200F", "\u202E", "\u00AD", "\u00A0", "العربية", "עברית", "中文", "<w:p>", "&amp;", "]]>", "\"", "'", "“", "”", "_x0041_", "_x000D_",
        "*", "**", "^", "^[", "]", "[", "(", ")", "[@a]", "[@a, p. 4]", "[@b]", "[w](@a)", "[w](https://example.org/ü)", "\\", "https://example.org/a^[n]", "http://", "https://a..b/", "www.x",
        "https://[", "https://m\u00FCnchen.example/%zz", "mailto:a", "- ", "[...]", "1:14:20", "p. 4", "{date}", "2023-04", "2021-02-19/2021-02-22", "zh-Hant", "x-klingon", "English (UK)", "en_GB", "../../x",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Piece.Array[1, 6].Select(pieces => string.Concat(pieces)),
        Gen.String,
        Piece.Select(piece => string.Concat(Enumerable.Repeat(piece, 70))));

    private static readonly Dataset Usual = Sample.Dataset("""
        {
          "settings": {"Organisation": "The Team", "Function": "Desk", "Series prefix": "GE", "Language": "en", "Tagline": "Words that last", "Website": "example.org", "Social links": "Post: example.org/post", "Logo": "none", "Back-reference": "Ibid", "Retrieval sentence": "Opened on {date}.", "Accent colour": "0F4C5C"},
          "reports": [{"number": "GE-1", "title": "Title", "subtitle": "Subtitle", "authors": "A. Writer", "function": "Desk", "date": "2026-01-31", "periodFrom": "2026-01-01", "periodTo": "2026-01-31", "retrieved": "2026-01-30", "quoteLayout": "Block", "appendix": "Sources", "status": "Draft", "runningTitle": "Short"}],
          "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter", "introduction": "Words.", "dateHeadings": true, "note": "A note."}],
          "statements": [
            {"id": "S-1", "report": "GE-1", "section": "s", "kind": "Statement", "date": "2026-01-12", "endDate": "2026-01-13", "speaker": "Avaria", "onBehalfOf": "Norland", "leadIn": "Avaria said:", "text": "Words.", "source": "a", "locator": "p. 3", "alsoIn": "a", "alsoLocator": "p. 4", "cite": true, "note": "More.", "context": "An aside.", "contextLabel": "Comment", "status": "Ready", "language": "fr", "tags": "t", "internalNotes": "n"},
            {"id": "S-2", "report": "GE-1", "section": "s", "speaker": "Norland", "onBehalfOf": "Avaria", "text": "Others.", "source": "a"}
          ],
          "sources": [{"id": "a", "kind": "Document", "author": "B. Author", "title": "Paper", "container": "Site", "meeting": "1st", "session": "2nd", "date": "2025-01-02", "symbol": "A/1", "publisher": "Press", "url": "https://example.org/a", "retrieved": "2026-01-30", "archiveUrl": "https://example.org/b", "linkStatus": "ok"}],
          "speakers": [{"name": "Avaria", "shortName": "AV", "kind": "Member State", "code": "AVA", "aliases": "Av"}, {"name": "Norland"}],
          "abbreviations": [{"abbreviation": "AV", "expansion": "Avaria"}]
        }
        """);

    [Fact]
    public void Any_text_in_any_cell_makes_a_report_that_opens_with_the_text_in_it() =>
        Gen.Select(Gen.Int[0, Cells().Count - 1], Texts).Sample(
            (cell, text) =>
            {
                var dataset = WithText(Cells()[cell], text);
                var report = dataset.Reports.Rows[0];
                var prepared = PreparedReport.Of(dataset, () => CheckResult.Of(new Outcome<Dataset>(dataset, [])).Findings, report, Sample.Day, isDraft: true);
                var file = Written.Document(prepared.Document, pages: null, branding: new Branding(dataset.Settings.AccentColour, Logo: null)).AssertValid();

                Assert.All(file.XmlParts, Assert.NotNull);
                Assert.Equal(PrintedStatements.Listed(file), PrintedStatements.Recomputed(file));
            },
            iter: 300,
            print: value => $"{Cells()[value.Item1]} {value.Item2.Select(letter => $"{(int)letter:X4}").Aggregate("", (all, next) => all + " " + next)}");

    /// <summary>Every cell that could hold text typed by anybody.</summary>
    private static List<(string Sheet, int Row, string Column)> Cells() =>
    [
        .. from table in Usual.Tables
           from row in Enumerable.Range(0, table.AllRows.Count)
           from column in table.Sheet.Columns
           select (table.Sheet.Name, row, column.Name),
    ];

    private static Dataset WithText((string Sheet, int Row, string Column) cell, string text) => DatasetBuilder.Build(sheet => (
        new JsonOrigin(),
        [.. Usual.Tables.Single(table => table.Sheet == sheet).AllRows.Select((row, at) => sheet.Name == cell.Sheet && at == cell.Row && sheet.Find(cell.Column) is { } column
            ? row.Cells.WithCell(column, column.Kind.Parse(text))
            : row.Cells)]));
}
