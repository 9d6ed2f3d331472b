using System.Collections.Immutable;
using ReportKit.Languages;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>The footnotes at the end of a row, by its columns.</summary>
internal sealed record ClosingCells(string? Source, string? Locator, string? AlsoIn, string? AlsoLocator, bool IsCited, string? Note)
{
    private static ClosingCells None { get; } = new(null, null, null, null, true, null);

    public static ClosingCells Of(ImmutableArray<PaperNote> notes, NoteForms forms, ReportLanguage language)
    {
        if (notes.IsEmpty)
            return None;
        var cells = First(notes[0], forms, language);
        foreach (var further in notes.Skip(1))
        {
            var words = forms.InText(further);
            cells = cells with { Note = (cells.Note is null ? "" : cells.Note + " ") + (words.StartsWith("^[", StringComparison.Ordinal) ? words : $"^[{words}]") };
        }

        return cells;
    }

    /// <summary>The footnote at the end of a heading, which has one column.</summary>
    public static string? OfHeading(ImmutableArray<PaperNote> notes, NoteForms forms)
    {
        if (notes.IsEmpty)
            return null;
        var first = forms.IsAsWords(notes[0]) ? forms.Words(notes[0]) : forms.Mixed(forms.Reading(notes[0]).Pieces);
        return first + string.Concat(notes.Skip(1).Select(forms.InText).Select(words => words.StartsWith("^[", StringComparison.Ordinal) ? words : $"^[{words}]"));
    }

    private static ClosingCells First(PaperNote note, NoteForms forms, ReportLanguage language)
    {
        var pieces = forms.Reading(note).Pieces;
        if (forms.IsAsWords(note))
        {
            var cites = forms.Reading(note).Citations.ToList();
            var cells = cites.Count == 0 ? None : None with { Source = forms.Id(cites[0].Source), Locator = cites[0].Locator, IsCited = false };
            if (cites.Count > 1)
                cells = cells with { AlsoIn = forms.Id(cites[1].Source), AlsoLocator = cites[1].Locator };
            return cells with { Note = forms.Words(note) };
        }

        if (pieces is not [CitePiece first, .. var rest])
            return None with { Note = forms.Mixed(pieces) };
        var closing = None with { Source = forms.Id(first.Source), Locator = first.Locator };
        if (rest is [WordsPiece joint, CitePiece also, .. var more] && PaperWords.AreSame(joint.Words.Text, language.AlsoHere))
            (closing, rest) = (closing with { AlsoIn = forms.Id(also.Source), AlsoLocator = also.Locator }, more);
        var words = forms.Mixed(rest);
        return words.Any(char.IsLetterOrDigit) ? closing with { Note = words } : closing;
    }
}
