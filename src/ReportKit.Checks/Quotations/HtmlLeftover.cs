using System.Text.RegularExpressions;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>No tag or character reference of a web page is left in a text.</summary>
public sealed partial class HtmlLeftover : TextCheck
{
    private static readonly MarkSet Marks = new("<&");

    public override Rule Rule { get; } = new()
    {
        Code = "RK328",
        Severity = Severity.Warning,
        Title = "no markup of a web page is left",
        Reason = "It is printed as it stands.",
        Fix = "Type the character that was meant, or delete the tag.",
        Failing = "Lamps &amp; wicks<br>for <b>all</b>.",
        Passing = "Lamps & wicks; a < b, R&D; and AT&T.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        if (!text.Contains('<', StringComparison.Ordinal) && !(text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal)))
            return;

        foreach (var leftover in Leftover().EnumerateMatches(text))
            found.Add(Found(passage, leftover.Index, leftover.Length, $"“{CellFindings.Excerpt(text.Substring(leftover.Index, leftover.Length))}” is markup of a web page."));
    }

    [GeneratedRegex(@"&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|shy|bull|copy|[aeiouAEIOU](?:acute|grave|circ|uml)|[cC]cedil|[nN]tilde|szlig|#[0-9]{2,5}|#x[0-9A-Fa-f]{2,5});|</?(?:p|br|b|i|u|em|strong|span|div|a|sup|sub|li|ul|ol|td|tr|th|table|font|img|blockquote|h[1-6])(?:\s[^<>]*)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();
}
