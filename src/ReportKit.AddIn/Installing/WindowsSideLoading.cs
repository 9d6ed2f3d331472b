using System.Collections.Immutable;

namespace ReportKit.AddIn.Installing;

/// <summary>Office on Windows: the registry names the manifest of each add-in that is being developed, under the add-in's identity.</summary>
/// <param name="folder">Where the manifests are kept.</param>
public sealed class WindowsSideLoading(IDeveloperKey registry, string folder) : ISideLoading
{
    public ImmutableArray<string> Install(int port, PaneKey key)
    {
        Directory.CreateDirectory(folder);
        foreach (var program in OfficeProgram.All)
        {
            var path = Path.Combine(folder, program.ManifestFile);
            Manifest.Save(path, program, port, key);
            registry.Write(program.Id, path);
        }

        return ["Installed for Excel and Word. Start them anew: ReportKit is on the tab Home, or under Home, Add-ins, More Add-ins, Developer Add-ins."];
    }

    public ImmutableArray<string> Uninstall()
    {
        foreach (var program in OfficeProgram.All)
        {
            registry.Delete(program.Id);
            if (Directory.Exists(folder))
                File.Delete(Path.Combine(folder, program.ManifestFile));
        }

        return ["The add-in is gone when Excel and Word are started anew."];
    }
}

/// <summary>The key of the registry by which Office finds add-ins that are being developed.</summary>
public interface IDeveloperKey
{
    void Write(string name, string value);

    /// <summary>Deletes a value, which need not be there.</summary>
    void Delete(string name);
}
