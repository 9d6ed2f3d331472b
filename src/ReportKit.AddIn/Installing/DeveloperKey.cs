using System.Runtime.Versioning;
using Microsoft.Win32;

namespace ReportKit.AddIn.Installing;

/// <summary>The key in the registry of the person who is signed in.</summary>
[SupportedOSPlatform("windows")]
public sealed class DeveloperKey : IDeveloperKey
{
    private const string Path = @"Software\Microsoft\Office\16.0\WEF\Developer";

    public void Write(string name, string value)
    {
        using var key = Registry.CurrentUser.CreateSubKey(Path);
        key.SetValue(name, value);
    }

    public void Delete(string name)
    {
        using var key = Registry.CurrentUser.OpenSubKey(Path, writable: true);
        key?.DeleteValue(name, throwOnMissingValue: false);
    }
}
