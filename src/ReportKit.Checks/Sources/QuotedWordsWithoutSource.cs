using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>Words that our own paragraphs quote have a footnote, where those of the other paragraphs have one.</summary>
public sealed class QuotedWordsWithoutSource : Check
{
    private const int FewestWords = 6;

    /// <summary>How many paragraphs have to say where their words stand before one that does not is a slip.</summary>
    private const int Least = 2;

    public override Rule Rule { get; } = new()
    {
        Code = "RK844",
        Severity = Severity.Warning,
        Title = "words quoted in a paragraph have a footnote where those of its neighbours have one",
        Reason = "Nobody can look up words without a source; where all others have one, it was forgotten.",
        Fix = "Cite the source after the words: [@source, p. 4].",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1"}], "sources": [{"id": "a"}], "statements": [
              {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "The Chair called it “a list that is open to all”.[@a]"},
              {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "It was “a list that nobody has ever seen”.[@a]"},
              {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "The Council spoke of “lamps for all who sail at night”."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1"}], "sources": [{"id": "a"}], "statements": [
              {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "The Chair called it “a list that is open to all”.[@a]"},
              {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "The Council spoke of “lamps for all who sail at night”."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var report in views.PassagesByReport)
        {
            if (report.Key is null)
                continue;

            var without = new List<(Passage Passage, QuotedWords Quoted)>();
            var with = 0;
            foreach (var passage in report)
            {
                if (!IsParagraph(passage) || Quoted(passage.Text) is not { } quoted)
                    continue;
                if (IsCited(views, passage))
                    with++;
                else
                    without.Add((passage, quoted));
            }

            if (with < Least || 2 * without.Count > with)
                continue;
            foreach (var (passage, quoted) in without)
                yield return Found(passage, quoted.At, quoted.End - quoted.At, $"Nothing says where “{CellFindings.Excerpt(passage.Text[quoted.At..quoted.End])}” stands.") with { Advice = Rule.Fix };
        }
    }

    private static bool IsParagraph(Passage passage) =>
        !passage.IsNote && (passage.Cell.Column == SectionColumns.Introduction || (passage.Role == TextRole.Prose && passage.Cell is { Row: Statement { Kind: StatementKind.Narrative or StatementKind.List } } && passage.Cell.Column == StatementColumns.Text));

    /// <summary>The first words of some length that are quoted; null where there are none.</summary>
    private static QuotedWords? Quoted(string text)
    {
        foreach (var quoted in QuotedWords.In(text))
        {
            var words = 0;
            foreach (var word in new WordScanner(text, quoted.At))
                words += word.End <= quoted.End ? 1 : 0;
            if (words >= FewestWords)
                return quoted;
        }

        return null;
    }

    private static bool IsCited(DatasetViews views, Passage passage) =>
        views.MentionsByRow.Contains(passage.Cell.Row) || (passage.Cell.HasMarkup && (passage.Cell.Typed.Contains("^[", StringComparison.Ordinal) || passage.Cell.Typed.Contains("://", StringComparison.Ordinal)))
        || passage.Cell.Row[passage.Cell.Row is Section ? SectionColumns.Note : StatementColumns.Note] is string;
}
