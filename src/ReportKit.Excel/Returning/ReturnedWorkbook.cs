using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Sharing;

namespace ReportKit.Excel.Returning;

/// <summary>Reads a workbook that came back, with what was sent.</summary>
public static class ReturnedWorkbook
{
    /// <summary>
    /// What a file without header, sheet or column says is told by <see cref="ReturnedFindings"/>, which knows what was sent; a value
    /// that cannot be read is left to a person in the review, unless it is what was sent.
    /// </summary>
    private static readonly Rule[] ToldElsewhere = [FileRules.MissingSheet, FileRules.MissingColumn, FileRules.MissingHeader, FileRules.HiddenSheet, FileRules.UnreadableDate, FileRules.NotAllowed];

    /// <param name="content">The file.</param>
    /// <param name="name">Its name, without its folder.</param>
    /// <param name="master">The path of the master workbook.</param>
    /// <param name="sent">What was sent, where somebody said so; null: the file or the folder of shares says it.</param>
    /// <returns>Null where nobody knows what was sent.</returns>
    /// <exception cref="UnusableFileException">The file is no workbook, or damaged.</exception>
    public static Outcome<Returned>? Read(byte[] content, string name, string master, Dataset? sent, IProgress<string> progress)
    {
        using var workbook = WorkbookFile.Open(new MemoryStream(content, writable: false), name);
        var (share, isKept) = sent is null ? ShareOf(workbook, name, master) : (null, true);
        var theirs = WorkbookReader.ReadReturned(workbook, progress);
        if ((sent ?? share?.Sent) is not { } before)
            return null;

        var renamed = RenamedColumns.Recognise(workbook, before, theirs.Value);
        if (!renamed.IsEmpty)
            theirs = WorkbookReader.ReadReturned(workbook, progress);
        var (filled, coverKeys) = MergedCells.Filled(workbook, theirs.Value, before);
        var returned = new Returned(new Sender(share?.For ?? name, name), before, filled)
        {
            CommentsSent = share?.Comments ?? [],
            Comments = WorkbookReader.ReadComments(workbook, theirs.Value),
            Report = share?.Report,
            CanWithdraw = isKept && !coverKeys && !theirs.Findings.Any(finding => finding.Rule == FileRules.RepeatedHeader),
        };
        return new Outcome<Returned>(returned, [.. Told(theirs.Findings, renamed).Concat(ReturnedFindings.Of(returned)).Select(finding => In(name, finding))]);
    }

    /// <summary>A column that may be one that is missing is not told as one of their own besides.</summary>
    private static IEnumerable<Finding> Told(ImmutableArray<Finding> read, ImmutableArray<Finding> renamed) =>
        read.Where(finding => !ToldElsewhere.Contains(finding.Rule) && !renamed.Any(other => other.Place.Address == finding.Place.Address)).Concat(renamed);

    /// <summary>What was sent, as it is kept beside the workbook; where it is not, as the file itself says.</summary>
    private static (Share? Share, bool IsKept) ShareOf(WorkbookFile workbook, string name, string master)
    {
        var said = EmbeddedText.Read(workbook, ColleagueWorkbook.Kind) is { } json ? ShareJson.Read(json, name) : null;
        var kept = said is null ? ShareFolder.FindByFile(master, name) : ShareFolder.Find(master, said.Id);
        return (kept ?? said, kept is not null);
    }

    private static Finding In(string file, Finding finding) =>
        finding with { Place = finding.Place with { Address = finding.Place.Address.Length == 0 ? file : $"{file}: {finding.Place.Address}" } };
}
