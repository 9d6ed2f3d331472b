using System.Collections.Immutable;

namespace ReportKit.UseCases.Hosts;

/// <summary>What was asked for cannot be done as it was asked; the message is the sentence that people see.</summary>
public sealed class RefusalException : Exception
{
    private readonly string what;

    /// <param name="sentence">Why not, in sentences that name no command.</param>
    public RefusalException(string sentence)
        : base(sentence) => what = sentence;

    /// <param name="what">Why not, and what can be done about it: one sentence, or two, without the last full stop.</param>
    /// <param name="remedy">By what it is done, which each host has in its own words.</param>
    /// <param name="choices">What there is to choose from; may be empty.</param>
    public RefusalException(string what, Remedy remedy, ImmutableArray<string> choices = default, Exception? cause = null)
        : base($"{what}.", cause)
    {
        this.what = what;
        Remedy = remedy;
        Choices = choices.IsDefault ? [] : choices;
    }

    public Remedy Remedy { get; }

    public ImmutableArray<string> Choices { get; } = [];

    /// <summary>Whether a file stands in the way rather than how it was asked.</summary>
    public bool IsOfFile { get; init; }

    /// <summary>The message with the words of a host for the remedy, which end it: <c> with --report: GE-001, GE-002.</c></summary>
    public string With(string words) => what + words;
}
