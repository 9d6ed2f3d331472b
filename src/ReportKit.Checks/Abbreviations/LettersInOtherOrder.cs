using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Abbreviations;

/// <summary>The letters of an abbreviation come in the order of the words that it stands for.</summary>
public sealed class LettersInOtherOrder : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK708",
        Severity = Severity.Warning,
        Title = "an abbreviation has the letters of its words in their order",
        Reason = "Letters are easily swapped while typing, and nobody reads an abbreviation letter by letter.",
        Fix = "Compare the letters with the words.",
        Failing = """{"abbreviations": [{"abbreviation": "HRL", "expansion": "Harbour Light Register"}]}""",
        Passing = """{"abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}, {"abbreviation": "ISO", "expansion": "International Organization for Standardization"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.Abbreviations;
        foreach (var row in table.Rows.Where(row => row.Expansion is not null))
        {
            if (IsMixed(AcronymScanner.Key(row.Name.Trim()), row.Expansion!))
                yield return Found(table, row, AbbreviationColumns.Abbreviation, $"The letters of “{CellFindings.Excerpt(row.Name)}” are those of “{CellFindings.Excerpt(row.Expansion!)}” in another order.");
        }

        foreach (var entry in views.Abbreviations.All)
        {
            foreach (var use in entry.Introductions)
            {
                if (use.Expansion is null && use.Passage.Role != TextRole.Quotation && WordsBefore(use, entry.Key) is { } words)
                    yield return Found(use.Passage, use.At, use.Length, $"The letters of “{use.Word}” are those of “{CellFindings.Excerpt(words)}” in another order.");
            }
        }
    }

    /// <summary>The words before the bracket whose first letters are those of the abbreviation, but in another order.</summary>
    private static string? WordsBefore(AbbreviationUse use, string key)
    {
        var open = use.Passage.Text.LastIndexOf('(', use.At);
        if (open <= 0)
            return null;

        var start = open;
        for (var count = 0; count < key.Length * 2 && start > 0; count++)
        {
            start = use.Passage.Text.AsSpan(0, start).TrimEnd().LastIndexOfAny(' ', '\n') + 1;
            var words = use.Passage.Text[start..open].Trim();
            if (words.Length > 0 && char.IsUpper(words[0]) && IsMixed(key, words))
                return words;
        }

        return null;
    }

    /// <summary>Whether the first letters of the words that count are the same letters in another order.</summary>
    private static bool IsMixed(string abbreviation, string words)
    {
        if (abbreviation.Length < 3 || WellKnown.Is(abbreviation) || Expansion.Spells(words, abbreviation))
            return false;

        var initials = Expansion.Initials(string.Join(' ', Expansion.Split(words).Where(word => !Expansion.IsSmall(word.ToLowerInvariant()))));
        return initials.Length == abbreviation.Length
            && initials[0] == abbreviation[0]
            && initials.Order().SequenceEqual(abbreviation.ToUpperInvariant().Order());
    }
}
