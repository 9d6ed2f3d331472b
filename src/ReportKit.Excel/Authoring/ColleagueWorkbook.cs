using ReportKit.Excel.Embedding;
using ReportKit.Sharing;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// The copy that a colleague gets: the rows and columns of a share with the comments on their cells, a Guide for them, and the
/// share itself, so that what comes back says what was sent.
/// </summary>
public static class ColleagueWorkbook
{
    /// <summary>What <see cref="EmbeddedText"/> calls a share.</summary>
    public const string Kind = "share";

    /// <param name="json">The share as <see cref="ShareJson"/> writes it.</param>
    public static void Write(Share share, string json, Stream stream)
    {
        var workbook = WorkbookAuthor.Empty(WorkbookOutline.ForColleague(share.Sent), GuideText.ForColleague(share), share.For is { } name ? $"Statements for {name}" : "Statements");
        EmbeddedText.Write(workbook, Kind, json);
        WorkbookAuthor.Fill(workbook, share.Sent, share.Comments, stream);
    }
}
