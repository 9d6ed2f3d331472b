namespace ReportKit.Pdf.Pages;

/// <summary>Signs of Chinese and Japanese, between which lines break without a space.</summary>
internal static class Ideograph
{
    public static bool Is(char letter) => letter is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
