using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>
/// No part of a name stands twice in it, side by side or with “of” between: no <c>Ministry of Ministry</c>, no <c>Permanent Mission
/// of the Permanent Mission</c>. In the sheet Speakers, in the columns that name speakers, and in our own words.
/// </summary>
public sealed class WordTwiceInName : Check
{
    /// <summary>The most words of a part that is looked for.</summary>
    private const int MostWords = 4;

    private static readonly Column[] OfSpeakers = [SpeakerColumns.Name, SpeakerColumns.ShortName, SpeakerColumns.Aliases];
    private static readonly Column[] OfStatements = [StatementColumns.Speaker, StatementColumns.OnBehalfOf];

    public override Rule Rule { get; } = new()
    {
        Code = "RK610",
        Severity = Severity.Warning,
        Title = "no word stands twice in a name",
        Reason = "A name that is put together from pieces easily has one piece twice.",
        Fix = "Delete one of the two.",
        Failing = """
            {"speakers": [{"name": "Ministry Ministry of Lights"}], "statements": [{"kind": "Narrative", "text": "The Ministry of the Ministry of Lights."}]}
            """,
        Passing = """
            {"speakers": [{"name": "Ministry of Lights"}, {"name": "Tora Tora"}], "statements": [{"kind": "Narrative", "text": "The Ministry of Lights and the Heart of Hearts."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var found = new List<Finding>();
        ReadCells(views.Dataset.Speakers, OfSpeakers, found);
        ReadCells(views.Dataset.Statements, OfStatements, found);
        foreach (var passage in views.Passages)
        {
            if (passage.Role != TextRole.Quotation)
                Read(passage, found);
        }

        return found;
    }

    private void ReadCells(Table table, Column[] columns, List<Finding> found)
    {
        foreach (var row in table.AllRows)
        {
            foreach (var column in columns)
            {
                if (row[column] is string name && name.Contains(' ') && Doubled(name) is { } word)
                    found.Add(Found(table, row, column, $"“{CellFindings.Excerpt(name)}” has “{word}” twice in a row."));
            }
        }
    }

    /// <summary>A word that stands twice in a row in a name of more than these two.</summary>
    private static string? Doubled(string name)
    {
        var last = default(Word);
        foreach (var word in new WordScanner(name))
        {
            if (word.Length > 1
                && (last.At > 0 || word.End < name.Length)
                && word.In(name).Equals(last.In(name), StringComparison.OrdinalIgnoreCase)
                && name.AsSpan(last.End, word.At - last.End).IsWhiteSpace())
                return word.In(name).ToString();
            last = word;
        }

        if (Repeated(name, 0) is { } repeated)
            return repeated.Word;
        return RepeatedPhrases.In(name) is [var phrase, ..] ? name[phrase.At..(phrase.At + ((phrase.End - phrase.At) / 2))].Trim(' ', ',') : null;
    }

    private void Read(Passage passage, List<Finding> found)
    {
        for (var at = 0; Repeated(passage.Text, at) is { } repeated; at = repeated.End)
            found.Add(Found(passage, repeated.At, repeated.End - repeated.At, $"“{passage.Text[repeated.At..repeated.End]}” has the same word twice."));
        foreach (var phrase in RepeatedPhrases.In(passage.Text))
            found.Add(Found(passage, phrase.At, phrase.End - phrase.At, $"“{CellFindings.Excerpt(phrase.In(passage.Text).ToString())}” has the same words twice."));
    }

    /// <summary>The next name with <c>of</c> between two equal words.</summary>
    private static (int At, int End, string Word)? Repeated(string text, int from)
    {
        while (text.AsSpan(from).IndexOf(" of ") is >= 0 and var found)
        {
            var of = from + found;
            var second = of + 4;
            if (text.AsSpan(second).StartsWith("the "))
                second += 4;
            var start = of;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            for (var words = 1; words <= MostWords && start >= 0; words++)
            {
                if (IsRepeated(text, start, of, second))
                    return (start, second + of - start, text[start..of]);
                start = WordBefore(text, start);
            }

            from = of + 3;
        }

        return null;
    }

    /// <summary>Whether the name from <paramref name="start"/> to <paramref name="end"/> stands once more at <paramref name="second"/>.</summary>
    private static bool IsRepeated(string text, int start, int end, int second)
    {
        var length = end - start;
        return length > 3
            && char.IsUpper(text[start])
            && second + length <= text.Length
            && string.CompareOrdinal(text, start, text, second, length) == 0
            && !(second + length < text.Length && char.IsLetterOrDigit(text[second + length]));
    }

    /// <summary>Where the word before begins; -1 where none stands there, with one space between.</summary>
    private static int WordBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ' || !char.IsLetter(text[start - 2]))
            return -1;
        start--;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            start--;
        return start;
    }
}
