namespace ReportKit.Checks.Terms;

/// <summary>Names of states between which one slip would lie, and that are both right.</summary>
internal static class RealPairs
{
    private static readonly HashSet<string> Pairs = ["iceland ireland", "gambia zambia", "iran iraq", "guiana guyana"];

    public static bool Are(string left, string right) => Pairs.Contains($"{left} {right}") || Pairs.Contains($"{right} {left}");
}
