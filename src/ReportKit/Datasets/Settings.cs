using System.Collections.Immutable;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Sheets;

namespace ReportKit.Datasets;

/// <summary>What is the same in every report of the series, read from the rows of Settings.</summary>
public sealed class Settings
{
    /// <summary>Stands for the date of retrieval in its sentence.</summary>
    public const string DateOfRetrieval = "{date}";

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public Settings(IEnumerable<Setting> rows)
    {
        foreach (var row in rows)
        {
            if (row.Value is { } value)
                values.TryAdd(row.Name.Trim(), value);
        }
    }

    public string? Organisation => Value(SettingColumns.Organisation);

    public string? Function => Value(SettingColumns.Function);

    /// <summary>What the numbers of the reports begin with.</summary>
    public string? SeriesPrefix => Value(SettingColumns.SeriesPrefix);

    /// <summary>BCP 47 tag; <c>en</c> where none is set.</summary>
    public string Language => Value(SettingColumns.Language) is { } typed && SettingColumns.Language.Kind.Parse(typed) is string tag ? tag : "en";

    public string? Tagline => Value(SettingColumns.Tagline);

    public string? Website => Value(SettingColumns.Website);

    /// <summary>One line a network: its name and its address.</summary>
    public ImmutableArray<string> SocialLinks => ContactLine.LinesOf(Value(SettingColumns.SocialLinks) ?? "");

    /// <summary>Path of a picture, as typed.</summary>
    public string? Logo => Value(SettingColumns.Logo);

    public BackReferenceStyle BackReference =>
        Value(SettingColumns.BackReference) is { } typed && SettingColumns.BackReference.Kind.Parse(typed) is BackReferenceStyle style
            ? style
            : BackReferenceStyle.Ibid;

    /// <summary>With <see cref="DateOfRetrieval"/> in it where the date is to stand.</summary>
    public string? RetrievalSentence => Value(SettingColumns.RetrievalSentence) is { } typed ? WithDate(typed) : null;

    /// <summary>Six hexadecimal digits, or null.</summary>
    public string? AccentColour =>
        Value(SettingColumns.AccentColour) is { } typed ? SettingColumns.AccentColour.Kind.Parse(typed) as string : null;

    /// <summary>The placeholder in whatever letters, and with spaces within its brackets.</summary>
    private static string WithDate(string sentence)
    {
        for (var at = sentence.IndexOf('{', StringComparison.Ordinal); at >= 0; at = sentence.IndexOf('{', at + 1))
        {
            var end = sentence.IndexOf('}', at);
            if (end > at && sentence.AsSpan(at + 1, end - at - 1).Trim().Equals("date", StringComparison.OrdinalIgnoreCase))
                sentence = string.Concat(sentence.AsSpan(0, at), DateOfRetrieval, sentence.AsSpan(end + 1));
        }

        return sentence;
    }

    private string? Value(SettingDeclaration setting) => values.GetValueOrDefault(setting.Name)?.Trim();
}
