using ClosedXML.Excel;

namespace ReportKit.Cli.Tests;

/// <summary>Decisions, typed into a review as a person does.</summary>
internal static class ReviewDecisions
{
    private const int DecisionColumn = 8;

    /// <param name="decisions">The row of the sheet, from 1, and what is decided in it.</param>
    public static void Write(string path, params (int Row, string Words)[] decisions)
    {
        using var review = new XLWorkbook(path);
        foreach (var (row, words) in decisions)
            review.Worksheet("Review").Cell(row, DecisionColumn).SetValue(words);
        review.Save();
    }
}
