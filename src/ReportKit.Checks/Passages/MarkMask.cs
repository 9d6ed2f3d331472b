namespace ReportKit.Checks.Passages;

/// <summary>Which marks there are: a bit for each of ASCII; all others share those of the control characters.</summary>
internal readonly record struct MarkMask(ulong Low, ulong High)
{
    private const char FirstBeyond = '\u0080';

    public static MarkMask Of(ReadOnlySpan<char> marks)
    {
        var all = default(MarkMask);
        foreach (var mark in marks)
            all = all.With(mark);
        return all;
    }

    public MarkMask With(char mark) => IsHigh(mark) ? this with { High = High | 1UL << mark } : this with { Low = Low | 1UL << Bit(mark) };

    public bool Overlaps(MarkMask other) => ((Low & other.Low) | (High & other.High)) != 0;

    public bool Holds(char mark) => ((IsHigh(mark) ? High >> mark : Low >> Bit(mark)) & 1) != 0;

    private static bool IsHigh(char mark) => mark is >= (char)64 and < FirstBeyond;

    private static int Bit(char mark) => mark < FirstBeyond ? mark : mark & 31;
}
