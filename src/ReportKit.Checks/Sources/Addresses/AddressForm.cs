using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address of a site whose addresses are all made alike is made so, too.</summary>
public sealed class AddressForm : AddressCheck
{
    /// <summary>Letters of an asset's ID on the recordings' site of the United Nations; the folder before it repeats the first three.</summary>
    private const int AssetLength = 10;
    private const int FolderLength = 3;

    public override Rule Rule { get; } = new()
    {
        Code = "RK831",
        Severity = Severity.Warning,
        Title = "an address of a known site has the form of its addresses",
        Reason = "A letter was lost or changed when the address was copied; it leads nowhere.",
        Fix = "Look the recording up, and copy its address.",
        Failing = """{"sources": [{"id": "a", "url": "https://media.un.org/en/asset/k1q/k1g4x0w7rm"}, {"id": "b", "url": "https://youtu.be/abcdefghij"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://media.un.org/en/asset/k1q/k1q4x0w7rm"}, {"id": "b", "url": "https://youtu.be/abcdefghijk?t=90"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        var identity = address.Identity;
        var host = AddressIdentity.HostOf(identity);
        if (host is "youtu.be" && YouTube.IdOf(identity) is { } id)
            return id.Length == YouTube.IdLength ? null : $"“{id}” has {id.Length} characters; IDs of this site have {YouTube.IdLength}.";
        if (host is not ("media.un.org" or "webtv.un.org") || identity.Split('/', '?') is not [_, .. var path] || Array.IndexOf(path, "asset") is not (>= 0 and var at) || path.Length < at + 3)
            return null;

        var (folder, asset) = (path[at + 1], path[at + 2]);
        if (folder.Length == FolderLength && !asset.StartsWith(folder, StringComparison.Ordinal))
            return $"“{asset}” does not begin with “{folder}”, the folder in which it stands.";
        return asset.Length == AssetLength || folder.Length != FolderLength ? null : $"“{asset}” has {asset.Length} characters; IDs of this site have {AssetLength}.";
    }
}
