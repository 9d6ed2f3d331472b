using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>
/// No two rows of Speakers have names between which one slip of the hand lies, unless they are states with codes of their own. Short
/// words differ for good reasons (<c>Group A</c>, <c>Group B</c>).
/// </summary>
public sealed class SpeakersNearlyAlike : Check
{
    /// <summary>Shorter names differ by a letter for good reasons.</summary>
    private const int Shortest = 6;

    /// <summary>What is longer is no name; each of its letters would be left out once, and the time grow by the square.</summary>
    private const int Longest = 200;

    public override Rule Rule { get; } = new()
    {
        Code = "RK603",
        Severity = Severity.Warning,
        Title = "no two speakers have nearly the same name",
        Reason = "One letter more or less mostly means that one speaker was added twice.",
        Fix = "Correct the name, and keep one row; if they are two speakers, give both a Code or accept the finding.",
        Failing = """{"speakers": [{"name": "Keepers of Small Lights"}, {"name": "Keepers of Smal Lights"}]}""",
        Passing = """{"speakers": [{"name": "Islland", "code": "ISL"}, {"name": "Irlland", "code": "IRL"}, {"name": "Report 2010"}, {"name": "Report 2013"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.Speakers;
        var byTrace = new Dictionary<string, List<Named>>();
        foreach (var row in table.Rows)
        {
            foreach (var name in row.AllNames.Where(name => name.Length is >= Shortest and <= Longest))
            {
                var letters = name.ToLowerInvariant();
                var near = OneSlip.Traces(letters)
                    .SelectMany(trace => byTrace.GetValueOrDefault(trace) ?? [])
                    .FirstOrDefault(other => other.Speaker != (object)row && IsSlip(letters, other.Name) && !HaveCodes(row, other.Speaker));
                if (near is not null)
                {
                    yield return Found(
                        table,
                        row,
                        SpeakerColumns.Name,
                        $"“{CellFindings.Excerpt(name)}” is nearly “{CellFindings.Excerpt(near.Speaker.Name)}” of {table.Place(near.Speaker, SpeakerColumns.Name).Address}.");
                    break;
                }
            }

            foreach (var name in row.AllNames.Where(name => name.Length is >= Shortest and <= Longest).Select(name => name.ToLowerInvariant()))
            {
                foreach (var trace in OneSlip.Traces(name))
                {
                    if (!byTrace.TryGetValue(trace, out var names))
                        byTrace.Add(trace, names = []);
                    names.Add(new Named(name, row));
                }
            }
        }
    }

    private static bool IsSlip(string name, string other) =>
        OneSlip.IsBetween(name, other)
        && name.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit))
        && !IsOtherWord([.. name.Split(' ').Except(other.Split(' '))], [.. other.Split(' ').Except(name.Split(' '))]);

    /// <summary>Whether one word took the place of another, and both are right.</summary>
    private static bool IsOtherWord(string[] words, string[] others) =>
        words is [var word] && others is [var other] && (word.Length < 4 || SpellingVariants.Are(word, other) || RealPairs.Are(word, other));

    private static bool HaveCodes(Speaker left, Speaker right) =>
        left.Code is { } code && right.Code is { } other && !string.Equals(code.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private sealed record Named(string Name, Speaker Speaker);
}
