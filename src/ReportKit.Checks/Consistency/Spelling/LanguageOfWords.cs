using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>Words of a row are in its language, as far as the commonest words of English, French and Spanish tell.</summary>
public sealed class LanguageOfWords : Check
{
    private const int FewestWords = 12;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1023",
        Severity = Severity.Warning,
        Title = "words are in the row’s language",
        Reason = "The language decides hyphenation and spelling check; a blank one is that of the report.",
        Fix = "Correct the column Language.",
        Failing = """{"statements": [{"text": "Nous remercions la présidence et les délégations de la liste des feux que nous avons dans le port."}]}""",
        Passing = """{"statements": [{"text": "Nous remercions la présidence et les délégations de la liste des feux que nous avons dans le port.", "language": "fr"}, {"text": "We thank the Chair for the list of lights and ask that it be open to all."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var usual = views.Dataset.Settings.Language;
        foreach (var passage in views.Passages)
        {
            if (passage.Role == TextRole.Quotation && Other(passage.Text, (passage.Language ?? usual).Trim()) is { } language)
                yield return Wrong(views, passage, language);
        }
    }

    private Finding Wrong(DatasetViews views, Passage passage, string language) =>
        Found(
            views.Dataset.Statements,
            (Statement)passage.Cell.Row,
            StatementColumns.Language,
            passage.Language is { } tag ? $"The words look {language}, the row says “{tag}”." : $"The words look {language}, and the row names no language.") with
        {
            Evidence = CellFindings.Excerpt(passage.Text),
        };

    /// <summary>The other language that the words are in; most texts are known at a glance to be in their own.</summary>
    private static string? Other(string text, string tag)
    {
        var isEnglish = tag.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var isFrench = tag.StartsWith("fr", StringComparison.OrdinalIgnoreCase);
        var isSpanish = tag.StartsWith("es", StringComparison.OrdinalIgnoreCase);
        if (!(isEnglish || isFrench || isSpanish) || text.Contains(isEnglish ? " the " : isFrench ? " les " : " los ", StringComparison.Ordinal))
            return null;

        var (all, english, french, spanish) = (0, 0, 0, 0);
        foreach (var word in new WordScanner(text))
        {
            var letters = word.In(text).ToString().ToLowerInvariant();
            all++;
            english += IsEnglish(letters) ? 1 : 0;
            french += IsFrench(letters) ? 1 : 0;
            spanish += IsSpanish(letters) ? 1 : 0;
        }

        var own = isEnglish ? english : isFrench ? french : spanish;
        var most = Math.Max(english, Math.Max(french, spanish));
        if (all < FewestWords || 4 * most < all || most <= 3 * own)
            return null;
        return most == english ? "English" : most == french ? "French" : "Spanish";
    }

    private static bool IsEnglish(string word) => word is
        "the" or "of" or "and" or "to" or "is" or "that" or "with" or "for" or "this" or "be" or "we" or "our" or "are" or "which" or "by";

    private static bool IsFrench(string word) => word is
        "le" or "la" or "les" or "des" or "du" or "et" or "est" or "dans" or "pour" or "que" or "nous" or "une" or "qui" or "sur" or "aux";

    private static bool IsSpanish(string word) => word is
        "el" or "la" or "los" or "las" or "del" or "y" or "es" or "en" or "para" or "que" or "con" or "una" or "por" or "se" or "nuestro";
}
