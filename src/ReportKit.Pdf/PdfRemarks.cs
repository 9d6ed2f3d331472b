using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Findings;
using ReportKit.Pdf.Notes;
using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf;

/// <summary>Takes in what of a PDF is read with doubt, or not at all.</summary>
/// <param name="file">The file's name, as people call it.</param>
internal sealed class PdfRemarks(string file)
{
    /// <summary>How many marks are named one by one; more are a kind of paper that is read otherwise.</summary>
    private const int MostNamed = 20;

    private readonly List<Finding> findings = [];

    public void NotesWithoutMark(IReadOnlyList<PdfNote> notes)
    {
        foreach (var note in notes)
            Add(FileRules.NoteWithoutMark, note.Page, $"No mark was found for the note {note.Mark}; its words stand at the end of the text of its page.");
    }

    public void MarksWithoutNote(IReadOnlyList<BodyMark> marks)
    {
        foreach (var mark in marks.Take(MostNamed))
            Add(FileRules.NoteWithoutWords, mark.Page, $"The raised number {mark.Value} looks like the mark of a note, and no note with this number was found.");
        if (marks.Count > MostNamed)
            Add(FileRules.NoteWithoutWords, marks[MostNamed].Page, $"Further raised numbers have no note ({Number(marks.Count - MostNamed)}).");
    }

    public void Pages(IReadOnlyList<PageText> pages)
    {
        foreach (var page in pages.Where(page => page.IsPicture))
            Add(FileRules.NotRead, page.Number, "The page is a picture, and has no text.");
        foreach (var page in pages)
        {
            var unknown = page.Lines.Sum(line => line.Text.Count(letter => letter == LetterText.Unknown[0]));
            if (unknown > 0)
                Add(FileRules.UnknownLetters, page.Number, $"Of some letters the file does not say which they are ({Number(unknown)}); “{LetterText.Unknown}” stands in their places.");
        }
    }

    public ImmutableArray<Finding> Findings() => [.. findings];

    private void Add(Rule rule, int page, string message) =>
        findings.Add(new Finding(rule, rule.Severity, new Place($"{file}, {PageText.PlaceOf(page)}"), message, rule.Fix));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
