namespace ReportKit.Checks.Terms;

/// <summary>Where a name, or a word of it, stands in a text.</summary>
internal sealed record NamePart(int At, int End)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(At, End - At);
}
