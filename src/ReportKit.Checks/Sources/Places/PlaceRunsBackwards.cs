using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Composition;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Places;

/// <summary>
/// Rows that follow each other and quote one source go forward in it: their notes say Ibid with a later page or time. One place that
/// falls out of a row that is in order otherwise is found. A statement and its continuation are such a row, three statements of one
/// speaker, or more of several.
/// </summary>
public sealed class PlaceRunsBackwards : Check
{
    /// <summary>Of several speakers, in a recording; they speak one after the other.</summary>
    private const int FewestInRecording = 4;

    /// <summary>Of several speakers, in a paper; what they take up may stand anywhere in it.</summary>
    private const int FewestInPaper = 5;

    /// <summary>Of one speaker, where each row is a statement of its own.</summary>
    private const int FewestOfOne = 3;

    public override Rule Rule { get; } = new()
    {
        Code = "RK842",
        Severity = Severity.Warning,
        Title = "pages and times run forward through a row of notes on one source",
        Reason = "A page or time before that of the note above is most often one with a digit too few, or that of another row.",
        Fix = "Look the place up.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Lights"}], "sources": [{"id": "a", "kind": "Video"}],
             "statements": [
               {"report": "GE-1", "section": "s", "speaker": "Avaria", "text": "We agree.", "source": "a", "locator": "1:14:20"},
               {"report": "GE-1", "section": "s", "kind": "Continuation", "text": "We do.", "source": "a", "locator": "14:50"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Lights"}], "sources": [{"id": "a", "kind": "Video"}],
             "statements": [
               {"report": "GE-1", "section": "s", "speaker": "Avaria", "text": "We agree.", "source": "a", "locator": "1:14:20"},
               {"report": "GE-1", "section": "s", "speaker": "Sundrey", "text": "So do we.", "source": "a", "locator": "14:50"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var plan in views.Plans)
        {
            foreach (var section in plan.Sections)
            {
                foreach (var rows in OfOneSource(section.Rows))
                {
                    foreach (var run in OfOneUnit(views, rows))
                    {
                        if (OutOfOrder(views, run) is { } found)
                            yield return found;
                    }
                }
            }
        }
    }

    /// <summary>Rows that follow each other and quote one source, each at some place; a context between them is no note.</summary>
    private static IEnumerable<List<Statement>> OfOneSource(IEnumerable<PlannedRow> section)
    {
        var rows = new List<Statement>();
        foreach (var (row, _) in section)
        {
            if (row.Kind == StatementKind.Context || IsWithoutNote(row))
                continue;
            var isQuoted = row is { Kind: StatementKind.Statement or StatementKind.Continuation, Source: not null, Locator: not null, Cite: true };
            if (rows.Count > 0 && !(isQuoted && row.Source!.Equals(rows[^1].Source, StringComparison.OrdinalIgnoreCase)))
            {
                if (rows.Count > 1)
                    yield return rows;
                rows = [];
            }

            if (isQuoted)
                rows.Add(row);
        }

        if (rows.Count > 1)
            yield return rows;
    }

    /// <summary>Whether a narrative has no note that would come between those above and below.</summary>
    private static bool IsWithoutNote(Statement row) =>
        row is { Kind: StatementKind.Narrative, Source: null, Note: null } && !(row.Words?.Contains("[@", StringComparison.Ordinal) == true || row.Words?.Contains("^[", StringComparison.Ordinal) == true);

    /// <summary>Of these, those that follow each other and count pages, paragraphs or seconds alike.</summary>
    private static IEnumerable<List<Quoted>> OfOneUnit(DatasetViews views, List<Statement> rows)
    {
        if (views.Dataset.Sources.Find(rows[0].Source) is not { } source)
            yield break;

        var run = new List<Quoted>();
        foreach (var row in rows)
        {
            var next = Locator.Parse(row.Locator, source.Kind) is { } locator && (locator.Seconds ?? Number(locator)) is { } at ? new Quoted(row, locator.Unit, at) : null;
            if (run.Count > 0 && next?.Unit != run[^1].Unit)
            {
                yield return run;
                run = [];
            }

            if (next is not null)
                run.Add(next);
        }

        yield return run;
    }

    private static int? Number(Locator locator)
    {
        if (locator.Unit is not (LocatorUnit.Page or LocatorUnit.Paragraph))
            return null;
        var digits = locator.Text.AsSpan(locator.Text.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var start ? start : locator.Text.Length);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? digits : digits[..end], out var number) ? number : null;
    }

    private Finding? OutOfOrder(DatasetViews views, List<Quoted> run)
    {
        if (run.Count < 2)
            return null;

        var isOne = run.TrueForAll(quoted => quoted.Row.Kind == StatementKind.Continuation || IsOfOne(views, quoted.Row, run[0].Row));
        var isSpeech = run.Count == 2 && run[1].Row.Kind == StatementKind.Continuation;
        if ((!isSpeech && run.Count < (isOne ? FewestOfOne : FewestOf(run[0].Unit))) || Single(run) is not { } odd)
            return null;

        var near = run[odd == 0 ? 1 : odd - 1];
        return Found(
            views.Dataset.Statements,
            run[odd].Row,
            Sheets.StatementColumns.Locator,
            $"“{run[odd].Row.Locator!.Trim()}” is {(run[odd].At < near.At ? "before" : "after")} “{near.Row.Locator!.Trim()}”, which the note {(odd == 0 ? "below" : "above")} gives for the same source.",
            severity: IsClear(run, odd, isOne) ? null : Severity.Remark);
    }

    /// <summary>
    /// Whether it can hardly be chance. Speakers follow each other in a recording; of a paper that several of them take up, and of a row
    /// that ends with an earlier place, one cannot be sure.
    /// </summary>
    private static bool IsClear(List<Quoted> run, int odd, bool isOne) =>
        run.Exists(quoted => quoted.Row.Kind == StatementKind.Continuation)
        || (isOne ? run.Count > FewestOfOne || odd == 1 : run[0].Unit == LocatorUnit.Time || run.Count > FewestInPaper);

    private static int FewestOf(LocatorUnit unit) => unit == LocatorUnit.Time ? FewestInRecording : FewestInPaper;

    /// <summary>The one place without which all others are in order, the later where two would do; null where there is none, or more than one is out of order.</summary>
    private static int? Single(List<Quoted> run)
    {
        for (var at = 1; at < run.Count; at++)
        {
            if (run[at].At >= run[at - 1].At)
                continue;
            // Either the later is too early, or the earlier too late.
            return IsInOrderWithout(run, at) ? at : IsInOrderWithout(run, at - 1) ? at - 1 : null;
        }

        return null;
    }

    private static bool IsInOrderWithout(List<Quoted> run, int odd)
    {
        var last = int.MinValue;
        for (var at = 0; at < run.Count; at++)
        {
            if (at == odd)
                continue;
            if (run[at].At < last)
                return false;
            last = run[at].At;
        }

        return true;
    }

    private static bool IsOfOne(DatasetViews views, Statement row, Statement first) =>
        row.Speakers.SequenceEqual(first.Speakers) || (row.Speakers is [var one] && first.Speakers is [var other] && views.Speakers.Find(one) is { } speaker && speaker == views.Speakers.Find(other));

    /// <param name="At">Seconds, a page or a paragraph.</param>
    private sealed record Quoted(Statement Row, LocatorUnit Unit, int At);
}
