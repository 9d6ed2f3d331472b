using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging.Identities;

/// <summary>
/// Which rows that were sent came back. The key says it where the row says what was sent under it, or something of its own; a key
/// that was cleared, retyped, doubled or filled down says nothing, and then the row is known by what it says: word for word, or
/// with some words changed where no other comes near. What stays uncertain is left to a person.
/// </summary>
internal sealed class RowIdentities
{
    /// <summary>So much is alike in rows that share more than a chance word.</summary>
    private const double Trace = 0.1;

    /// <summary>Where more are missing, a person is asked anyway.</summary>
    private const int MostCompared = 10;

    private readonly Table theirs;
    private readonly bool isKept;
    private readonly SentRows sent;
    private readonly RowMarks marks;
    private readonly bool[] isClaimed;
    private readonly int?[] identities;
    private readonly string[] contents;
    private readonly string[] sentContents;
    private readonly Dictionary<int, ImmutableArray<int>> doubtful = [];
    private readonly HashSet<int> emptied = [];
    private readonly Dictionary<int, List<(int At, double Alike)>> alike = [];

    /// <summary>Whether keys stand on rows that they were not sent with.</summary>
    private bool areKeysMoved;
    private ILookup<string, int>? rowsByText;
    private HashSet<string>? keys;

    /// <summary>Of each row that was sent, how much the rows are like it that are most like it.</summary>
    private ILookup<int, double> nearest = Array.Empty<int>().ToLookup(_ => 0, _ => 0.0);

    private RowIdentities(Table sent, Table theirs, bool isKept)
    {
        this.theirs = theirs;
        this.isKept = isKept;
        this.sent = new SentRows(sent, [.. sent.Columns.Intersect(theirs.Columns).Where(column => !column.IsKey)]);
        marks = new RowMarks(theirs, this.sent);
        isClaimed = new bool[this.sent.Count];
        identities = new int?[theirs.AllRows.Count];
        contents = [.. theirs.AllRows.Select(this.sent.ContentOf)];
        sentContents = [.. sent.AllRows.Select(this.sent.ContentOf)];
    }

    private Sheet Sheet => theirs.Sheet;

    /// <param name="isKept">Whether it is sure what was sent: not where only the file itself says it.</param>
    public static IdentifiedRows Of(Table sent, Table theirs, bool isKept)
    {
        var run = new RowIdentities(sent, theirs, isKept);
        run.ClaimWordForWord(at => run.sent.ByKey.GetValueOrDefault(run.KeyOf(at)));
        run.FindEmptied();
        run.ClaimWordForWord(at => run.CanBeMoved(at) ? run.sent.ByContent.GetValueOrDefault(run.contents[at]) : null);
        run.ClaimByKey();
        run.ClaimNearlyAlike();
        return run.Result();
    }

    private string KeyOf(int at) => (theirs.AllRows[at][Sheet.Key] as string)?.Trim() ?? "";

    private string SentKey(int at) => (sent[at][Sheet.Key] as string)?.Trim() ?? "";

    /// <summary>The IDs of statements are the tool's; in other sheets people choose the key, and another key is another row.</summary>
    private bool CanBeMoved(int at) => Sheet == StatementColumns.Sheet || KeyOf(at).Length == 0;

    private IEnumerable<int> Unknown() => Enumerable.Range(0, identities.Length).Where(at => identities[at] is null && !doubtful.ContainsKey(at) && !emptied.Contains(at));

    private void Claim(int at, int row)
    {
        identities[at] = row;
        isClaimed[row] = true;
    }

    private void ClaimWordForWord(Func<int, List<int>?> candidates)
    {
        foreach (var at in Unknown())
        {
            foreach (var row in candidates(at) ?? [])
            {
                if (isClaimed[row] || sentContents[row] != contents[at])
                    continue;
                Claim(at, row);
                break;
            }
        }
    }

    /// <summary>A row of which only the key was left is no row any more, and whether it was meant to go is a question.</summary>
    private void FindEmptied()
    {
        foreach (var at in Unknown().Where(at => sent.ByKey.ContainsKey(KeyOf(at)) && contents[at].Length == 0 && sent.ByKey[KeyOf(at)].Exists(row => sentContents[row].Length > 0)).ToList())
            emptied.Add(at);
    }

    private void ClaimByKey()
    {
        var groups = Unknown().Where(at => sent.ByKey.ContainsKey(KeyOf(at))).GroupBy(KeyOf, StringComparer.OrdinalIgnoreCase).ToList();
        areKeysMoved = Enumerable.Range(0, identities.Length).Any(IsMoved)
            || emptied.Any(at => sent.ByKey[KeyOf(at)].TrueForAll(row => isClaimed[row]))
            || groups.Exists(rows => Sheet == StatementColumns.Sheet && sent.ByKey[rows.Key] is [var own] && rows.Any(at => !Rivals(at, own).IsEmpty || marks.AreOfAnother(at, own, Likeness.Unlike)));
        nearest = Unknown().Where(CanBeMoved).SelectMany(at => LikeRow(at).Take(1)).ToLookup(row => row.At, row => row.Alike);
        var emptiedKeys = emptied.Select(KeyOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var rows in groups)
        {
            var own = sent.ByKey[rows.Key];
            if (own.FindAll(row => !isClaimed[row]) is not { Count: > 0 } free)
            {
                FindChangedCopies(rows, own[0]);
                continue;
            }

            var at = rows.MaxBy(candidate => sent.LikenessTo(free[0], theirs.AllRows[candidate]));
            if (free.Count > 1)
                doubtful[at] = [.. free];
            else if (Sheet != StatementColumns.Sheet)
                Claim(at, free[0]);
            else if (Rivals(at, free[0]) is { IsEmpty: false } rivals)
                doubtful[at] = [free[0], .. rivals];
            else if (IsLessLike(at, free[0]) || emptiedKeys.Contains(rows.Key) || IsPartOrAnother(at, free[0], isAlone: rows.Count() == 1))
                doubtful[at] = [free[0]];
            else
                Claim(at, free[0]);
            FindChangedCopies(rows.Where(other => other != at), free[0]);
        }
    }

    /// <summary>Whether a row with the key of another is not that row, or not all of it.</summary>
    /// <param name="isAlone">Whether no other row has that key.</param>
    private bool IsPartOrAnother(int at, int own, bool isAlone) => marks.AreOfAnother(at, own, Likeness.Same)
        || marks.AreGone(at, own)
        || Enumerable.Range(0, sent.Count).Any(other => CameBack(SentKey(other))
            ? marks.AreExchanged(at, own) && marks.AreOf(at, other) && !KeepsMarks(other)
            : (marks.AreOf(at, other) && marks.Of(at).Length > 0 && !marks.AnyIsOf(at, own)) || marks.AreGiven(at, own, other))
        || (areKeysMoved && IsRepeated(at))
        || (!marks.IsWhole(at, own) && (!isAlone || (areKeysMoved && marks.AreWordsChanged(at, own))))
        || (IsRewritten(at, own) && (areKeysMoved || StandsElsewhere(at, own) || IsRepeated(at) || (marks.AreFew(own) && sent.ByKey.Keys.Any(key => !CameBack(key)))));

    /// <summary>Whether a row came back under the key of another: then somebody moved keys, and none says by itself which row it is of.</summary>
    private bool IsMoved(int at) => identities[at] is { } row && sent.ByKey.ContainsKey(KeyOf(at)) && !KeyOf(at).Equals(SentKey(row), StringComparison.OrdinalIgnoreCase);

    /// <summary>A row that stands there as it was sent or with fewer changes, and once more with others: they may be meant for it, or for a new one.</summary>
    private void FindChangedCopies(IEnumerable<int> rows, int own)
    {
        foreach (var at in rows.Where(at => Sheet == StatementColumns.Sheet && contents[at] != sentContents[own] && sent.LikenessTo(own, theirs.AllRows[at]) >= Likeness.Same))
            doubtful[at] = [own];
    }

    /// <summary>The rows that it is like, where it is not like the one whose key it has; or has changed words, another speaker, day or source, and much of a row that has these, or words of one whose key did not come back.</summary>
    private ImmutableArray<int> Rivals(int at, int own)
    {
        var alike = sent.LikenessTo(own, theirs.AllRows[at]);
        var isOfOther = !marks.AreOf(at, own) && marks.AreWordsChanged(at, own);
        return [.. LikeRow(at).Where(row => row.At != own && (row.Alike > alike + Likeness.Margin || (isOfOther && (marks.AreOf(at, row.At) || (!CameBack(SentKey(row.At)) && marks.AreWordsGiven(at, own, row.At)))))).Select(row => row.At)];
    }

    /// <summary>Whether another row is more like the one that was sent under this key: the key may have slipped onto another.</summary>
    private bool IsLessLike(int at, int own) =>
        nearest[own].Any() && nearest[own].Max() > sent.LikenessTo(own, theirs.AllRows[at]) + (marks.IsWhole(at, own) ? Likeness.Margin : 0);

    /// <summary>The rows that were sent and are like this one, the most alike first.</summary>
    private List<(int At, double Alike)> LikeRow(int at) => alike.TryGetValue(at, out var rows) ? rows : alike[at] = sent.Like(theirs.AllRows[at]);

    private bool IsRewritten(int at, int own) => sent.WordsAlike(own, sent[own]).Words > 0 && sent.WordsAlike(own, theirs.AllRows[at]).Alike < Likeness.Unlike;

    /// <summary>Whether what a row said came back in another place.</summary>
    private bool StandsElsewhere(int at, int own) => Unknown().Any(other => other != at && LikeRow(other).Exists(row => row.At == own));

    /// <summary>Whether another row says the same words under another key: they were copied, or keys moved, and who rewrote what is not known.</summary>
    private bool IsRepeated(int at)
    {
        rowsByText ??= Enumerable.Range(0, identities.Length).ToLookup(TextOf, StringComparer.Ordinal);
        return TextOf(at) is { Length: > 0 } words && rowsByText[words].Any(other => !KeyOf(other).Equals(KeyOf(at), StringComparison.OrdinalIgnoreCase));
    }

    private string TextOf(int at) => SameValue.Spelled(StatementColumns.Text, theirs.AllRows[at][StatementColumns.Text]);

    private void ClaimNearlyAlike()
    {
        var candidates = Unknown().Where(CanBeMoved).Select(at => (At: at, Like: LikeRow(at))).OrderByDescending(row => row.Like.Count == 0 ? 0 : row.Like[0].Alike).ThenBy(row => row.At).ToList();
        foreach (var (at, like) in candidates)
        {
            var free = like.FindAll(row => !isClaimed[row.At]);
            if (free.Count == 0)
                continue;
            var (best, alike) = free[0];
            // A copy of a row that is there, made into a new one.
            if (like[0].Alike > alike + Likeness.Margin)
                continue;
            var isAlone = (free.Count == 1 || free[1].Alike < alike - Likeness.Margin)
                && like[0].Alike <= alike
                && !candidates.Exists(other => other.At != at && identities[other.At] is null && other.Like.Exists(row => row.At == best && row.Alike > alike - Likeness.Margin));
            if (alike >= Likeness.Same && isAlone && (Sheet != StatementColumns.Sheet || IsVouchedFor(at, best)))
                Claim(at, best);
            else
                doubtful[at] = [.. free.TakeWhile(row => row.Alike > alike - Likeness.Margin).Select(row => row.At)];
        }
    }

    /// <summary>
    /// Whether a row that its words tell is that row in the rest too: its texts may have been sorted by themselves. Where it has another speaker,
    /// day or source it may be another. What else it says is of that row only where these are there, the rest of no other row is as like it, its key
    /// stands on no other row and it has that of no other, these were not filled down, and it is sure which rows were sent.
    /// </summary>
    private bool IsVouchedFor(int at, int own)
    {
        if (!marks.AreOf(at, own))
            return false;
        var row = theirs.AllRows[at];
        var rest = theirs.Columns.Where(column => !column.IsKey && column != StatementColumns.Text && row[column] is not null).ToList();
        var others = Others(own);
        return others == 0 || (isKept && (KeyOf(at).Equals(SentKey(own), StringComparison.OrdinalIgnoreCase) || !(CameBack(SentKey(own)) || sent.ByKey.ContainsKey(KeyOf(at)))) && marks.Of(at).Length > 0 && !AreMarksRepeated(at, own) && !Enumerable.Range(0, sent.Count).Any(other => other != own && marks.AreOf(at, other) && Others(other) <= others));

        int Others(int candidate) => rest.Count(column => !SameValue.Is(column, sent[candidate][column], row[column]));
    }

    /// <summary>Whether the speaker, the day and the source of a row came back on another one too, whose words were not sent with them.</summary>
    private bool AreMarksRepeated(int at, int own) => Enumerable.Range(0, identities.Length).Any(other => other != at && marks.AreOf(other, own) && LikeRow(other) is [var row, ..] && row.At != own && !marks.AreOf(other, row.At));

    private bool CameBack(string key)
    {
        keys ??= Enumerable.Range(0, identities.Length).Select(KeyOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return keys.Contains(key);
    }

    /// <summary>Whether the speaker, the day and the source of a row stand beside its key.</summary>
    private bool KeepsMarks(int own) => Enumerable.Range(0, identities.Length).Any(at => KeyOf(at).Equals(SentKey(own), StringComparison.OrdinalIgnoreCase) && marks.AreOf(at, own));

    private IdentifiedRows Result()
    {
        var rows = ImmutableArray.CreateBuilder<RowCells>();
        var moved = ImmutableArray.CreateBuilder<(int, string?)>();
        var hasStrays = emptied.Count > 0 || doubtful.Count > 0;
        for (var at = 0; at < identities.Length; at++)
        {
            var row = theirs.AllRows[at];
            if (doubtful.ContainsKey(at) || emptied.Contains(at))
                moved.Add((row.Line, doubtful.ContainsKey(at) ? null : KeyOf(at)));
            else if (identities[at] is not { } own)
                hasStrays |= AddNew(row, at, rows, moved);
            else if (IsFirst(own))
                Add(row, SentKey(own));
            hasStrays |= identities[at] is { } known && IsRestOfMissing(at, known);
        }

        return new IdentifiedRows(
            rows.ToImmutable(),
            [.. doubtful.OrderBy(row => row.Key).Select(row => new DoubtfulRow(theirs.AllRows[row.Key], [.. row.Value.Select(SentKey).Distinct(StringComparer.OrdinalIgnoreCase)]))],
            moved.ToImmutable(),
            hasStrays || moved.Count > 0);

        void Add(Row row, string key)
        {
            if (!key.Equals((row[Sheet.Key] as string)?.Trim(), StringComparison.OrdinalIgnoreCase))
                moved.Add((row.Line, key));
            rows.Add(key.Equals((row[Sheet.Key] as string)?.Trim(), StringComparison.OrdinalIgnoreCase) ? row.Cells : row.With(Sheet.Key, key));
        }
    }

    /// <summary>A new row; the ID of a statement that is another's is not its own.</summary>
    /// <returns>Whether it may have been sent as something else.</returns>
    private bool AddNew(Row row, int at, ImmutableArray<RowCells>.Builder rows, ImmutableArray<(int, string?)>.Builder moved)
    {
        if (Sheet != StatementColumns.Sheet || !sent.ByKey.ContainsKey(KeyOf(at)))
        {
            rows.Add(row.Cells);
            return Sheet == StatementColumns.Sheet && (row[StatementColumns.Text] is null || IsLikeMissing(row));
        }

        moved.Add((row.Line, null));
        rows.Add(row.Without(Sheet.Key));
        return true;
    }

    /// <summary>Whether a row under a key of its own has anything of one that is missing: who clears the key and types other words leaves the rest.</summary>
    private bool IsLikeMissing(Row row) => Enumerable.Range(0, sent.Count).Where(other => !isClaimed[other]).Take(MostCompared).Any(other => sent.SharesFact(other, row) || sent.LikenessTo(other, row) >= Trace);

    /// <summary>
    /// Whether a row has the speaker, the day and the source of one that is missing, and not its own: what is left of that one, perhaps.
    /// Where keys were moved, one of these is enough, or none of several that it had.
    /// </summary>
    private bool IsRestOfMissing(int at, int own)
    {
        if (Sheet != StatementColumns.Sheet || contents[at] == sentContents[own] || marks.AreOf(at, own) || Array.IndexOf(isClaimed, false) < 0)
            return false;
        var missing = Enumerable.Range(0, sent.Count).Where(other => !isClaimed[other]).Take(MostCompared);
        return areKeysMoved ? (marks.AreExchanged(at, own)) || missing.Any(other => marks.AnyIsOf(at, other)) : missing.Any(other => marks.AreOf(at, other));
    }

    /// <summary>Of rows that were sent under one key, the first is the one that has it.</summary>
    private bool IsFirst(int row) => SentKey(row).Length == 0 || sent.ByKey[SentKey(row)][0] == row;
}
