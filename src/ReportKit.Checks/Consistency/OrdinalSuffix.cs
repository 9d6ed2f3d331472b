using System.Globalization;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Consistency;

/// <summary>The letters after a digit are those of its word: 1st, 2nd, 3rd, 11th.</summary>
public sealed class OrdinalSuffix : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1002",
        Severity = Severity.Warning,
        Title = "the ending of an ordinal is that of its number",
        Reason = "One of the two was changed and the other forgotten; it may be the number that is wrong.",
        Fix = "Correct the ending, or the number.",
        Failing = """{"sections": [{"key": "s", "title": "The 22th meeting"}]}""",
        Passing = """{"sections": [{"key": "s", "title": "The 1st, 2nd, 3rd, 11th, 22nd and 113th meetings, 5th"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from term in views.Vocabulary.Terms
        let ending = Ending(term.Word)
        where ending is not null && !term.Word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        from use in term.Uses
        select Found(use.Passage, use.At, term.Word.Length, $"“{term.Word}” ends otherwise than its number, which has “{ending}”.");

    /// <summary>The ending that the number of an ordinal asks for; null for a word that is no ordinal.</summary>
    private static string? Ending(string word)
    {
        if (word.Length is < 3 or > 5 || !char.IsAsciiDigit(word[0]) || word.AsSpan(0, word.Length - 2).ContainsAnyExceptInRange('0', '9'))
            return null;
        if (word[^2..] is not ("st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH"))
            return null;

        var number = int.Parse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
    }
}
