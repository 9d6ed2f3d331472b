using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Dates;

/// <summary>
/// Between a day and a year, or with one of them, stands the name of a month, as it is spelled in English: not <c>11 Novembre 2024</c>, nor
/// <c>Febuary 2024</c>.
/// </summary>
public sealed class MisspeltMonth : Check
{
    private const int Shortest = 3;

    private static readonly string[] Months = ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>As other languages have them, where more than one slip lies between.</summary>
    private static readonly string[] Foreign = ["Janvier January", "Février February", "Fevrier February", "Mars March", "Avril April", "Mai May", "Juin June", "Juni June", "Juillet July", "Juli July", "Août August", "Enero January", "Febrero February", "Marzo March", "Abril April", "Mayo May", "Junio June", "Julio July", "Agosto August", "Septiembre September", "Octubre October", "Noviembre November", "Diciembre December", "Januar January", "Februar February", "März March", "Oktober October", "Dezember December", "Décembre December"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK529",
        Severity = Severity.Warning,
        Title = "the name of a month is spelled in English as English has it",
        Reason = "Where the month is not read, no other rule on dates sees the date.",
        Fix = "Correct the month.",
        HasCorrection = true,
        Failing = """{"sections": [{"key": "s", "introduction": "They met on 11 Novembre 2024."}]}""",
        Passing = """{"sections": [{"key": "s", "introduction": "They met on 11 November 2024, in Sept. 2024, and passed 3 Marches in 2024."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var term in views.Vocabulary.Terms)
        {
            if (term.Word.Length < Shortest || term.Word[0] is not ('J' or 'F' or 'M' or 'A' or 'S' or 'O' or 'N' or 'D' or 'E') || Meant(term.Word) is not { } month)
                continue;
            foreach (var use in term.Uses)
            {
                if (use.Passage.Role != TextRole.Citation && PassageLanguage.IsEnglish(use.Passage, views.Dataset.Settings) && IsOfDate(use.Passage.Text, use.At, term.Word.Length))
                    yield return Found(use.Passage, use.At, term.Word.Length, $"“{term.Word}” stands for “{month}”.", month);
            }
        }
    }

    /// <summary>The month that is meant; null where the word is one, or none.</summary>
    private static string? Meant(string word)
    {
        if (Array.IndexOf(Months, word) >= 0 || word is "Augusta" or "Marche")
            return null;
        foreach (var month in Months)
        {
            if (month[0] == word[0] && Math.Abs(month.Length - word.Length) < 2 && month.Length > 4 && OneSlip.IsBetween(word, month))
                return month;
        }

        foreach (var pair in Foreign)
        {
            if (pair.Length > word.Length && pair[word.Length] == ' ' && pair.StartsWith(word, StringComparison.Ordinal))
                return pair[(word.Length + 1)..];
        }

        return null;
    }

    /// <summary>Whether a day stands before and a year after the word, with nothing but spaces between, or a year after “in” and the word.</summary>
    private static bool IsOfDate(string text, int at, int length)
    {
        var isBeforeYear = IsYear(text.AsSpan(at + length));
        var before = text.AsSpan(0, at);
        if (before is not [.., ' ' or '\u00A0'])
            return false;
        before = before[..^1];
        var isAfterDay = before is [.., >= '0' and <= '9'] && (before.Length == 1 || before[^2] is ' ' or '\u00A0' or '–' or '-' || (before[^2] is >= '1' and <= '3' && (before.Length == 2 || !char.IsLetterOrDigit(before[^3]) && before[^3] is not ('.' or '/'))));
        return isBeforeYear && (isAfterDay || before.EndsWith(" in") || before.EndsWith(" of") || before.EndsWith("In") || before.EndsWith(" until") || before.EndsWith(" since"));
    }

    private static bool IsYear(ReadOnlySpan<char> rest) =>
        rest is [' ' or '\u00A0', '1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9', ..] && (rest.Length == 5 || !char.IsLetterOrDigit(rest[5]));
}
