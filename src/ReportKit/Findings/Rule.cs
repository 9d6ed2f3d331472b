using System.Globalization;

namespace ReportKit.Findings;

/// <summary>What a rule says of itself, to people and to the programs that list the rules.</summary>
public sealed record Rule
{
    /// <summary>Stable identity: <c>RK</c>, the number of the family, and two digits.</summary>
    public required string Code { get; init; }

    /// <summary>How much a breach matters at most.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What holds where the rule is kept, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Why it matters, in a sentence or two.</summary>
    public required string Reason { get; init; }

    /// <summary>What to do about a breach, in a sentence; the advice of a finding that has none of its own.</summary>
    public required string Fix { get; init; }

    /// <summary>Whether findings may bring a <see cref="Correction"/> along.</summary>
    public bool HasCorrection { get; init; }

    /// <summary>
    /// An example in which something is found: for a rule on words those of a cell, for any other the inside of interchange JSON; blank
    /// for what is found while files are read.
    /// </summary>
    public string Failing { get; init; } = "";

    /// <summary>An example, in the same form, in which nothing is.</summary>
    public string Passing { get; init; } = "";

    /// <summary>The number in the code: 203.</summary>
    public int Number => NumberOf(Code);

    public RuleFamily Family => FamilyOf(Code);

    /// <summary>The family of a code; the first for what is found while files are read.</summary>
    public static RuleFamily FamilyOf(string code) => (RuleFamily)(NumberOf(code) / 100);

    private static int NumberOf(string code) => int.Parse(code.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture);
}
