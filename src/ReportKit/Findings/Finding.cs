namespace ReportKit.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Remark,

    /// <summary>The report prints right, but somebody should look.</summary>
    Warning,

    /// <summary>The report would print wrong text, or something would be lost.</summary>
    Error,
}

/// <summary>One thing that was found: where it is, what is wrong, and what to do about it.</summary>
/// <param name="Rule">What is not kept.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">The cell, row or file.</param>
/// <param name="Message">What is wrong, as one sentence with its full stop.</param>
/// <param name="Advice">What to do, as one sentence with its full stop; empty where the message says it.</param>
public sealed record Finding(Rule Rule, Severity Severity, Place Place, string Message, string Advice = "")
{
    /// <summary>Stable identity of the rule, such as <c>RK203</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>The words in question, with some of those around them; null where the place says it all.</summary>
    public string? Evidence { get; init; }

    /// <summary>The cell's new value, where there is one that surely is right.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Message and advice, as people read them.</summary>
    public string Text => Advice.Length == 0 ? Message : $"{Message} {Advice}";
}
