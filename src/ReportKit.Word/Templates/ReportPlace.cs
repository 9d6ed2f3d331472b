using System.Collections.Immutable;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>Where in the control <c>report</c> the chapters stand, and the section breaks (ECMA-376-1, 17.6.17) before and after them.</summary>
/// <param name="Before">The properties of the sections that end before the chapters.</param>
/// <param name="After">The properties of the section that the chapters end, and of those after it.</param>
/// <param name="StartsPage">Whether the first chapter starts a page.</param>
internal sealed record ReportPlace(ImmutableArray<XElement> Before, ImmutableArray<XElement> After, bool StartsPage)
{
    public static ReportPlace Of(XElement control)
    {
        var breaks = control.Descendants(Names.W + "sectPr").ToList();
        var place = Placeholder(control);
        return new ReportPlace(
            [.. breaks.Where(section => IsBefore(section, place))],
            [.. breaks.Where(section => !IsBefore(section, place))],
            place?.Descendants(Names.W + "pageBreakBefore").Any(StyleSheet.IsOn) == true);
    }

    /// <summary>Whether an element of the template stands before the chapters.</summary>
    public static bool IsBeforeChapters(XElement element, XElement control) =>
        control.IsBefore(element) ? IsBefore(element, Placeholder(control)) && element.Ancestors().Contains(control) : element.IsBefore(control);

    /// <summary>The paragraph that the chapters take the place of: the first with words, else the first that ends no section.</summary>
    private static XElement? Placeholder(XElement control)
    {
        var paragraphs = control.Descendants(Names.W + "p").ToList();
        return paragraphs.Find(paragraph => paragraph.Descendants(Names.W + "t").Any(text => !string.IsNullOrWhiteSpace(text.Value)))
            ?? paragraphs.Find(paragraph => !paragraph.Descendants(Names.W + "sectPr").Any())
            ?? paragraphs.LastOrDefault();
    }

    private static bool IsBefore(XElement element, XElement? place) => place is not null && element.IsBefore(place);
}
