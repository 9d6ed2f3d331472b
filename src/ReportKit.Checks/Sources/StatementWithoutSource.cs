using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>
/// Every quotation says where its words stand: in its source, its note, or those of the row that ends it. Words of a paper may
/// have been cited once for all, above.
/// </summary>
public sealed class StatementWithoutSource : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK801",
        Severity = Severity.Warning,
        Title = "every quotation has a source",
        Reason = "Nobody can look up words without one.",
        Fix = "Name the source, or say in the note how the words are known.",
        Failing = """{"statements": [{"speaker": "Avaria", "text": "We agree."}]}""",
        Passing = """{"statements": [{"speaker": "Avaria", "text": "We agree."}, {"kind": "Continuation", "text": "And more.", "source": "a"}, {"speaker": "Sundrey", "text": "So do we.", "note": "As heard in the room."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        if (!views.Dataset.Statements.Rows.Any(MayLackSource))
            yield break;

        var citing = views.Mentions.Where(mention => !mention.IsLink).Select(mention => mention.Row).ToHashSet<Row>(ReferenceEqualityComparer.Instance);
        var rows = views.Dataset.Statements.Rows;
        var citedIn = new HashSet<string>(views.Dataset.Sections.Rows.Where(citing.Contains).Select(section => section.Key.Trim()), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var isContinued = i > 0 && GoesOn(views, row, rows[i - 1]) && (citing.Contains(rows[i - 1]) || HasFootnote(rows[i - 1]));
            var section = row.Section?.Trim() ?? "";
            if (citing.Contains(row))
                citedIn.Add(section);
            else if (MayLackSource(row) && !isContinued && (EachCites(views, rows.AsSpan()[..(i + 1)], citing) || !IsCitedBelow(views, rows.AsSpan()[i..], citing)) && !(IsPaper(views, row) && citedIn.Contains(section)))
                yield return Found(views.Dataset.Statements, row, StatementColumns.Source, "The quotation has no source.");
        }
    }

    /// <summary>Whether a row goes on with the one above it: “and” begins no sentence of its own.</summary>
    private static bool GoesOn(DatasetViews views, Statement row, Statement above) =>
        above.Section == row.Section && (row.Kind == StatementKind.Continuation || (row.LeadIn?.TrimStart() is [>= 'a' and <= 'z', ..] && IsSameSpeaker(views, above, row)));

    private static bool IsQuotation(Statement row) =>
        row is { Kind: StatementKind.Statement or StatementKind.Continuation, Words: not null, Status: not StatementStatus.Withdrawn };

    private static bool MayLackSource(Statement row) => row is { Source: null, AlsoIn: null, Note: null } && IsQuotation(row) && !HasFootnote(row);

    private static bool HasFootnote(Statement row) =>
        row.Words?.Contains("^[", StringComparison.Ordinal) == true || row.LeadIn?.Contains("^[", StringComparison.Ordinal) == true;

    /// <summary>Whether the rows of the speaker above each have a footnote of their own, so that none below is for several.</summary>
    private static bool EachCites(DatasetViews views, ReadOnlySpan<Statement> rows, HashSet<Row> citing)
    {
        const int Fewest = 3;
        var row = rows[^1];
        for (var above = 1; above <= Fewest; above++)
        {
            if (rows.Length <= above || rows[^(above + 1)] is not { Kind: StatementKind.Statement } other || other.Section != row.Section || !citing.Contains(other) || !IsSameSpeaker(views, other, row))
                return false;
        }

        return true;
    }

    /// <summary>Whether a row that goes on with the same speaker ends with the footnote for all.</summary>
    private static bool IsCitedBelow(DatasetViews views, ReadOnlySpan<Statement> rows, HashSet<Row> citing)
    {
        var first = rows[0];
        foreach (var next in rows[1..])
        {
            if (!IsQuotation(next) || next.Section != first.Section || !(next.Kind == StatementKind.Continuation || IsSameSpeaker(views, first, next)))
                return false;
            if (citing.Contains(next) || next.Note is not null)
                return true;
        }

        return false;
    }

    private static bool IsSameSpeaker(DatasetViews views, Statement row, Statement next) =>
        next.Speakers.IsEmpty
            ? next.LeadIn is null
            : next.Speakers.SequenceEqual(row.Speakers) || (row.Speakers is [var one] && next.Speakers is [var other] && views.Speakers.Find(one) is { } speaker && speaker == views.Speakers.Find(other));

    /// <summary>Whether the words are those of a paper, or of nobody in particular; a lead-in may name who spoke.</summary>
    private static bool IsPaper(DatasetViews views, Statement row) =>
        !(row is { Speakers.IsEmpty: true, LeadIn: { } leadIn } && NamedSpeakers.In(leadIn, views.Speakers).Any(speaker => speaker.Kind != SpeakerKind.Document))
        && row.Speakers.All(name => views.Speakers.Find(name)?[SpeakerColumns.Kind] is SpeakerKind.Document);
}
