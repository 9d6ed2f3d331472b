using System.Collections.Immutable;
using ReportKit.UseCases.Hosts;

namespace ReportKit.AddIn.Jobs;

/// <summary>What a use case has to say, in lines as the pane shows them.</summary>
internal sealed class JobLog(Action<ImmutableArray<string>> tell) : IProgress<Notice>
{
    public void Report(Notice value)
    {
        switch (value)
        {
            case Notice.Progress progress:
                Tell([progress.Sentence]);
                break;
            case Notice.Written written:
                Tell([written.Sentence]);
                break;
            case Notice.Found found:
                Tell(FindingLine.Of(found.Findings).Select(line => line.Text));
                break;
            case Notice.FoundInReport found:
                var findings = ReportFindings.Of(found.Report);
                Tell(FindingLine.Of(findings.Listed).Select(line => line.Text).Concat(findings.Rest(_ => "the tab Check")));
                break;
        }
    }

    public void Tell(IEnumerable<string> sentences) =>
        tell([.. sentences.SelectMany(sentence => sentence.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))]);
}
