using CsCheck;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>Workbooks of up to two dozen statements, each with words that no other has.</summary>
internal static class RandomStatements
{
    private static readonly string[] Vocabulary =
    [
        "harbour", "lantern", "treaty", "council", "regret", "welcome", "propose", "article", "paragraph", "delegation", "draft", "islands",
        "fishing", "register", "light", "keepers", "levy", "voyage", "insist", "defer", "protocol", "annex", "beacon", "reef", "tide",
        "survey", "chart", "pilot", "cargo", "quarter", "session", "chair", "thank", "oppose", "delete", "restore", "wording", "bracket",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Vocabulary.Length - 1].Array[8, 14].Select(words => string.Join(' ', words.Select(at => Vocabulary[at])));

    public static string[] Speakers { get; } = ["Avaria", "Belmar", "Corland"];

    /// <param name="ending">Of every word: another ending makes other statements of the same IDs.</param>
    public static Gen<Dataset> Of(string ending, int fewest = 1) => Gen.Select(Words, Gen.Int[0, 2], Gen.Int[1, 28], Gen.Int[0, 3]).Array[fewest, 24].Select(rows => Of(rows.Select((row, at) => Row(
        (StatementColumns.Id, $"S-{at + 1:0000}"),
        (StatementColumns.Text, $"{row.Item1.Replace(" ", ending + " ", StringComparison.Ordinal)}{ending} {Ordinal(at)}{ending}"),
        (StatementColumns.Speaker, Speakers[row.Item2]),
        (StatementColumns.Date, new PartialDate(2026, 1 + (at % 12), row.Item3)),
        (StatementColumns.Section, "c1"),
        (StatementColumns.Status, row.Item4 == 0 ? StatementStatus.Published : StatementStatus.Draft)))));

    public static Dataset Of(IEnumerable<RowCells> rows) => Dataset.Empty.With(StatementColumns.Sheet, [.. rows.Select((row, line) => row with { Line = line + 2 })]);

    public static RowCells Row(params (Column Column, object Value)[] cells) =>
        RowCells.Of(StatementColumns.Sheet, 0, cells.Select(cell => (cell.Column, (object?)cell.Value)));

    private static string Ordinal(int at) => $"statement{(char)('a' + at)}";
}
