
namespace ReportKit.Packaging;

/// <summary>
/// Names of files that every system takes: what is made here goes to colleagues by mail. Windows reserves the names of devices,
/// whatever their ending; takes what follows a colon as a stream within a file; and drops dots and spaces at the end.
/// </summary>
public static class PortableName
{
    private const string NoLetters = "<>:\"/\\|?*";
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];
    private static readonly string[] NumberedDevices = ["COM", "LPT"];

    /// <param name="name">Without its folder.</param>
    public static bool Fits(string name) =>
        name.Length > 0
        && !name.Any(letter => char.IsControl(letter) || NoLetters.Contains(letter, StringComparison.Ordinal))
        && name[^1] is not ('.' or ' ')
        && name[0] is not ' '
        && !IsDevice(name);

    private static bool IsDevice(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd();
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4 && NumberedDevices.Contains(stem[..3], StringComparer.OrdinalIgnoreCase) && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³'));
    }
}
