using System.Collections.Immutable;

namespace ReportKit.AddIn.Installing;

/// <summary>Where Office looks for add-ins that somebody put there by hand.</summary>
public interface ISideLoading
{
    /// <summary>Puts the manifests there; those of an earlier time are replaced.</summary>
    /// <param name="port">The port at which the pane is served.</param>
    /// <param name="key">What the addresses in them carry; nobody may read them who may not read it.</param>
    /// <returns>What was done and what is left to do, in sentences.</returns>
    /// <exception cref="Findings.UnusableFileException">A file cannot be written.</exception>
    ImmutableArray<string> Install(int port, PaneKey key);

    /// <summary>Takes them away again.</summary>
    /// <returns>What was done and what is left to do, in sentences.</returns>
    ImmutableArray<string> Uninstall();
}
