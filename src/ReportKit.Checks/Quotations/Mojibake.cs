using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>No letters are left of a text that was read in the wrong encoding, and none that could not be read at all.</summary>
public sealed class Mojibake : TextCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK327",
        Severity = Severity.Warning,
        Title = "letters are those that were typed",
        Reason = "A program that read the text in the wrong encoding made several wrong letters of one, or a symbol of a font of its own.",
        Fix = "Type the letter that was meant.",
        Failing = "The Chairâ€™s dÃ©lÃ©gation.",
        Passing = "The Chair’s délégation à São João, Âncora, tâche.",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        if (FirstWrong(text) is >= 0 and var at)
            found.Add(Found(passage, at, 1, $"In “{passage.Near(at, 1)}” stand letters that nobody typed."));
    }

    private static int FirstWrong(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAscii(text[at]) && IsWrong(text.AsSpan(at)))
                return at;
        }

        return -1;
    }

    /// <summary>Whether the bytes of one letter in UTF-8 were taken for letters of Latin-1 or Windows-1252, or a font has a letter of its own.</summary>
    private static bool IsWrong(ReadOnlySpan<char> text) => text switch
    {
        ['\uFFFD' or >= '\uE000' and <= '\uF8FF', ..] => true,
        ['Ã' or 'Â', >= '\u0080' and <= '\u00BF', ..] => true,
        ['Ã', '‚' or '„' or '‡' or '‰' or '€' or '“' or '”' or '™' or 'œ' or 'Œ' or 'š' or 'Š', ..] => true,
        ['â', '€' or '\u0080', ..] => true,
        ['ï', '»', '¿', ..] => true,
        _ => false,
    };
}
