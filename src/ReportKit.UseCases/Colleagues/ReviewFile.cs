using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.Packaging;

namespace ReportKit.UseCases.Colleagues;

/// <summary>The review workbook beside the master: <c>statements-review.xlsx</c>.</summary>
internal sealed class ReviewFile
{
    private readonly string path;
    private readonly byte[]? before;

    private ReviewFile(string path, byte[]? before)
    {
        this.path = path;
        this.before = before;
    }

    public string Name => Path.GetFileName(path);

    /// <returns>The file that was written, and opened again.</returns>
    /// <exception cref="UnusableFileException">It cannot be written.</exception>
    public static ReviewFile Write(FilesToMerge asked, MergedRows merged)
    {
        var master = asked.Workbook.Path;
        var path = PathFor(master, merged.Open);
        var review = new ReviewFile(path, File.Exists(path) ? WholeFile.Read(path) : null);
        var advice = $"Choose Mine or Theirs in the column Decision, or type what is to stand; save, {asked.HowToDecide(review.Name)}";
        WholeFile.Write(path, [master], stream => ReviewWorkbook.Write(merged.Open, advice, merged.Changes, asked.IsPreview ? "What would be taken" : "What was taken", stream));
        ReviewReader.Read(path);
        return review;
    }

    /// <summary>Puts back what stood there before it was written.</summary>
    public void TakeBack()
    {
        if (before is null)
            File.Delete(path);
        else
            WholeFile.Write(path, [path], stream => stream.Write(before));
    }

    /// <summary>
    /// A review in which somebody has decided something, or that holds lines which the new one lacks, is not written over; the
    /// new one gets a number.
    /// </summary>
    private static string PathFor(string master, ImmutableArray<UndecidedCell> left)
    {
        var lines = left.Select(open => UndecidedJson.Write([open])).ToHashSet();
        var folder = Path.GetDirectoryName(master)!;
        var name = Path.GetFileNameWithoutExtension(master) + "-review";
        for (var count = 1; ; count++)
        {
            var path = Path.Combine(folder, name + (count == 1 ? "" : "-" + count.ToString(CultureInfo.InvariantCulture)) + ".xlsx");
            if (!RegularFile.IsTaken(path) || AddsNothingTo(lines, path))
                return path;
        }
    }

    private static bool AddsNothingTo(HashSet<string> lines, string path)
    {
        try
        {
            return WholeFile.OpenIn(path) is null && ReviewReader.Read(path) is { Decisions.IsEmpty: true } review && review.Open.All(open => lines.Contains(UndecidedJson.Write([open])));
        }
        catch (UnusableFileException)
        {
            // Somebody's own file of that name.
            return false;
        }
    }
}
