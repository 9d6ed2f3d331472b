using System.Diagnostics;
using System.Text;

namespace ReportKit.Packaging.Conversion;

/// <summary>
/// A profile in which LibreOffice fetches nothing and runs nothing, whatever a document asks for: what it links to is not loaded, and
/// were it asked for all the same, it would go to a proxy that is not there.
/// </summary>
internal static class ClosedProfile
{
    private const string NoProxy = "127.0.0.1";
    private const string NoPort = "9";

    private const string Scripting = "Office.Common/Security/Scripting";
    private const string Network = "Inet/Settings";

    private static readonly string[] ProxyVariables = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY"];

    private static readonly (string Path, string Name, string Value)[] Settings =
    [
        (Scripting, "BlockUntrustedRefererLinks", "true"),
        (Scripting, "DisableMacrosExecution", "true"),
        (Scripting, "DisableActiveContent", "true"),
        (Scripting, "MacroSecurityLevel", "3"),
        ("Office.Writer/Content/Update", "Link", "0"),
        (Network, "ooInetProxyType", "2"),
        (Network, "ooInetHTTPProxyName", NoProxy),
        (Network, "ooInetHTTPProxyPort", NoPort),
        (Network, "ooInetHTTPSProxyName", NoProxy),
        (Network, "ooInetHTTPSProxyPort", NoPort),
        (Network, "ooInetNoProxy", ""),
    ];

    /// <summary>Makes the profile, and has the program use it.</summary>
    /// <param name="folder">A folder that is not there yet.</param>
    public static void Give(ProcessStartInfo start, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "user"));
        File.WriteAllText(Path.Combine(folder, "user", "registrymodifications.xcu"), Registry(), Encoding.UTF8);
        start.ArgumentList.Insert(0, "-env:UserInstallation=" + new Uri(folder).AbsoluteUri);
        foreach (var variable in ProxyVariables)
            start.Environment[variable] = $"http://{NoProxy}:{NoPort}";
        start.Environment.Remove("no_proxy");
        start.Environment.Remove("NO_PROXY");
    }

    /// <summary>The settings as LibreOffice keeps what a person changed in its options; those that a version does not know, it passes over.</summary>
    private static string Registry()
    {
        var items = new StringBuilder();
        foreach (var (path, name, value) in Settings)
            items.Append(System.Globalization.CultureInfo.InvariantCulture, $"<item oor:path=\"/org.openoffice.{path}\"><prop oor:name=\"{name}\" oor:op=\"fuse\"><value>{value}</value></prop></item>");
        return $"""<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{items}</oor:items>""";
    }
}
