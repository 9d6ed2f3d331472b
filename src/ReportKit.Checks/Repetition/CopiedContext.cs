using System.Text;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Repetition;

/// <summary>No context was copied from another row, be it that a number, a date or nothing at all was changed.</summary>
public sealed class CopiedContext : Check
{
    private const int Shortest = 60;

    public override Rule Rule { get; } = new()
    {
        Code = "RK903",
        Severity = Severity.Warning,
        Title = "no context stands under two statements",
        Reason = "A context that was copied and only half changed says of one statement what is true of another.",
        Fix = "Say under the second what is its own, or refer to the first.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "We do.", "context": "The delegation had asked for the same at the fourth session, on 7 March 2025."},
              {"report": "GE-1", "text": "We did.", "context": "The delegation had asked for the same at the fifth session, on 9 March 2025."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "We do.", "context": "The delegation had asked for the same at the fourth session, on 7 March 2025."},
              {"report": "GE-1", "text": "We did.", "context": "The delegation asked for an open list of lights for the first time on 9 March 2025."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var report in views.PassagesByReport)
        {
            var seen = new Dictionary<string, Passage>(StringComparer.Ordinal);
            foreach (var passage in report)
            {
                if (!IsContext(passage))
                    continue;

                var words = WithoutNumbers(passage.Text);
                if (!seen.TryAdd(words, passage))
                    yield return Copied(passage, seen[words]);
            }
        }
    }

    private static bool IsContext(Passage passage) =>
        passage.Text.Length >= Shortest && !passage.IsNote
        && (passage.Cell.Column == StatementColumns.Context || passage.Cell.Row is Statement { Kind: StatementKind.Context });

    /// <summary>The words in small letters, a sign for every number, month and ordinal.</summary>
    private static string WithoutNumbers(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var word in new WordScanner(text))
        {
            var letters = word.In(text);
            if (char.IsDigit(letters[0]) || EnglishNumbers.IsOrdinal(letters) || EnglishNumbers.IsMonth(letters))
            {
                words.Append("# ");
                continue;
            }

            foreach (var letter in letters)
                words.Append(char.ToLowerInvariant(letter));
            words.Append(' ');
        }

        return words.ToString();
    }

    private Finding Copied(Passage passage, Passage earlier)
    {
        var isSame = passage.Text == earlier.Text;
        return Found(passage.Cell.Place, $"The context is that of {RepeatedQuotation.Name(earlier)}{(isSame ? "" : ", but for a number or date")}.") with
        {
            Evidence = CellFindings.Excerpt(passage.Text),
        };
    }
}
