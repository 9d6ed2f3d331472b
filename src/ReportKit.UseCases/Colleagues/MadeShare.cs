using System.Collections.Immutable;
using ReportKit.Schema;
using ReportKit.Sharing;
using ReportKit.Sheets;
using ReportKit.UseCases.Workbooks;

namespace ReportKit.UseCases.Colleagues;

/// <summary>What came of sharing statements.</summary>
public abstract record MadeShare
{
    private MadeShare()
    {
    }

    /// <summary>A copy was made.</summary>
    /// <param name="HasErrors">Whether something in the master workbook could not be read.</param>
    public sealed record Made(Share Share, bool HasErrors) : MadeShare
    {
        /// <summary>What it holds, as a sentence.</summary>
        /// <param name="name">What the file is called to whoever asked.</param>
        public string Contents(string name)
        {
            var counts = new[] { StatementColumns.Sheet, (Sheet)SourceColumns.Sheet, SectionColumns.Sheet }
                .Where(sheet => Share.Sent[sheet].AllRows.Count > 0)
                .Select(sheet => new SheetCount(sheet.Name, Share.Sent[sheet].AllRows.Count));
            var holds = Share.Sent.Statements.Rows.IsEmpty ? "no statements yet, to be filled in" : SheetCount.Listed(counts);
            return $"Made {name}{(Share.For is { } person ? $" for {person}" : "")}: {holds}.";
        }
    }

    /// <summary>No copy was made: of what came back nobody could tell whose it is.</summary>
    public sealed record Refused(string Why) : MadeShare;

    /// <summary>No statement is what was asked for.</summary>
    /// <param name="Conditions">What was asked for and not found: one thing alone, or several that nothing meets together.</param>
    /// <param name="Why">Of one thing alone, why not.</param>
    public sealed record NothingToSend(ImmutableArray<(string Name, string Typed)> Conditions, string? Why) : MadeShare
    {
        /// <param name="called">What a condition, such as <c>section</c>, is called in the host's words.</param>
        public string Sentence(Func<string, string> called)
        {
            if (Conditions.IsEmpty)
                return "The sheet Statements has no rows that could be sent.";
            var all = string.Join(" ", Conditions.Select(condition => $"{called(condition.Name)} “{condition.Typed}”"));
            return Why is { } why ? $"{all} leaves nothing to send: {why}" : $"Nothing is left to send: no statement meets all of {all}.";
        }
    }
}
