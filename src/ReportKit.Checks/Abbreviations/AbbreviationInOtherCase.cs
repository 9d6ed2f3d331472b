using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Abbreviations;

/// <summary>An abbreviation of the sheet Abbreviations is written with the capitals that it has there.</summary>
public sealed class AbbreviationInOtherCase : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK709",
        Severity = Severity.Warning,
        Title = "an abbreviation has the capitals of the sheet Abbreviations",
        Reason = "“Hlr” beside “HLR” was typed in haste, or changed by a program that corrects words.",
        Fix = "Write it as in the sheet Abbreviations.",
        HasCorrection = true,
        Failing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "They opened the Hlr."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "IT", "expansion": "information technology"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "It opened, and It was good, as it was before."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var listed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in views.Dataset.Abbreviations.Rows)
        {
            if (AcronymScanner.Key(row.Name.Trim()) is var key && key.Length > 1 && key.All(char.IsAsciiLetterUpper))
                listed.TryAdd(key, row.Name.Trim());
        }

        return
            from term in views.Vocabulary.Terms
            where listed.ContainsKey(term.Word) && IsOtherCase(term.Word)
            where views.Vocabulary.Find(term.Word.ToLowerInvariant()) is null && !views.NameWords.Holds(term.Word)
            from use in term.Uses
            where use.Passage.Role != TextRole.Quotation && !Sentence.StartsAt(use.Passage.Text, use.At)
            let name = listed[term.Word]
            // Notes write “UN Web TV” where the text writes “U.N.”.
            where !(use.Passage.Role == TextRole.Citation && name.Contains('.', StringComparison.Ordinal))
            select Found(
                use.Passage,
                use.At,
                term.Word.Length,
                $"“{term.Word}” is written “{name}” in the sheet Abbreviations.",
                name.Contains('.') ? null : name);
    }

    /// <summary>A capital in front and something small after; <c>ict</c> may be part of an address or a tag.</summary>
    private static bool IsOtherCase(string word) => char.IsAsciiLetterUpper(word[0]) && word.Any(char.IsAsciiLetterLower);
}
