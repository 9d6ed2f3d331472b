using System.Text;
using ReportKit.Languages;
using ReportKit.Spelling;

namespace ReportKit.Typed;

/// <summary>Months and weekdays as people type them: in the languages of reports and in German, in full and shortened.</summary>
internal static class MonthNames
{
    /// <summary>A shortened month has at least so many letters of the full one.</summary>
    private const int Shortest = 3;

    /// <summary>Names that no language of a report prints: those of German, and other spellings.</summary>
    private static readonly string[][] Others =
    [
        ["januar"], ["februar"], ["marz", "maerz"], [], [], ["juni"], ["juli"], [], ["setiembre"], ["oktober"], [], ["dezember"],
    ];

    private static readonly string[][] Months = All();

    private static readonly string[] GermanWeekdays = ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"];

    private static readonly string[][] Weekdays = [.. Enumerable.Range(0, 7).Select(day => (string[])[.. ReportLanguage.All.Select(language => Folded(language.Weekdays[day])), GermanWeekdays[day]])];

    /// <summary>The number of a month, from 1; 0 where the word is none.</summary>
    public static int Month(string word)
    {
        var folded = Folded(word);
        for (var month = 0; month < Months.Length; month++)
        {
            if (Array.IndexOf(Months[month], folded) >= 0)
                return month + 1;
        }

        return folded.Length < Shortest ? 0 : Shortened(folded);
    }

    /// <summary>The text with one name for each month that a language calls by two, such as كانون الأول/ديسمبر.</summary>
    public static string WithOneName(string text)
    {
        foreach (var language in ReportLanguage.All)
        {
            for (var month = 1; month <= Months.Length; month++)
            {
                if (language.NamesOfMonth(month) is [var first, var second])
                    text = text.Replace($"{first}/{second}", second, StringComparison.Ordinal).Replace(first, second, StringComparison.Ordinal);
            }
        }

        return text;
    }

    /// <summary>The day of the week, Sunday being 0; -1 where the word is none. Shortened ones are those of English.</summary>
    public static int Weekday(string word)
    {
        var folded = Folded(word);
        for (var day = 0; day < Weekdays.Length; day++)
        {
            if (Array.IndexOf(Weekdays[day], folded) >= 0 || (folded.Length is >= 3 and <= 5 && Weekdays[day][0].StartsWith(folded, StringComparison.Ordinal)))
                return day;
        }

        return -1;
    }

    /// <summary>The month whose English, French or Spanish name is nearest to a word that is none; 0 where none is near.</summary>
    public static int NearestTo(string word)
    {
        if (word.Length <= Shortest)
            return 0;
        var near = Nearest.To(Folded(word), Months.SelectMany(names => names.Take(3)));
        return near is null ? 0 : Array.FindIndex(Months, names => Array.IndexOf(names, near) >= 0) + 1;
    }

    private static string[][] All()
    {
        var months = new string[12][];
        for (var month = 0; month < months.Length; month++)
        {
            var names = new List<string>();
            foreach (var language in ReportLanguage.All)
            {
                foreach (var name in language.NamesOfMonth(month + 1))
                    names.Add(Folded(name));
            }

            months[month] = [.. names, .. Others[month]];
        }

        return months;
    }

    /// <summary>The one month that has a name beginning with these letters.</summary>
    private static int Shortened(string folded)
    {
        var found = 0;
        for (var month = 0; month < Months.Length; month++)
        {
            if (!Array.Exists(Months[month], name => name.StartsWith(folded, StringComparison.Ordinal)))
                continue;
            if (found > 0)
                return 0;
            found = month + 1;
        }

        return found;
    }

    /// <summary>In small letters and without accents.</summary>
    private static string Folded(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Ascii.IsValid(lower))
            return lower;

        var folded = new StringBuilder(lower.Length);
        foreach (var letter in lower)
            folded.Append(WithoutAccent(letter));
        return folded.ToString();
    }

    private static char WithoutAccent(char letter) => letter switch
    {
        'é' or 'è' or 'ê' => 'e',
        'á' or 'â' or 'ä' => 'a',
        'û' or 'ú' or 'ü' => 'u',
        'ó' or 'ô' => 'o',
        'í' or 'î' => 'i',
        'й' => 'и',
        _ => letter,
    };
}
