namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A paragraph that only marks what is left out.</summary>
internal static class Omission
{
    public static bool Is(string words) => words.Trim().Trim('“', '”', '"') is "[...]" or "[…]" or "[. . .]" or "(...)" or "(…)" or "[..]";
}
