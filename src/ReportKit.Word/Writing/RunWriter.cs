using System.Text;
using System.Xml;
using ReportKit.Document;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes words as runs (ECMA-376-1, 17.3.2), each stretch of one look, language and direction as one.</summary>
internal sealed class RunWriter(XmlWriter xml, Template template, string language)
{
    /// <summary>Writes the words of one look that start at <paramref name="first"/>, and gives the index after them.</summary>
    /// <param name="content">A paragraph's content, or a link's.</param>
    /// <param name="style">The id of a character style for all of them, or null for that of their role.</param>
    public int Write(ReadOnlySpan<Inline> content, int first, string? style = null)
    {
        var look = (Words)content[first];
        var isPlain = IsPlain(look);
        var last = first + 1;
        while (last < content.Length && content[last] is Words next && HaveOneLook(look, next))
        {
            isPlain &= IsPlain(next);
            last++;
        }

        if (isPlain)
            WritePlain(content[first..last], look, style);
        else
            WriteByDirection(content[first..last], look, style);
        return last;
    }

    private static bool HaveOneLook(Words left, Words right) =>
        left.Emphasis == right.Emphasis && left.Role == right.Role && left.Language == right.Language;

    /// <summary>Whether the words can be written as they are: from left to right, without tabs and line breaks.</summary>
    private bool IsPlain(Words words) =>
        !Script.IsRightToLeft(words.Language ?? language)
        && !Direction.MayRunRightToLeft(words.Text)
        && !words.Text.AsSpan().ContainsAny('\t', '\n')
        && !PrintableText.HoldsOtherLineEnd(words.Text);

    private void WritePlain(ReadOnlySpan<Inline> content, Words look, string? style)
    {
        xml.Open("r");
        WriteProperties(look, style, text: default, isRightToLeft: false);
        xml.OpenText();
        foreach (var inline in content)
            xml.WriteString(PrintableText.Of(((Words)inline).Text));
        xml.End();
        xml.End();
    }

    private void WriteByDirection(ReadOnlySpan<Inline> content, Words look, string? style)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
            text.Append(PrintableText.Of(((Words)inline).Text));

        var words = text.ToString();
        foreach (var (start, length, isRightToLeft) in Direction.Split(words, Script.IsRightToLeft(look.Language ?? language)))
        {
            xml.Open("r");
            WriteProperties(look, style, words.AsSpan(start, length), isRightToLeft);
            WriteCharacters(words.AsSpan(start, length));
            xml.End();
        }
    }

    /// <summary>Properties in the order that CT_RPr asks for.</summary>
    private void WriteProperties(Words look, string? style, ReadOnlySpan<char> text, bool isRightToLeft)
    {
        style ??= StyleNames.Of(look.Role) is { } name ? template.StyleId(name) : null;
        var tag = isRightToLeft ? RightToLeft(look, text) : LanguageTag.Of(look.Language) is { IsRightToLeft: false } own ? own : null;
        if (style is null && look.Emphasis == Emphasis.None && tag is null)
            return;

        xml.Open("rPr");
        if (style is not null)
            xml.Value("rStyle", style);
        if (tag is { IsEastAsian: true })
            WriteEastAsianFont(tag);
        foreach (var emphasis in look.Emphasis.Each())
            WriteEmphasis(emphasis);
        if (isRightToLeft)
            xml.Flag("rtl");
        if (tag is not null)
            WriteLanguage(tag);
        xml.End();
    }

    /// <summary>Marks that both Latin and East Asian fonts have, such as “ and …, take the East Asian one.</summary>
    private void WriteEastAsianFont(LanguageTag language)
    {
        xml.Open("rFonts");
        xml.Attribute("hint", "eastAsia");
        if (template.FontOf(language.EastAsianScript) is { } font)
            xml.Attribute("eastAsia", font);
        xml.End();
    }

    private void WriteEmphasis(Emphasis one)
    {
        var (elements, value) = PropertiesOf(one);
        foreach (var element in elements)
        {
            if (value is null)
                xml.Flag(element);
            else
                xml.Value(element, value);
        }
    }

    /// <summary>The elements that say it, those for other scripts among them, and their value; null where they say all by being there.</summary>
    private static (string[] Elements, string? Value) PropertiesOf(Emphasis one) => one switch
    {
        Emphasis.None => ([], null),
        Emphasis.Bold => (["b", "bCs"], null),
        Emphasis.Italic => (["i", "iCs"], null),
        Emphasis.Superscript => (["vertAlign"], "superscript"),
    };

    /// <summary>The language of letters that run from right to left: that of the words, of the report, or else of the letters.</summary>
    private LanguageTag RightToLeft(Words look, ReadOnlySpan<char> text)
    {
        if (LanguageTag.Of(look.Language) is { IsRightToLeft: true } own)
            return own;
        return LanguageTag.Of(language) is { IsRightToLeft: true } usual ? usual : new LanguageTag("bidi", Direction.IsHebrew(text) ? "he" : "ar");
    }

    private void WriteLanguage(LanguageTag language)
    {
        xml.Open("lang");
        xml.Attribute(language.Attribute, language.Tag);
        xml.End();
    }

    private void WriteCharacters(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAny('\t', '\n');
            var line = stop < 0 ? text : text[..stop];
            if (!line.IsEmpty)
            {
                xml.Text(line.ToString());
            }

            if (stop < 0)
                return;
            xml.Flag(text[stop] == '\t' ? "tab" : "br");
            text = text[(stop + 1)..];
        }
    }
}
