using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Checks.Times;
using ReportKit.Datasets;

namespace ReportKit.Checks;

/// <summary>A meeting as a source describes it, in a form in which two descriptions can be compared.</summary>
internal sealed class Sitting
{
    /// <summary>Words that tell no two bodies, sessions or meetings apart.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ["the", "of", "on", "in", "a", "an", "and", "for", "to", "by", "at", "with", "session", "sessions", "meeting", "meetings", "no", "part", "substantive"],
        StringComparer.Ordinal);

    private Sitting(Source source, int number, string kind, string session, ImmutableArray<string> body)
    {
        Source = source;
        Number = number;
        Kind = kind;
        Session = session;
        Body = body;
        Days = source.Date is { } date ? Times.Days.Of(date) : null;
    }

    public Source Source { get; }

    /// <summary>Which meeting of its session; 0 where that is not said.</summary>
    public int Number { get; }

    /// <summary>What else is said of the meeting: <c>plenary</c>, <c>closing</c>; may be empty.</summary>
    public string Kind { get; }

    /// <summary>The session, its words in one form: <c>5</c>, <c>3 resumed</c>; empty where it is not said.</summary>
    public string Session { get; }

    /// <summary>The words of the body that met.</summary>
    public ImmutableArray<string> Body { get; }

    public Days? Days { get; }

    /// <summary>By this, sittings of one body come together; bodies that share it may still be two.</summary>
    public string BodyKey => field ??= string.Join(' ', Body.Take(3));

    /// <summary>The meetings that sources describe: of every recording, and of every other source that names a meeting.</summary>
    public static IEnumerable<Sitting> Of(Dataset dataset)
    {
        var expansions = dataset.Abbreviations.Rows.Where(row => row.Expansion is not null).ToLookup(row => row.Name.Trim(), row => row.Expansion!, StringComparer.OrdinalIgnoreCase);
        foreach (var source in dataset.Sources.Rows)
        {
            if (source.Meeting is null && source.Kind != SourceKind.Video)
                continue;

            var (number, kind) = Numbered(Words(source.Meeting ?? ""));
            var body = (source.Title ?? source.Author ?? "").Trim();
            yield return new Sitting(source, number, kind, SessionOf(source.Session ?? ""), Words(expansions[body].FirstOrDefault(body)));
        }
    }

    /// <summary>Whether both are of one body, as far as their words say.</summary>
    public bool IsOfSameBody(Sitting other)
    {
        var (few, many) = Body.Length <= other.Body.Length ? (Body, other.Body) : (other.Body, Body);
        return few.Length == 0 ? many.Length == 0 : 4 * few.Count(many.Contains) >= 3 * few.Length;
    }

    /// <summary>Whether both say what session it is, and not the same.</summary>
    public bool IsOfOtherSession(Sitting other) => Session.Length > 0 && other.Session.Length > 0 && Session != other.Session;

    /// <summary>The session without the days that some add to it in brackets.</summary>
    private static string SessionOf(string session)
    {
        var words = Words(session);
        if (words.Length == 0)
            return "";

        var dates = WrittenDates.In(session);
        var named = dates.IsEmpty ? words : Words(session[..dates[0].At].TrimEnd(' ', ',', '(') + session[dates[^1].End..]);
        return string.Join(' ', named.Order(StringComparer.Ordinal));
    }

    private static (int Number, string Kind) Numbered(ImmutableArray<string> words)
    {
        var number = words.Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : 0).FirstOrDefault(figure => figure > 0);
        return (number, string.Join(' ', words.Where(word => !char.IsAsciiDigit(word[0]))));
    }

    /// <summary>The words that tell apart, in small letters, numbers in figures.</summary>
    private static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var part in new WordScanner(text))
        {
            foreach (var piece in part.In(text).ToString().ToLowerInvariant().Split('-', '‐', '\u2011'))
            {
                var word = Ordinals.Parse(piece) is > 0 and var number ? number.ToString(CultureInfo.InvariantCulture) : piece;
                if (word.Length > 0 && !Fillers.Contains(word))
                    words.Add(word);
            }
        }

        return words.ToImmutable();
    }
}
