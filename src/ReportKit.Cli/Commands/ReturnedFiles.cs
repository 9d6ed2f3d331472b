using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Sharing;

namespace ReportKit.Cli.Commands;

/// <summary>Reads the workbooks that came back, each with what was sent.</summary>
internal sealed class ReturnedFiles(Terminal terminal, Surroundings surroundings)
{
    /// <summary>What a file without header, sheet or column says is told by <see cref="ReturnedFindings"/>, which knows what was sent.</summary>
    private static readonly string[] ToldElsewhere = ["RK001", "RK002", "RK004", "RK005"];

    /// <param name="master">The path of the master workbook.</param>
    public ImmutableArray<Returned> Read(string master, MergeArguments arguments)
    {
        var sent = arguments.Base is { } named ? WorkbookReader.Read(surroundings.InFolder(named), terminal).Value : null;
        return [.. arguments.Returned.DistinctBy(surroundings.InFolder).Select(file => Read(master, file, sent))];
    }

    /// <param name="sent">What was sent, where the command was told; null: the file or the folder of shares says it.</param>
    private Returned Read(string master, string file, Dataset? sent)
    {
        var path = surroundings.InFolder(file);
        if (Path.GetFullPath(path) == Path.GetFullPath(master))
            throw new WrongUsageException($"{file} is the master workbook itself; name the file that came back.");

        var theirs = WorkbookReader.ReadReturned(path, terminal);
        var share = sent is null ? ShareOf(master, path) : null;
        var name = Path.GetFileName(path);
        var returned = new Returned(new Sender(share?.For ?? name, name), sent ?? share!.Sent, theirs.Value)
        {
            CommentsSent = share?.Comments ?? [],
            Comments = WorkbookReader.ReadComments(path, theirs.Value),
        };
        terminal.Write([.. theirs.Diagnostics.Where(finding => !ToldElsewhere.Contains(finding.Code)).Concat(ReturnedFindings.Of(returned)).Select(finding => In(name, finding))]);
        return returned;
    }

    /// <summary>What was sent, as it is kept beside the workbook; where it is not, as the file itself says.</summary>
    private static Share ShareOf(string master, string path)
    {
        var said = EmbeddedText.Read(path, ColleagueWorkbook.Kind) is { } json ? ShareJson.Read(json, Path.GetFileName(path)) : null;
        var kept = said is null ? ShareFolder.FindByFile(master, Path.GetFileName(path)) : ShareFolder.Find(master, said.Id);
        return kept ?? said ?? throw new UnusableFileException(
            $"{Path.GetFileName(path)} does not say what was sent in it, and no share beside {Path.GetFileName(master)} is named so. Name the workbook as it was sent: --base SENT.xlsx");
    }

    private static Diagnostic In(string file, Diagnostic finding) =>
        finding with { Place = finding.Place with { Address = finding.Place.Address.Length == 0 ? file : $"{file}: {finding.Place.Address}" } };
}
