using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Returning;
using ReportKit.Merging;
using ReportKit.Packaging;

namespace ReportKit.Cli.Commands;

/// <summary>Reads the workbooks that came back, each with what was sent.</summary>
internal sealed class ReturnedFiles(Terminal terminal, Surroundings surroundings)
{
    /// <param name="master">The path of the master workbook.</param>
    /// <returns>The workbooks, and whether all that they say can be merged; if not, that has been said.</returns>
    public (ImmutableArray<Returned> Files, bool IsAllMerged) Read(string master, MergeArguments arguments)
    {
        var sent = arguments.Base is { } named ? WorkbookReader.Read(surroundings.InFolder(named), terminal).Value : null;
        var read = arguments.Returned.DistinctBy(surroundings.InFolder).Select(file => Read(master, file, sent)).ToList();
        return ([.. read.Select(file => file.Value)], !read.Exists(file => file.Diagnostics.Any(ReturnedFindings.IsUnmerged)));
    }

    /// <param name="sent">What was sent, where the command was told; null: the file or the folder of shares says it.</param>
    private Outcome<Returned> Read(string master, string file, Dataset? sent)
    {
        var path = surroundings.InFolder(file);
        if (Path.GetFullPath(path) == Path.GetFullPath(master))
            throw new WrongUsageException($"{file} is the master workbook itself; name the file that came back.");

        var name = Path.GetFileName(path);
        var read = ReturnedWorkbook.Read(WholeFile.Read(path), name, master, sent, terminal) ?? throw new UnusableFileException(
            $"{name} does not say what was sent in it, and no share beside {Path.GetFileName(master)} is named so. Name the workbook as it was sent: --base SENT.xlsx");
        terminal.Write(read.Diagnostics);
        return read;
    }
}
