using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Citations;

/// <summary>
/// A citation in full: the words that describe the source, the locator and the address. Pages stand before a final web
/// address and a start time behind it, also where the words come from <c>Cite as</c>.
/// </summary>
internal static class FullCitation
{
    public static ImmutableArray<Inline> Of(Source source, Locator? locator)
    {
        var (head, address, tail) = source.CiteAs is { } typed ? Typed(typed) : Generated(source);
        if (locator is { Seconds: null })
            head = WithPlace(head, locator.Text, hasAddress: address is not null);
        if (locator is { Seconds: { } seconds } && address is not null)
            address = At(address, seconds);

        var citation = ImmutableArray.CreateBuilder<Inline>();
        citation.AddRange(head);
        if (address is not null)
            citation.Add(address);
        if (locator is { Seconds: not null })
            citation.Add(new Words((citation.Count > 0 ? " " : "") + locator.Printed));
        citation.AddRange(tail);
        return citation.ToImmutable();
    }

    private static (ImmutableArray<Inline> Head, Link? Address, ImmutableArray<Inline> Tail) Generated(Source source)
    {
        var description = SourceForms.Describe(source);
        if (source.Address is not { } address)
            return ([new Words(description)], null, []);
        return (description.Length == 0 ? [] : [new Words(description + ", ")], Plain(address), []);
    }

    private static (ImmutableArray<Inline> Head, Link? Address, ImmutableArray<Inline> Tail) Typed(string citeAs)
    {
        var inlines = PlainText.Of(MarkupParser.Parse(citeAs.Trim()).Spans);
        var last = inlines.Length - 1;
        while (last >= 0 && inlines[last] is Words words && !words.Text.Any(char.IsLetterOrDigit))
            last--;
        return last >= 0 && inlines[last] is Link address
            ? (inlines[..last], address, inlines[(last + 1)..])
            : (inlines, null, []);
    }

    /// <summary>Puts the place behind the description, before the comma or colon that leads over to the address.</summary>
    private static ImmutableArray<Inline> WithPlace(ImmutableArray<Inline> head, string place, bool hasAddress)
    {
        var lead = hasAddress ? ", " : "";
        if (head is not [.., Words last])
            return head.Add(new Words((head.IsEmpty ? "" : ", ") + place + lead));

        var end = last.Text.AsSpan().TrimEnd(" ,;:.").Length;
        var mark = last.Text.AsSpan(end).Trim();
        if (hasAddress && mark is ":")
            lead = ": ";
        var words = end == 0 ? place : last.Text[..end] + ", " + place;
        return head.SetItem(head.Length - 1, last with { Text = words + lead });
    }

    private static Link Plain(string address) => new(WebAddress.WithScheme(address), [new Words(address)]);

    private static Link At(Link address, int seconds)
    {
        var target = StartTime.In(address.Target, seconds);
        var isBare = address.Content is [var only] && WebAddress.WithScheme(only.Text) == address.Target;
        return isBare ? new Link(target, [address.Content[0] with { Text = StartTime.In(address.Content[0].Text, seconds) }]) : address with { Target = target };
    }
}
