using System.Globalization;
using System.Text;

namespace ReportKit.Cli.Tests;

/// <summary>
/// Spreadsheets that others made, valid and tricky, malformed and hostile: none is a master workbook, and none may bring the
/// command down. <c>corpus.txt</c> has what <c>build</c> and <c>export</c> say to each, one line where they say the same.
/// </summary>
public sealed class CorpusTests : IDisposable
{
    private static readonly int[] ExitCodesOfAll = [ExitCodes.Done, ExitCodes.DataErrors, ExitCodes.WrongUsage, ExitCodes.UnusableFile];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.Shared)]
    public void Every_file_of_the_corpus_gets_a_sentence()
    {
        var corpus = Repository.SharedFile("corpus", "xlsx");
        var outcomes = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(corpus, "*.xls?", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            File.Copy(file, folder.File(name));
            string[] said = [OutcomeOf(name, "build", name, "--no-layout"), OutcomeOf(name, "export", name)];
            outcomes.Append(CultureInfo.InvariantCulture, $"{name}\n  {string.Join("\n  ", said.Distinct())}\n");
            File.Delete(folder.File(name));
        }

        Snapshot.Match(Repository.File("tests", "ReportKit.Cli.Tests", "corpus.txt"), outcomes.ToString());
    }

    /// <summary>The exit code and the first line of what the command says; what was written is removed again.</summary>
    private string OutcomeOf(string workbook, params string[] call)
    {
        var result = ReportkitProcess.Run(folder.Path, call);
        var said = result.Error + result.Output;
        var written = Directory.EnumerateFileSystemEntries(folder.Path).Where(path => Path.GetFileName(path) != workbook).ToList();

        Assert.Contains(result.ExitCode, ExitCodesOfAll);
        Assert.DoesNotContain("Unhandled exception", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, said, StringComparison.Ordinal);
        Assert.True(result.ExitCode == ExitCodes.Done || written.Count == 0, $"{workbook}: {string.Join(", ", written)}");
        Assert.True(result.PeakMemory < ReportkitProcess.MostMemory, $"{workbook}: {result.PeakMemory >> 20} MB");
        written.ForEach(File.Delete);
        return string.Create(CultureInfo.InvariantCulture, $"{result.ExitCode}  {said.Split('\n')[0]}");
    }
}
