using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.Sheets.Records;

namespace ReportKit.Excel.Reading;

/// <summary>A review workbook as a person left it.</summary>
/// <param name="Open">Its lines.</param>
/// <param name="Places">Where each decision stands.</param>
public sealed record Review(ImmutableArray<UndecidedCell> Open, ImmutableArray<Decision> Decisions, ImmutableDictionary<Decision, string> Places)
{
    /// <summary>How many lines wait for a decision.</summary>
    public int Undecided => Open.Count(UndecidedWords.CanBeDecided) - Decisions.Select(decision => decision.On).Where(UndecidedWords.CanBeDecided).Distinct().Count();

    /// <summary>Where a decision stands: <c>Review!H5</c>.</summary>
    public string PlaceOf(Decision decision) => Places[decision];
}

/// <summary>Reads what a person decided in a review workbook, whatever program saved it.</summary>
public static class ReviewReader
{
    /// <summary>What the data is known by that a review workbook carries.</summary>
    public const string EmbeddedKind = "review";

    /// <exception cref="UnusableFileException">The file is no review workbook, or damaged.</exception>
    public static Review Read(string path)
    {
        using var workbook = WorkbookFile.Open(path);
        try
        {
            return Read(workbook);
        }
        catch (XmlException fault)
        {
            throw workbook.Damaged(fault);
        }
    }

    private static Review Read(WorkbookFile workbook)
    {
        var file = workbook.Package.File;
        if (EmbeddedText.Read(workbook, EmbeddedKind) is not { } json)
            throw new UnusableFileException($"{file} is no review of a merge: name the file that ends in -review.xlsx.");

        var open = UndecidedJson.Read(json, file);
        if (workbook.Find(ReviewColumns.Sheet) is not { } worksheet)
            return new Review(open, [], ImmutableDictionary<Decision, string>.Empty);

        var (origin, rows) = new SheetReader(workbook, worksheet, ReviewColumns.Sheet, [], new Progress<string>()).Read();
        var places = ImmutableDictionary.CreateBuilder<Decision, string>();
        foreach (var row in rows.Select(ReviewColumns.Sheet.Row).Where(row => row.Decision is not null))
        {
            if (!int.TryParse(row.Number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) || number < 1 || number > open.Length)
                throw new UnusableFileException($"{file}: {origin.Address(ReviewColumns.Sheet, row.Line, ReviewColumns.Number)} is not the number of a line. Leave the column {ReviewColumns.Number.Name} as it was, and try again.");
            places[new Decision(open[number - 1], row.Decision!)] = origin.Address(ReviewColumns.Sheet, row.Line, ReviewColumns.Decision);
        }

        return new Review(open, [.. places.Keys.OrderBy(decision => open.IndexOf(decision.On))], places.ToImmutable());
    }
}
