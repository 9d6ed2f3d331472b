namespace ReportKit.Merging.Undecided;

/// <summary>What a person decided on something that a merge left open.</summary>
/// <param name="Words"><see cref="Mine"/>, <see cref="Theirs"/>, or the value itself.</param>
public sealed record Decision(UndecidedCell On, string Words)
{
    /// <summary>The workbook keeps its own value.</summary>
    public const string Mine = "Mine";

    /// <summary>Their value is taken; their row is added or deleted.</summary>
    public const string Theirs = "Theirs";

    public bool IsMine => Words.Trim().Equals(Mine, StringComparison.OrdinalIgnoreCase);

    public bool IsTheirs => Words.Trim().Equals(Theirs, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A decision that cannot be carried out.</summary>
/// <param name="Reason">Why, and what to do, in a sentence.</param>
public sealed record RefusedDecision(Decision Decision, string Reason);
