using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Returning;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Packaging;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Colleagues;

/// <summary>Reads workbooks that came back, each with what was sent.</summary>
public sealed class ReturnedFiles(IProgress<Notice> progress)
{
    /// <param name="content">The file.</param>
    /// <param name="name">Its name, without its folder.</param>
    /// <param name="master">The path of the master workbook.</param>
    /// <param name="sent">What was sent, where somebody said so; null: the file or the folder of shares says it.</param>
    /// <exception cref="RefusalException">Nobody knows what was sent.</exception>
    /// <exception cref="UnusableFileException">The file is no workbook, or damaged.</exception>
    public Outcome<Returned> Read(byte[] content, string name, string master, Dataset? sent = null) =>
        ReturnedWorkbook.Read(content, name, master, sent, new Steps(progress)) ?? throw new RefusalException(
            $"{name} does not say what was sent in it, and no share beside {Path.GetFileName(master)} is named so", Remedy.NameSent) { IsOfFile = true };

    /// <returns>The workbooks, and whether all that they say can be merged; if not, that has been told.</returns>
    internal (ImmutableArray<Returned> Files, bool IsAllMerged) Read(FilesToMerge asked)
    {
        var sent = asked.Sent is { } named ? WorkbookReader.Read(named.Path, new Steps(progress)).Value : null;
        var read = asked.Returned.DistinctBy(file => file.Path).Select(file => Read(asked, file, sent)).ToList();
        return ([.. read.Select(file => file.Value)], !read.Exists(file => file.Findings.Any(ReturnedFindings.IsUnmerged)));
    }

    private Outcome<Returned> Read(FilesToMerge asked, NamedFile file, Dataset? sent)
    {
        if (Path.GetFullPath(file.Path) == Path.GetFullPath(asked.Workbook.Path))
            throw new RefusalException($"{file.Name} is the master workbook itself; name the file that came back.");

        var read = Read(WholeFile.Read(file.Path), file.FileName, asked.Workbook.Path, sent);
        progress.Report(new Notice.Found(read.Findings));
        return read;
    }
}
