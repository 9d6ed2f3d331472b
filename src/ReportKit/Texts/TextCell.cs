using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Texts;

/// <summary>A cell of running words, its markup parsed once for all rules.</summary>
public sealed class TextCell
{
    public TextCell(Table table, Row row, Column column, TextRole role, string typed)
    {
        Table = table;
        Row = row;
        Column = column;
        Role = role;
        Typed = typed;
        HasMarkup = column.Kind is MarkupKind && MarkupParser.MayHoldMarkup(typed);
    }

    public Table Table { get; }

    public Row Row { get; }

    public Column Column { get; }

    /// <summary>Whose words they are; footnotes among them are <see cref="TextRole.Prose"/>.</summary>
    public TextRole Role { get; }

    /// <summary>The words with their markup, as they stand in the cell.</summary>
    public string Typed { get; }

    /// <summary>Whether there may be any markup; else the cell is one text, as typed.</summary>
    public bool HasMarkup { get; }

    public MarkupText Markup => field ??= Parsed(Typed);

    public Place Place => Table.Place(Row, Column);

    /// <summary>
    /// The correction that changes these words in the cell, wherever its marks stand; null where the words cannot be told from
    /// others, or something else would change with them.
    /// </summary>
    public Correction? CorrectionOf(string text, int at, int length, string replacement)
    {
        if (Role == TextRole.Quotation || Find(text, at, length) is not (>= 0 and var start))
            return null;

        var correction = new Correction(Typed, start, length, replacement);
        var before = PassageTexts.Of(Markup.Spans);
        var after = PassageTexts.Of(Parsed(correction.After).Spans);
        var changed = string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + length));
        return before.SequenceEqual(after.Select(other => other == changed ? text : other)) ? correction : null;
    }

    /// <summary>The index of these words among what was typed; -1 where there is not just one such place.</summary>
    private int Find(string text, int at, int length)
    {
        if (Typed == text)
            return at;

        foreach (var context in (ReadOnlySpan<int>)[24, 8, 2, 0])
        {
            var start = Math.Max(0, at - context);
            var around = text[start..Math.Min(text.Length, at + length + context)];
            var found = Typed.IndexOf(around, StringComparison.Ordinal);
            if (found >= 0)
                return Typed.IndexOf(around, found + 1, StringComparison.Ordinal) < 0 ? found + at - start : -1;
        }

        return -1;
    }

    private MarkupText Parsed(string typed) => Column.Kind switch
    {
        MarkupKind { IsCitation: true } => MarkupParser.ParseCitation(typed),
        MarkupKind => MarkupParser.Parse(typed),
        _ => new MarkupText([new WordsSpan(typed, default)], []),
    };
}
