namespace ReportKit.Findings;

/// <summary>A ready correction of a cell, one that changes no meaning: some of its characters become others.</summary>
/// <param name="Before">What the cell holds, as typed.</param>
/// <param name="At">Index of the first character that goes.</param>
/// <param name="Length">How many characters go.</param>
/// <param name="Replacement">What comes in their place; may be empty.</param>
public sealed record Correction(string Before, int At, int Length, string Replacement)
{
    /// <summary>The cell's new value.</summary>
    public string After => string.Concat(Before.AsSpan(0, At), Replacement, Before.AsSpan(At + Length));

    /// <summary>The correction that replaces everything in the cell.</summary>
    public static Correction Whole(string before, string after) => new(before, 0, before.Length, after);
}
