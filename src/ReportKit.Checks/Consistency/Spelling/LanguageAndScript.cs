using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>The language of a row is one that is written in the letters of its words.</summary>
public sealed class LanguageAndScript : Check
{
    private const int FewestLetters = 8;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1022",
        Severity = Severity.Warning,
        Title = "words are in the script of the row’s language",
        Reason = "The language decides direction, fonts and spelling check; a blank one is that of the report.",
        Fix = "Correct the column Language.",
        Failing = """{"statements": [{"text": "Маяки горят всю ночь."}, {"text": "The lamps are lit.", "language": "ar"}]}""",
        Passing = """{"statements": [{"text": "Маяки горят всю ночь.", "language": "ru"}, {"text": "The port of Порт.", "language": "en"}, {"text": "Svetla gore cele noci.", "language": "sr-Latn"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var usual = views.Dataset.Settings.Language;
        foreach (var passage in views.Passages)
        {
            if (passage.Role != TextRole.Quotation || ScriptOf(passage.Language ?? usual) is not { } expected)
                continue;
            if (Dominant(passage.Text) is { } script && script != expected)
                yield return Wrong(views, (Statement)passage.Cell.Row, passage, script);
        }
    }

    private Finding Wrong(DatasetViews views, Statement row, Passage passage, string script) =>
        Found(
            views.Dataset.Statements,
            row,
            StatementColumns.Language,
            passage.Language is { } tag ? $"The words are in {script} letters, which “{tag}” is not written in." : $"The words are in {script} letters, and the row names no language.") with
        {
            Evidence = CellFindings.Excerpt(passage.Text),
        };

    /// <summary>The script that a language is usually written in, or that its tag names; null where it is not known here.</summary>
    private static string? ScriptOf(string tag)
    {
        var subtags = Script.Subtags(tag.ToLowerInvariant());
        return Array.Find(subtags, subtag => subtag.Length == 4) switch
        {
            "latn" => "Latin",
            "cyrl" => "Cyrillic",
            "arab" => "Arabic",
            null => OfLanguage(subtags[0]),
            _ => null,
        };
    }

    private static string? OfLanguage(string language) => language switch
    {
        "en" or "fr" or "es" or "de" or "it" or "pt" or "nl" or "sv" or "da" or "no" or "nb" or "fi" or "pl" or "cs" or "sk" or "hu" or "ro" or "tr" or "id" or "ms" or "vi" or "et" or "lv" or "lt" or "sl" or "hr" or "sq" or "sw" => "Latin",
        "ru" or "uk" or "be" or "bg" or "mk" or "ky" or "tg" => "Cyrillic",
        "ar" or "fa" or "ur" or "ps" => "Arabic",
        "he" => "Hebrew",
        "el" => "Greek",
        "zh" or "ja" or "ko" => "East Asian",
        "th" => "Thai",
        "hi" or "mr" or "ne" => "Devanagari",
        _ => null,
    };

    /// <summary>The script of nearly all letters; null where there are few, or of several.</summary>
    private static string? Dominant(string text)
    {
        // From U+2000 to U+2E7F stand punctuation and signs.
        if (text.Length > 2 * FewestLetters && !text.AsSpan().ContainsAnyInRange('\u0250', '\u1FFF') && !text.AsSpan().ContainsAnyInRange('\u2E80', '\uFFFB'))
            return "Latin";

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (all, most, script) = (0, 0, "");
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
                continue;

            var of = Of(letter);
            var count = counts.GetValueOrDefault(of) + 1;
            counts[of] = count;
            all++;
            if (count > most)
                (most, script) = (count, of);
        }

        return all >= FewestLetters && 5 * most >= 4 * all ? script : null;
    }

    private static string Of(char letter) => letter switch
    {
        < '\u0370' or (>= '\u1E00' and < '\u1F00') => "Latin",
        < '\u0400' or (>= '\u1F00' and < '\u2000') => "Greek",
        < '\u0530' => "Cyrillic",
        >= '\u0590' and < '\u0600' => "Hebrew",
        >= '\u0600' and < '\u0780' => "Arabic",
        >= '\u0900' and < '\u0980' => "Devanagari",
        >= '\u0E00' and < '\u0E80' => "Thai",
        >= '\u2E80' and < '\uFB00' => "East Asian",
        >= '\uFB50' => "Arabic",
        _ => "another script’s",
    };
}
