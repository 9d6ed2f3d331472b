using ReportKit.UseCases.Hosts;

namespace ReportKit.AddIn.Workbooks;

/// <summary>For short work, of which nobody waits to hear how far it is.</summary>
internal sealed class Unheard : IProgress<string>, IProgress<Notice>
{
    private Unheard()
    {
    }

    public static Unheard Progress { get; } = new();

    public void Report(string value)
    {
    }

    public void Report(Notice value)
    {
    }
}
