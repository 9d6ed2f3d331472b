using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// What leads in words or a list ends with a colon: a lead-in where those of the report do, a line above the items of a list, and
/// <c>the following (a)</c>.
/// </summary>
public sealed class MissingColon : Check
{
    private static readonly string[] Announcements = ["the following (a)", "as follows (a)", "the following (i)", "as follows (i)", "as follows “", "the following “"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK1030",
        Severity = Severity.Warning,
        Title = "what leads in words or a list ends with a colon",
        Reason = "Without it the reader takes the next line for a new sentence.",
        Fix = "Add the colon.",
        HasCorrection = true,
        Failing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "text": "Yes.", "leadIn": "On 7 March, Avaria said:"}, {"report": "GE-1", "text": "Yes.", "leadIn": "On 8 March, Sundrey said:"}, {"report": "GE-1", "text": "No.", "leadIn": "On 9 March, Lethmar said"}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "text": "Yes.", "leadIn": "On 7 March, Avaria said:"}, {"report": "GE-1", "text": "that it agrees.", "leadIn": "On 8 March, Sundrey said,"}, {"report": "GE-1", "kind": "Narrative", "text": "It asked for:\n- oil;\n- wicks."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var withColon = views.Passages.Count(passage => IsLeadIn(passage) && passage.Text.AsSpan().TrimEnd() is [.., ':' or '：']);
        var without = views.Passages.Count(IsOpenLeadIn);
        var lists = AboveLists(views.Dataset.Statements);
        foreach (var passage in views.Passages)
        {
            if (passage.Role != TextRole.Prose)
                continue;
            if (IsOpenLeadIn(passage) ? withColon >= 2 * without || (without == 1 && EndsWithSaying(passage.Text)) : IsAboveList(passage, lists) && (EndsOpen(passage.Text) || Announces(passage.Text)))
                yield return AtEnd(passage, passage.Text.AsSpan().TrimEnd().Length);
            foreach (var end in IsList(passage) ? [] : WithinText(passage.Text))
                yield return AtEnd(passage, end);
        }
    }

    /// <summary>The lines of the rows that stand right above a list.</summary>
    private static HashSet<int> AboveLists(Table<Statement> table)
    {
        var lines = new HashSet<int>();
        Statement? above = null;
        foreach (var row in table.Rows)
        {
            if (row.Kind == StatementKind.List && above is not null)
                lines.Add(above.Line);
            above = row;
        }

        return lines;
    }

    private Finding AtEnd(Passage passage, int end)
    {
        var isStop = passage.Text[end - 1] is '.' or ';' or ',';
        var start = isStop ? end - 1 : end;
        var word = passage.Text.AsSpan(0, start).LastIndexOfAny(' ', '\n') + 1;
        return Found(passage, word, end - word, $"A colon is missing after “{passage.Before(start)}”.", passage.Text[word..start] + ":");
    }

    private static bool IsLeadIn(Passage passage) => !passage.IsNote && passage.Cell.Column == StatementColumns.LeadIn;

    /// <summary>Whether a lead-in breaks off and the words after it are a sentence of their own; words in small letters go on from it.</summary>
    private static bool IsOpenLeadIn(Passage passage) =>
        IsLeadIn(passage) && EndsOpen(passage.Text) && ((Statement)passage.Cell.Row).Words is { } words && words.AsSpan().TrimStart("“‘\"«*_ \n") is [var first, ..] && char.IsUpper(first);

    private static bool IsList(Passage passage) => !passage.IsNote && passage.Cell.Row is Statement { Kind: StatementKind.List };

    private static bool IsAboveList(Passage passage, HashSet<int> lists) =>
        !passage.IsNote && passage.Cell is { Row: Statement { Kind: StatementKind.Narrative } row } && passage.Cell.Column == StatementColumns.Text && lists.Contains(row.Line) && !passage.Text.Contains('\n', StringComparison.Ordinal);

    /// <summary>Whether the text breaks off after a word, and not after one that its sentence goes on from (<c>said that</c>).</summary>
    private static bool EndsOpen(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.IsEmpty || !(char.IsLetterOrDigit(text[^1]) || text[^1] == ')'))
            return false;
        return text[(text.LastIndexOf(' ') + 1)..] is not ("that" or "to" or "of" or "for" or "with" or "as" or "by" or "the" or "a" or "an" or "in" or "on" or "and" or "its" or "their" or "que");
    }

    /// <summary>Whether the last word is a verb after which words are quoted, so that one lead-in needs no others to tell.</summary>
    private static bool EndsWithSaying(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text[(text.LastIndexOf(' ') + 1)..] is "said" or "says" or "stated" or "states" or "added" or "noted" or "wrote" or "declared" or "replied" or "commented" or "concluded" or "continued" or "remarked" or "observed"
            or "submitted" or "proposed" or "explained" or "recalled" or "responded" or "warned" or "asked" or "announced" or "underlined" or "stressed" or "emphasized" or "emphasised" or "reiterated" or "reaffirmed"
            or "dit" or "déclaré" or "ajouté" or "souligné" or "dijo" or "declaró" or "señaló" or "añadió" or "afirmó" or "заявил" or "заявила" or "сказал" or "сказала" or "following" or "follows";
    }

    /// <summary>Whether the last sentence promises what follows, and ends with a stop.</summary>
    private static bool Announces(string text)
    {
        var end = text.AsSpan().TrimEnd().Length;
        if (end < 2 || text[end - 1] is not ('.' or ';' or ','))
            return false;
        var sentence = text.AsSpan(0, end - 1);
        sentence = sentence[(sentence.LastIndexOf(". ") + 1)..];
        return sentence.EndsWith("the following") || sentence.EndsWith("as follows") || sentence.EndsWith("these");
    }

    /// <summary>Where lines above items, and words before an item (a), end without a colon.</summary>
    private static IEnumerable<int> WithinText(string text)
    {
        for (var at = text.IndexOf("\n- ", StringComparison.Ordinal); at > 0; at = text.IndexOf("\n- ", at + 1, StringComparison.Ordinal))
        {
            var start = text.LastIndexOf('\n', at - 1) + 1;
            if (text.AsSpan(start).StartsWith("- ") || text.AsSpan(start, at - start).TrimEnd() is not { IsEmpty: false } line)
                continue;
            var lastWords = line.ToString();
            if (EndsOpen(lastWords) || Announces(lastWords))
                yield return start + lastWords.Length;
        }

        foreach (var words in Announcements)
        {
            if (text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var found)
                yield return found + words.LastIndexOf(' ');
        }
    }
}
