using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>The items of one list have one bracket or two: not <c>(a) … b) … (c)</c>. A paragraph that is cited keeps its own.</summary>
public sealed class MixedItemBrackets : TextCheck
{
    private static readonly MarkSet Closings = new(")");

    public override Rule Rule { get; } = new()
    {
        Code = "RK332",
        Severity = Severity.Warning,
        Title = "the items of a list have one bracket or two",
        Reason = "A bracket that is lost makes the reader look for where it opened.",
        Fix = "Write it as the other items are.",
        HasCorrection = true,
        Failing = "It asks (a) for oil, b) for wicks and (c) for glass.",
        Passing = "It asks a) for oil, b) for wicks under paragraph 4 (c), and 1) for glass.",
    };

    protected override MarkSet? Needs => Closings;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        if (text.AsSpan().Count(')') < 2)
            return;

        var items = Items(text);
        if (items.TrueForAll(item => item.IsPaired == items[0].IsPaired))
            return;

        foreach (var item in items)
        {
            var beside = items.FindAll(other => other.Kind == item.Kind && Math.Abs(other.Number - item.Number) == 1 && other.IsPaired != item.IsPaired);
            if (beside.Count > 0 && IsRarer(items, item))
                found.Add(Found(passage, item.At, item.End - item.At, $"“{text[item.At..item.End]}” stands beside “{text[beside[0].At..beside[0].End]}”.", item.IsPaired ? text[(item.At + 1)..item.End] : "(" + text[item.At..item.End]));
        }
    }

    private static bool IsRarer(List<Item> items, Item item)
    {
        var alike = items.Count(other => other.Kind == item.Kind && other.IsPaired == item.IsPaired);
        var others = items.Count(other => other.Kind == item.Kind) - alike;
        return alike < others || (alike == others && !item.IsPaired);
    }

    private static List<Item> Items(string text)
    {
        var items = new List<Item>();
        for (var at = text.IndexOf(')', StringComparison.Ordinal); at >= 0; at = text.IndexOf(')', at + 1))
        {
            var start = at;
            while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
                start--;
            if (Number(text.AsSpan(start, at - start)) is not (> 0 and var number))
                continue;

            var isPaired = start > 0 && text[start - 1] == '(';
            var first = isPaired ? start - 1 : start;
            if ((first == 0 || char.IsWhiteSpace(text[first - 1])) && !IsCited(text.AsSpan(0, first)))
                items.Add(new Item(first, at + 1, number, isPaired, KindOf(text.AsSpan(start, at - start))));
        }

        return items;
    }

    /// <summary>The place of a letter in the alphabet, or what digits or a Roman number say; 0 for other words.</summary>
    private static int Number(ReadOnlySpan<char> label) => label switch
    {
        [>= 'a' and <= 'z' and var letter] => letter - 'a' + 1,
        [>= '1' and <= '9' and var digit] => digit - '0',
        [>= '1' and <= '9' and var tens, >= '0' and <= '9' and var ones] => (10 * (tens - '0')) + ones - '0',
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        _ => 0,
    };

    /// <summary>The first of the digits, of the Roman numbers or of the letters: items of one kind make up one list.</summary>
    private static char KindOf(ReadOnlySpan<char> label) => char.IsAsciiDigit(label[0]) ? '1' : label.Length > 1 ? 'i' : 'a';

    /// <summary>Whether the number of a paragraph stands before, or the word for one.</summary>
    private static bool IsCited(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before is [.., >= '0' and <= '9'] or [.., ')']
            || before.EndsWith("paragraph") || before.EndsWith("paragraphs") || before.EndsWith("item") || before.EndsWith("items") || before.EndsWith("point") || before.EndsWith("points") || before.EndsWith("option")
            || before.EndsWith("para.") || before.EndsWith("article") || before.EndsWith("letter") || before.EndsWith("see") || before.EndsWith("under") || before.EndsWith("bis");
    }

    private sealed record Item(int At, int End, int Number, bool IsPaired, char Kind);
}
