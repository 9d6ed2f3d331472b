using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>One rule that a dataset has to keep. It sees the whole dataset and changes nothing.</summary>
public interface ICheck
{
    /// <summary>Stable identity of the rule: <c>RK</c> and three figures.</summary>
    string Code { get; }

    /// <summary>What the rule asks for, in a few words.</summary>
    string Title { get; }

    IEnumerable<Diagnostic> Run(Dataset dataset);
}
