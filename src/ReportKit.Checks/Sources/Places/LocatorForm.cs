using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Places;

/// <summary>
/// Places in sources are typed in one form: <c>Art. 4</c> or <c>article 4</c>, <c>p. 4</c> or <c>page 4</c>, <c>(starts at 14:20)</c> or
/// <c>(starts at: 00:14:20)</c>. What stands in the column Locator and is understood is printed in one form; the rest is as typed.
/// </summary>
public sealed class LocatorForm : Check
{

    private static readonly (string Of, string[] Ways)[] Units =
    [
        ("page", ["p.", "p", "page", "pg.", "pg", "pag."]),
        ("pages", ["pp.", "pp", "pages", "pgs.", "p.p."]),
        ("paragraph", ["para", "para.", "par.", "paragraph", "§", "¶"]),
        ("paragraphs", ["paras", "paras.", "paragraphs", "§§"]),
        ("article", ["Art.", "art.", "Art", "art", "Article", "article"]),
        ("articles", ["Arts.", "arts.", "Articles", "articles"]),
        ("section", ["Sec.", "sec.", "Sect.", "sect.", "Section", "section"]),
        ("chapter", ["Ch.", "ch.", "Chap.", "chap.", "Chapter", "chapter"]),
        ("point", ["point", "pt.", "Point", "pt"]),
        ("annex", ["Annex", "annex"]),
        ("line", ["line", "l.", "Line"]),
        ("slide", ["slide", "Slide"]),
    ];

    public override Rule Rule { get; } = new()
    {
        Code = "RK843",
        Severity = Severity.Warning,
        Title = "places in sources are typed in one form",
        Reason = "Notes are read one below the other; “Art. 4” beside “article 9” looks careless.",
        Fix = "Write it as in the others.",
        Failing = """
            {"sources": [{"id": "a", "kind": "Treaty"}],
             "statements": [{"text": "One.", "source": "a", "locator": "Art. 4"}, {"text": "Two.", "source": "a", "locator": "Art. 5"}, {"text": "Three.", "source": "a", "locator": "article 9"}]}
            """,
        Passing = """
            {"sources": [{"id": "a", "kind": "Document"}],
             "statements": [{"text": "One.", "source": "a", "locator": "p. 4"}, {"text": "Two.", "source": "a", "locator": "page 5"}, {"text": "Three.", "source": "a", "locator": "§ 9"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var forms = new Dictionary<string, List<Form>>(StringComparer.Ordinal);
        foreach (var form in InLocators(views).Concat(InNotes(views)))
        {
            if (!forms.TryGetValue(form.Of, out var known))
                forms.Add(form.Of, known = []);
            known.Add(form);
        }

        return
            from known in forms.Values
            let usual = known.GroupBy(form => form.Way, StringComparer.Ordinal).MaxBy(way => way.Count())!
            where usual.Count() > 1 || known.Count == 2
            from form in known
            where form.Way != usual.Key
            select Found(form.Place, $"“{form.Typed}” is given in another form elsewhere: “{usual.First().Typed}”.") with { Evidence = form.Typed };
    }

    /// <summary>Those that are printed as given; a source that is not cited in this form by anything but words has none.</summary>
    private static IEnumerable<Form> InLocators(DatasetViews views)
    {
        foreach (var (mention, _, locator) in views.LocatedMentions)
        {
            if (locator is { Unit: LocatorUnit.Other, Doubt: LocatorDoubt.None } && FormOf(mention.Locator!.Trim()) is var (of, way))
                yield return new Form(of, way, CellFindings.Excerpt(mention.Locator!.Trim()), mention.LocatorPlace);
        }
    }

    /// <summary>Those that stand among the words of notes and citations, after a comma or bracket.</summary>
    private static IEnumerable<Form> InNotes(DatasetViews views)
    {
        foreach (var passage in views.Passages)
        {
            if (!(passage.IsNote || passage.Cell.Column == Sheets.StatementColumns.Note || passage.Cell.Column == Sheets.SourceColumns.CiteAs))
                continue;
            foreach (var form in In(passage))
                yield return form;
        }
    }

    private static IEnumerable<Form> In(Passage passage)
    {
        var text = passage.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not (',' or '(' or ';'))
                continue;
            var start = at + 1;
            while (start < text.Length && text[start] == ' ')
                start++;
            var end = text.AsSpan(start).IndexOfAny(",);") is >= 0 and var gap ? start + gap : text.Length;
            var part = text[start..end].Trim();
            if (part.Length is > 2 and < 40 && !passage.IsQuotedAt(start) && (TimeOf(part) ?? FormOf(part)) is var (of, way))
                yield return new Form(of, way, CellFindings.Excerpt(part), passage.Cell.Place);
        }
    }

    /// <summary>The unit and how it is written, where a number follows it.</summary>
    private static (string Of, string Way)? FormOf(string part)
    {
        var number = part.AsSpan().IndexOfAnyInRange('0', '9');
        var end = number < 0 ? part.LastIndexOf(' ') : number;
        if (end <= 0 || (number < 0 && !IsRoman(part.AsSpan(end + 1))))
            return null;

        var label = part[..end].Trim();
        foreach (var (of, ways) in Units)
        {
            if (Array.IndexOf(ways, label) >= 0)
                return (of, label);
        }

        return null;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length is > 0 and < 6 && word.TrimStart("IVXivx").IsEmpty;

    /// <summary>How the start of words in a recording is written.</summary>
    private static (string Of, string Way)? TimeOf(string part)
    {
        var number = part.AsSpan().IndexOfAnyInRange('0', '9');
        // The colon is next to the digits.
        if (number < 0 || part.IndexOf(':', number) is not (> 0 and var colon) || colon - number > 2 || part.AsSpan(number).ContainsAnyExceptInRange('0', ':'))
            return null;

        var label = part[..number].Trim();
        var zero = part.AsSpan(number).StartsWith("00:") ? "00:" : "";
        return label is "starts at" or "starts at:" or "start at" or "start at:" or "starting at" or "at" or "from" or "begins at" or "" ? ("time", $"{label} {zero}") : null;
    }

    /// <param name="Of">What is counted: forms are compared where this is the same.</param>
    private sealed record Form(string Of, string Way, string Typed, Place Place);
}
