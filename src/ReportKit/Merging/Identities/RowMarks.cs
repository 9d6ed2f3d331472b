using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging.Identities;

/// <summary>What tells a statement from others beside its words, and how much of it a row that came back has.</summary>
internal sealed class RowMarks(Table theirs, SentRows sent)
{
    /// <summary>So many words have to be there before it counts that none of them is shared.</summary>
    private const int EnoughWords = 4;

    private static readonly Column[] Marks = [.. StatementColumns.Sheet.Columns.Where(column => column.Facts.TellsRows)];

    /// <summary>The marks that the row has filled in.</summary>
    public Column[] Of(int at) => Array.FindAll(Marks, column => theirs.Columns.Contains(column) && theirs.AllRows[at][column] is not null);

    /// <summary>Whether those that it has are those of this row.</summary>
    public bool AreOf(int at, int own) => Array.TrueForAll(Of(at), column => IsKept(column, at, own));

    public bool AnyIsOf(int at, int own) => Array.Exists(Of(at), column => IsKept(column, at, own));

    /// <summary>Whether a row has what told it from others, and none of its cells came back blank: it is no part of it.</summary>
    public bool IsWhole(int at, int own) => Array.TrueForAll(Sent(own), column => IsKept(column, at, own))
        && theirs.Columns.All(column => column.IsKey || sent[own][column] is null || theirs.AllRows[at][column] is not null);

    /// <summary>Whether a row is another statement, or a part of one: other words or none, and not of the speaker, the day or the source that it was of.</summary>
    /// <param name="enough">How much of the words it shares that is not another; see <see cref="Likeness"/>.</param>
    public bool AreOfAnother(int at, int own, double enough)
    {
        var (words, count) = sent.WordsAlike(own, theirs.AllRows[at]);
        var keepsNone = words == 0 && sent.WordsAlike(own, sent[own]).Words > 0;
        return (keepsNone || (count >= EnoughWords && words < enough)) && Array.Exists(Sent(own), column => !IsKept(column, at, own));
    }

    /// <summary>Whether of several none is left, and the words were changed too: a key may have slipped onto a part of the row.</summary>
    public bool AreGone(int at, int own) => Sent(own).Length > 1 && !AnyIsOf(at, own) && AreWordsChanged(at, own);

    /// <summary>Whether there are several, and none of them is of this row.</summary>
    public bool AreExchanged(int at, int own) => Of(at).Length > 1 && !AnyIsOf(at, own);

    /// <summary>Whether they are one at most, in a row of more than a few words: many statements have the same speaker.</summary>
    public bool AreFew(int own) => Sent(own).Length < 2 && sent.WordsAlike(own, sent[own]).Words >= EnoughWords;

    /// <summary>
    /// Whether a row was given what another was sent with: its words and a cell beside them, or its speaker, day and source, and with them
    /// other words or a second cell. A cell that was set to what stands in another as well is a change like any other.
    /// </summary>
    public bool AreGiven(int at, int own, int other)
    {
        var row = theirs.AllRows[at];
        var given = theirs.Columns.Count(column => !column.IsKey && column != StatementColumns.Text && row[column] is not null && !IsKept(column, at, own) && IsKept(column, at, other));
        return given > 0 && (AreWordsGiven(at, own, other) || (!AreOf(at, own) && AreOf(at, other) && (given > 1 || AreWordsChanged(at, own))));
    }

    /// <summary>Whether a row is nearer to the words of another than it was sent.</summary>
    public bool AreWordsGiven(int at, int own, int other) => sent.WordsAlike(other, theirs.AllRows[at]).Alike > sent.WordsAlike(other, sent[own]).Alike + Likeness.Margin;

    public bool AreWordsChanged(int at, int own) => sent.WordsAlike(own, theirs.AllRows[at]).Alike < 1;

    private Column[] Sent(int own) => Array.FindAll(Marks, column => theirs.Columns.Contains(column) && sent[own][column] is not null);

    private bool IsKept(Column column, int at, int own) => SameValue.Is(column, sent[own][column], theirs.AllRows[at][column]);
}
