using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>
/// A citation in full: the words that describe the source, the locator and the address. Pages stand before a final web
/// address and a start time after it, also where the words come from <c>Cite as</c>; a final full stop stays final.
/// </summary>
public sealed class FullCitation(ReportLanguage language)
{
    public ImmutableArray<Inline> Of(Source source, Locator? locator)
    {
        if (source.CiteAs is { } words && PlaceInWords.IsIn(words))
            return Linked(PlaceInWords.Filled(words, locator?.In(language)), locator?.Seconds);

        var place = locator is { Seconds: null } ? locator.In(language) : null;
        var (head, address, tail) = source.CiteAs is { } typed ? Typed(typed, place) : Generated(source, place);
        var citation = ImmutableArray.CreateBuilder<Inline>();
        citation.AddRange(head);
        if (address is not null)
            citation.Add(address);
        if (locator is not { Seconds: { } seconds })
        {
            citation.AddRange(tail);
            return citation.ToImmutable();
        }

        if (tail is [Words { Text: [')' or '>' or ']', ..] text } bracket, .. var rest])
        {
            citation.Add(bracket with { Text = text[..1] });
            tail = [bracket with { Text = text[1..] }, .. rest];
        }

        citation.Add(new Words((citation.Count > 0 ? " " : "") + locator.In(language)));
        citation.AddRange(tail);
        return At(citation, seconds);
    }

    private static ImmutableArray<Inline> Linked(string citation, int? seconds)
    {
        var inlines = PlainText.Of(MarkupParagraphs.OneLine(MarkupParser.ParseCitation(citation).Spans));
        return seconds is null ? inlines : At(inlines, seconds.Value);
    }

    private static ImmutableArray<Inline> At(IEnumerable<Inline> citation, int seconds) =>
        [.. citation.Select(inline => inline is Link link ? At(link, seconds) : inline)];

    private Parts Generated(Source source, string? place)
    {
        var description = new SourceForms(language).Describe(source, place);
        if (source.Address is not { } address)
            return new Parts([new Words(description)], null, []);

        var lead = description.Length == 0 ? "" : description + language.Comma;
        return WebAddress.LinkTo(address) is { } target
            ? new Parts(lead.Length == 0 ? [] : [new Words(lead)], new Link(target, [new Words(address)]), [])
            : new Parts([new Words(lead + address)], null, []);
    }

    private static Parts Typed(string citeAs, string? place)
    {
        var inlines = PlainText.Of(MarkupParagraphs.OneLine(MarkupParser.ParseCitation(citeAs).Spans));
        var last = inlines.Length - 1;
        while (last >= 0 && inlines[last] is Words words && !words.Text.Any(char.IsLetterOrDigit))
            last--;
        if (last >= 0 && inlines[last] is Link address && IsBare(address))
            return new Parts(WithPlace(inlines[..last], place, hasAddress: true), address, inlines[(last + 1)..]);

        var hasStop = inlines is [.., Words { Text: [.., not '.', '.'] or "." }];
        if (!hasStop)
            return new Parts(WithPlace(inlines, place, hasAddress: false), null, []);
        var end = (Words)inlines[^1];
        return new Parts(WithPlace(inlines.SetItem(inlines.Length - 1, end with { Text = end.Text[..^1] }), place, hasAddress: false), null, [new Words(".")]);
    }

    /// <summary>Puts the place after the words, before the mark or bracket that leads over to the address.</summary>
    private static ImmutableArray<Inline> WithPlace(ImmutableArray<Inline> head, string? place, bool hasAddress)
    {
        if (place is null)
            return head;

        var words = head is [.., Words last] ? last.Text.TrimEnd() : null;
        var bracket = hasAddress && words is [.., '(' or '<' or '['] ? words[^1..] : "";
        words = words?[..^bracket.Length].TrimEnd();
        var mark = words is [.., ',' or ';' or ':'] || (hasAddress && words is [.., '.']) ? words[^1..] : "";
        words = words?[..^mark.Length];
        if (head is [.. var before, Words shortened])
            head = words!.Length == 0 ? [.. before] : [.. before, shortened with { Text = words }];

        var joint = head.IsEmpty ? "" : words is [.., ',', '”' or '"'] ? " " : ", ";
        var lead = !hasAddress ? "" : (mark.Length + bracket.Length == 0 ? "," : mark) + " " + bracket;
        return head.Add(new Words(joint + place + lead));
    }

    /// <summary>Whether the link shows its own address.</summary>
    private static bool IsBare(Link link) => link.Content is [var only] && WebAddress.WithScheme(only.Text) == link.Target;

    private static Link At(Link link, int seconds)
    {
        var target = StartTime.In(link.Target, seconds);
        return IsBare(link)
            ? new Link(target, [link.Content[0] with { Text = StartTime.In(link.Content[0].Text, seconds) }])
            : link with { Target = target };
    }

    /// <summary>The words, the final web address if there is one, and the punctuation after.</summary>
    private sealed record Parts(ImmutableArray<Inline> Head, Link? Address, ImmutableArray<Inline> Tail);
}
