using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Sharing;

namespace ReportKit.Excel.Returning;

/// <summary>Reads a workbook that came back, with what was sent.</summary>
public static class ReturnedWorkbook
{
    /// <summary>What a file without header, sheet or column says is told by <see cref="ReturnedFindings"/>, which knows what was sent.</summary>
    private static readonly string[] ToldElsewhere = ["RK001", "RK002", "RK004", "RK005"];

    /// <param name="content">The file.</param>
    /// <param name="name">Its name, without its folder.</param>
    /// <param name="master">The path of the master workbook.</param>
    /// <param name="sent">What was sent, where somebody said so; null: the file or the folder of shares says it.</param>
    /// <returns>Null where nobody knows what was sent.</returns>
    /// <exception cref="UnusableFileException">The file is no workbook, or damaged.</exception>
    public static Outcome<Returned>? Read(byte[] content, string name, string master, Dataset? sent, IProgress<string> progress)
    {
        using var workbook = WorkbookFile.Open(new MemoryStream(content, writable: false), name);
        var theirs = WorkbookReader.ReadReturned(workbook, progress);
        var share = sent is null ? ShareOf(workbook, name, master) : null;
        if ((sent ?? share?.Sent) is not { } before)
            return null;

        var returned = new Returned(new Sender(share?.For ?? name, name), before, theirs.Value)
        {
            CommentsSent = share?.Comments ?? [],
            Comments = WorkbookReader.ReadComments(workbook, theirs.Value),
        };
        return new Outcome<Returned>(
            returned,
            [.. theirs.Diagnostics.Where(finding => !ToldElsewhere.Contains(finding.Code)).Concat(ReturnedFindings.Of(returned)).Select(finding => In(name, finding))]);
    }

    /// <summary>What was sent, as it is kept beside the workbook; where it is not, as the file itself says.</summary>
    private static Share? ShareOf(WorkbookFile workbook, string name, string master)
    {
        var said = EmbeddedText.Read(workbook, ColleagueWorkbook.Kind) is { } json ? ShareJson.Read(json, name) : null;
        return (said is null ? ShareFolder.FindByFile(master, name) : ShareFolder.Find(master, said.Id)) ?? said;
    }

    private static Diagnostic In(string file, Diagnostic finding) =>
        finding with { Place = finding.Place with { Address = finding.Place.Address.Length == 0 ? file : $"{file}: {finding.Place.Address}" } };
}
