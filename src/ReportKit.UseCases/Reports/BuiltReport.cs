using ReportKit.Findings;

namespace ReportKit.UseCases.Reports;

/// <summary>What came of building a report.</summary>
public abstract record BuiltReport
{
    private BuiltReport()
    {
    }

    /// <summary>No file was made.</summary>
    /// <param name="Why">And what to do, without the full stop.</param>
    /// <param name="CanBeDraft">Whether a draft would be made all the same.</param>
    public sealed record Stopped(string Why, bool CanBeDraft = false) : BuiltReport
    {
        /// <param name="asDraft">How a draft is asked for, in the words of the host.</param>
        public string Sentence(string asDraft) => CanBeDraft ? $"{Why}, or {asDraft}." : $"{Why}.";
    }

    /// <summary>A Word file was made.</summary>
    /// <param name="Path">Where it is.</param>
    /// <param name="Statements">How many rows it prints.</param>
    /// <param name="Entries">How many there are in its contents.</param>
    /// <param name="Pages">How many pages it has; null where Word is to count them.</param>
    /// <param name="PageNumbers">Where the numbers in its contents come from, as a sentence.</param>
    /// <param name="IsAstray">Whether it prints no statement although there is something wrong, which a draft may.</param>
    public sealed record Made(string Path, int Statements, int Footnotes, int Entries, int? Pages, string PageNumbers, bool IsDraft, bool IsAstray) : BuiltReport
    {
        /// <summary>What it holds, as a sentence.</summary>
        /// <param name="name">What the file is called to whoever asked.</param>
        public string Contents(string name)
        {
            var pages = Pages is { } count ? $"{Counted.Of(count, "page")}, " : "";
            return $"{name}: {pages}{Counted.Of(Statements, "statement")}, {Counted.Of(Footnotes, "footnote")}, {Counted.Of(Entries, "entry", "entries")} in the contents{(IsDraft ? "; a draft" : "")}.";
        }
    }
}
