using ReportKit.Differences;
using ReportKit.Merging.Identities;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>
/// Whether what was sent is what the workbook holds. Two workbooks of a series give the same IDs to other statements, and a file may
/// say anything of itself: an ID alone is no reason to change a row.
/// </summary>
internal sealed class Fit
{
    /// <summary>Fewer words are changed altogether by whoever corrects them.</summary>
    private const int EnoughWords = 4;

    /// <summary>A statement that somebody corrected keeps more of its words than this.</summary>
    private const double OtherWords = 0.5;

    private readonly HashSet<string> others = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string?> keysByText;

    public Fit(Returned file, IReadOnlyDictionary<Sheet, KeyedRows> mine)
    {
        var sheet = StatementColumns.Sheet;
        var sent = file.Base.Statements;
        var rows = new SentRows(sent, [StatementColumns.Text]);
        keysByText = mine[sheet].Rows.ToLookup(TextOf, mine[sheet].KeyOf, StringComparer.Ordinal);
        var (compared, strange) = (0, 0);
        for (var at = 0; at < rows.Count; at++)
        {
            if ((rows[at][sheet.Key] as string)?.Trim() is not { } key || mine[sheet].RowOf(key) is not { } row)
                continue;
            compared++;
            var (alike, words) = rows.WordsAlike(at, row);
            var isStrange = alike < OtherWords && (words >= EnoughWords || (words > 0 && alike == 0 && HasOtherFacts(rows[at], row)));
            strange += isStrange ? 1 : 0;
            // Where nobody vouches for the record, it may have exchanged rows that are much alike, or a part of them.
            if (isStrange || (!file.CanWithdraw && (HasOtherFacts(rows[at], row) || (TextOf(rows[at]) != TextOf(row) && keysByText.Contains(TextOf(rows[at]))))))
                others.Add(key);
        }

        IsStranger = strange > 0 && strange * 2 >= compared;
    }

    /// <summary>Whether so much of it is not what the workbook holds that the file was likely made of another one.</summary>
    public bool IsStranger { get; }

    /// <summary>Whether this is the text of another statement of the workbook.</summary>
    public bool IsOfOther(string key, object? text) => keysByText[SameValue.Spelled(StatementColumns.Text, text)].Any(other => !key.Equals(other, StringComparison.OrdinalIgnoreCase));

    private static string TextOf(Row row) => SameValue.Spelled(StatementColumns.Text, row[StatementColumns.Text]);

    private static bool HasOtherFacts(Row sent, Row mine) => Array.Exists(
        new Column[] { StatementColumns.Speaker, StatementColumns.Date },
        column => sent[column] is not null && mine[column] is not null && !SameValue.Is(column, sent[column], mine[column]));

    /// <summary>Whether the statement that was sent under this key is another one than the workbook holds.</summary>
    public bool IsOther(Sheet sheet, string key) => IsStranger || (sheet == StatementColumns.Sheet && others.Contains(key));
}
