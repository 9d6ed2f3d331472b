using ReportKit.Checks.Passages;
using ReportKit.Checks.Views;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>Where a text stands in its report.</summary>
internal sealed record Standing(ReadingPlace Place, ReportContents Contents)
{
    public bool IsInLastSection => Place.Row >= Contents.LastSection;

    public bool HasAppendix => Contents.HasAppendix;

    public int MostNotes => Contents.MostNotes;

    public bool HasSection(string number) => Contents.Numbers.Contains(number);

    public bool HasTitle(string title) => Contents.Titles.Contains(QuotedWords.Letters(title));

    /// <summary>Whether there is anything above or below; a first sentence or two have nothing above them.</summary>
    public bool HasSomething(Passage passage, int at, bool isAbove)
    {
        if (passage.IsNote)
            return true;
        var rest = isAbove ? passage.Text.AsSpan(0, at) : passage.Text.AsSpan(at);
        if (rest.Contains('\n') || rest.Count(". ") > 1)
            return true;
        return isAbove ? Place.Row > 1 || passage.Cell.Row is Statement : Place.Row < Contents.Last || passage.Cell.Column == StatementColumns.LeadIn || HasAppendix;
    }

    /// <summary>Whether anything follows in the section, or in those below it.</summary>
    public bool HasFollowing(Passage passage, int at) =>
        passage.IsNote || passage.Cell.Column == StatementColumns.LeadIn || passage.Text.AsSpan(at).Contains('\n') || passage.Text.AsSpan(at).ContainsAny(":;“") || passage.Text.AsSpan(at).Count(". ") > 0 || !Contents.Ends.Contains(Place.Row);

    /// <summary>Whether rows of a speaker stand above or below; the own row counts as above.</summary>
    public bool HasSpeaker(DatasetViews views, Speaker speaker, bool isAbove)
    {
        foreach (var (statement, row) in Contents.Rows)
        {
            if ((isAbove ? row <= Place.Row : row > Place.Row) && IsOf(views, statement, speaker))
                return true;
        }

        return false;
    }

    private static bool IsOf(DatasetViews views, Statement row, Speaker speaker) =>
        row.Speakers.Concat(row.OnBehalfOf).Any(name => views.Speakers.Find(name) == speaker) || speaker.AllNames.Any(name => row.LeadIn?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);
}
