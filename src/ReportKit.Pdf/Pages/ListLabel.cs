using System.Text.RegularExpressions;

namespace ReportKit.Pdf.Pages;

/// <summary>What stands before the items of lists.</summary>
internal static partial class ListLabel
{
    /// <summary>In letters.</summary>
    public const int Longest = 8;

    private const string Bullets = "•◦▪■□●○‣►➢✓–—-*·❖◆";

    public static bool IsBullet(string text) => text.Length == 1 && Bullets.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether the text is a bullet, or a number or letter with what closes it.</summary>
    public static bool Is(string text) => text.Length is > 0 and <= Longest && (IsBullet(text) || text == "o" || Number().IsMatch(text));

    [GeneratedRegex(@"^(\(?([0-9]{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-zA-Z])[.)]|[0-9]{1,3}(\.[0-9]{1,3}){1,4}\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
