using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Names;

/// <summary>A list of four names or more in our own words has each once.</summary>
public sealed class NameTwiceInList : TextCheck
{
    private static readonly MarkSet Separators = new(",;\n");

    /// <summary>From how many names on it is a list.</summary>
    private const int Fewest = 4;

    public override Rule Rule { get; } = new()
    {
        Code = "RK605",
        Severity = Severity.Warning,
        Title = "a list of names has each name once",
        Reason = "A long list is put together from several places, and a name slips in twice.",
        Fix = "Delete one of the two.",
        Failing = "The text of Avaria, Lethmar, Sundrey, Avaria and Tavolda was adopted.",
        Passing = "The text of Avaria, Lethmar, Sundrey and Tavolda was adopted; Avaria thanked Lethmar, and Sundrey thanked Avaria.",
    };

    protected override MarkSet? Needs => Separators;

    protected override bool Concerns(TextRole role) => role == TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        if (text.AsSpan().Count(',') + text.AsSpan().Count(';') + text.AsSpan().Count('\n') < Fewest - 2)
            return;

        var items = new List<NamePart>();
        var isBySemicolons = false;
        foreach (var word in passage.Words)
        {
            var isName = BeginsName(word.In(text));
            if (!isName && IsSmall(word.In(text)))
                continue;

            isBySemicolons &= items.Count > 1;
            var since = items.Count > 0 ? text.AsSpan(items[^1].End, word.At - items[^1].End) : default;
            if (isName && IsInside(since))
                items[^1] = items[^1] with { End = word.End };
            else if (isName && IsBetween(since) && (items.Count < 2 || since.Contains(';') == isBySemicolons || !since.ContainsAny(',', ';')))
            {
                isBySemicolons |= since.Contains(';');
                items.Add(new NamePart(word.At, word.End));
            }
            else
            {
                Close(passage, items, found, isName ? new NamePart(word.At, word.End) : null);
            }
        }

        Close(passage, items, found, next: null);
    }

    /// <summary>A capital, perhaps after an article that lost its vowel: <c>d’Ivoire</c>.</summary>
    private static bool BeginsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || (word is [_, '’' or '\'', var capital, ..] && char.IsUpper(capital));

    /// <summary>That may stand within a name, or between two.</summary>
    private static bool IsSmall(ReadOnlySpan<char> word) => word is
        "of" or "the" or "and" or "or" or "as" or "well" or "together" or "along" or "with" or "de" or "da" or "et" or "y" or "e" or "und";

    /// <summary>Whether the same name goes on after this.</summary>
    private static bool IsInside(ReadOnlySpan<char> gap) => gap is " " or " of " or " of the " or " (" or " de " or " da ";

    /// <summary>Whether the next name of the list begins after this.</summary>
    private static bool IsBetween(ReadOnlySpan<char> gap)
    {
        if (gap.StartsWith(" of)"))
            gap = gap[4..];
        else if (gap is [')', ..])
            gap = gap[1..];
        if (gap.EndsWith(" the "))
            gap = gap[..^4];
        if (gap is [',' or ';', ' ' or '\n', ..] && gap.Length > 2)
            gap = gap[1..];
        return gap is ", " or "; " or ",\n" or ";\n" or "\n" or " and " or " or " or " & " or " as well as " or " together with " or " along with " or " et " or " y " or " e " or " und ";
    }

    private void Close(Passage passage, List<NamePart> items, ICollection<Finding> found, NamePart? next)
    {
        if (items.Count >= Fewest)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in items)
            {
                var name = item.In(passage.Text).ToString();
                if (!known.Add(name))
                    found.Add(Found(passage, item.At, item.End - item.At, $"“{CellFindings.Excerpt(name)}” stands twice in a list."));
            }
        }

        items.Clear();
        if (next is not null)
            items.Add(next);
    }
}
