using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// Puts the words that the shipped template brings along into the report's language, and its paragraphs into the direction of that.
/// Words that a person wrote stay.
/// </summary>
internal static class TemplateWords
{
    private static readonly string[] OfContents = ["TABLE OF CONTENTS", "CONTENTS"];

    /// <param name="language">The language that has the words.</param>
    /// <param name="tag">That of the report.</param>
    public static void Translate(XElement part, ReportLanguage language, string tag)
    {
        if (Script.IsRightToLeft(tag))
            TurnRightToLeft(part);
        if (language is English)
            return;

        var (visitUs, draft) = (new English().VisitUs, new English().Draft);
        foreach (var text in part.Descendants(Names.W + "t"))
        {
            var words = text.Value.Trim();
            if (OfContents.Contains(words, StringComparer.OrdinalIgnoreCase) && IsIn(ControlTags.Contents, text))
                text.SetValue(words.All(letter => !char.IsLower(letter)) ? language.Contents : Sentence(language.Contents));
            else if (words == draft && IsIn(ControlTags.Draft, text))
                text.SetValue(language.Draft);
            else if (words == visitUs)
                text.SetValue(language.VisitUs + text.Value[text.Value.TrimEnd().Length..]);
        }
    }

    private static bool IsIn(string control, XElement element) =>
        element.Ancestors(Names.W + "sdt").Any(ancestor => Controls.TagOf(ancestor) == control);

    private static string Sentence(string capitals) => capitals[..1] + capitals[1..].ToLowerInvariant();

    private static void TurnRightToLeft(XElement part)
    {
        foreach (var paragraph in part.Descendants(Names.W + "p"))
        {
            var properties = PropertyOrder.Of(paragraph, "pPr");
            if (properties.Element(Names.W + "bidi") is null)
                PropertyOrder.Put(properties, new XElement(Names.W + "bidi"));
        }
    }
}
