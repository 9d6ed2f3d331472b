namespace ReportKit.UseCases.Hosts;

/// <summary>Passes on the steps of long work, which the readers tell as sentences.</summary>
internal sealed class Steps(IProgress<Notice> progress) : IProgress<string>
{
    public void Report(string value) => progress.Report(new Notice.Progress(value));
}
