using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Addresses;
using ReportKit.Checks.DatesInText;
using ReportKit.Checks.English;
using ReportKit.Checks.Passages;
using ReportKit.Datasets;
using ReportKit.Sheets;

namespace ReportKit.Checks.Views;

/// <summary>A meeting as a source describes it, in a form in which two descriptions can be compared.</summary>
internal sealed class RecordedMeeting
{
    /// <summary>Words that say which part of a meeting was recorded.</summary>
    private static readonly HashSet<string> Parts =
    [
        "continued", "cont'd", "cont’d", "cont", "resumed", "resumption", "morning", "afternoon", "evening", "night", "am", "pm", "segment", "i", "ii", "iii", "iv", "v", "one", "two", "three",
    ];

    /// <summary>Words that tell no two bodies, sessions or meetings apart.</summary>
    private static readonly HashSet<string> Fillers =
    [
        "the", "of", "on", "in", "a", "an", "and", "for", "to", "by", "at", "with", "session", "sessions", "meeting", "meetings", "no", "part", "substantive",
    ];

    private readonly Name body;

    private RecordedMeeting(Source source, Name meeting, Name session, Name body)
    {
        Source = source;
        (Number, Kind) = (meeting.Number, meeting.Rest);
        Part = meeting.Part;
        Session = session.Sorted;
        this.body = body;
        Days = source.Date is { } date ? DatesInText.Days.Of(date) : null;
    }

    public Source Source { get; }

    /// <summary>Which meeting of its session; 0 where that is not said.</summary>
    public int Number { get; }

    /// <summary>What else is said of the meeting: <c>plenary</c>, <c>closing</c>; may be empty.</summary>
    public string Kind { get; }

    /// <summary>Which part of the meeting, where it was recorded in several: <c>2</c>, <c>resumed</c>; may be empty.</summary>
    public string Part { get; }

    /// <summary>The session, its words in one form: <c>5</c>, <c>3 resumed</c>; empty where it is not said.</summary>
    public string Session { get; }

    /// <summary>The body that met, its words in one form.</summary>
    public string Body => body.Text;

    public Days? Days { get; }

    /// <summary>The recording's address, whichever way it is written; null where it has none.</summary>
    public string? Address => field ??= Source.Address is { } address ? AddressIdentity.Of(address) : null;

    /// <summary>By this, meetings of one body come together; bodies that share it may still be two.</summary>
    public string BodyKey => body.Beginning;

    /// <summary>By this, meetings of one session come together.</summary>
    public string SessionKey => field ??= $"{BodyKey}, {Session}";

    /// <summary>By this, descriptions of one meeting come together.</summary>
    public string MeetingKey => field ??= $"{SessionKey}, {Number} {Kind}";

    /// <summary>The meetings that sources describe: of every recording, and of every other source that names a meeting.</summary>
    public static IEnumerable<RecordedMeeting> Of(Dataset dataset)
    {
        var expansions = dataset.Abbreviations.Rows.Where(row => row.Expansion is not null).ToLookup(row => row.Name.Trim(), row => row.Expansion!, StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var source in dataset.Sources.Rows)
        {
            if (source.Meeting is null && source.Kind != SourceKind.Video)
                continue;

            var body = (source.Title ?? source.Author ?? "").Trim();
            yield return new RecordedMeeting(source, NameOf(source.Meeting), NameOf(source.Session), NameOf(expansions[body].FirstOrDefault(body)));
        }

        Name NameOf(string? text)
        {
            text ??= "";
            return names.TryGetValue(text, out var known) ? known : names[text] = new Name(text);
        }
    }

    /// <summary>Whether both are of one body, as far as their words say: the First Committee is not the Third.</summary>
    public bool IsOfSameBody(RecordedMeeting other)
    {
        if (Body == other.Body)
            return true;

        var (few, many) = body.Words.Length <= other.body.Words.Length ? (body.Words, other.body.Words) : (other.body.Words, body.Words);
        var isOtherNumber = body.Numbers.Length > 0 && other.body.Numbers.Length > 0 && body.Numbers != other.body.Numbers;
        return few.Length > 0 && !isOtherNumber && 4 * few.Count(many.Contains) >= 3 * few.Length;
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    /// <summary>Whether both say what session it is, and not the same.</summary>
    public bool IsOfOtherSession(RecordedMeeting other) => Session.Length > 0 && other.Session.Length > 0 && Session != other.Session;

    /// <summary>The name of a body, session or meeting, its words in one form. Made once for all sources that repeat it.</summary>
    private sealed class Name(string typed)
    {
        /// <summary>The words that tell apart, in small letters, numbers in digits, without the days that some add in brackets.</summary>
        public ImmutableArray<string> Words { get; } = WordsOf(WithoutDates(typed));

        public string Text => field ??= string.Join(' ', Words);

        public string Beginning => field ??= string.Join(' ', Words.Take(3));

        public string Sorted => field ??= string.Join(' ', Words.Sort(StringComparer.Ordinal));

        /// <summary>The first number in it; 0 where there is none.</summary>
        public int Number => Words.FirstOrDefault(word => Digit(word) > 0) is { } number ? Digit(number) : 0;

        public string Numbers => field ??= string.Join(' ', Words.Where(IsNumber));

        /// <summary>What stands after the first number and says a part.</summary>
        public string Part => field ??= string.Join(' ', Words.Where((word, at) => Parts.Contains(word) || (IsNumber(word) && Words.Take(at).Any(IsNumber))));

        /// <summary>The words besides numbers.</summary>
        public string Rest => field ??= string.Join(' ', Words.Where(word => !IsNumber(word)));

        private static int Digit(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digit) ? digit : 0;

        private static string WithoutDates(string typed)
        {
            var dates = WrittenDates.In(typed);
            return dates.IsEmpty ? typed : typed[..dates[0].At] + typed[dates[^1].End..];
        }

        private static ImmutableArray<string> WordsOf(string text)
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
}
