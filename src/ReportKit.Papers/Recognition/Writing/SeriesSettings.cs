using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Languages;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>What a paper says of its series: whose it is, how its numbers begin, how footnotes refer back.</summary>
internal static partial class SeriesSettings
{
    public static ImmutableArray<(string Name, string Value)> Of(PaperParts parts, CoverPage cover, ReportLanguage language, NoteReader notes)
    {
        var closing = ClosingPage.Of(parts.Closing);
        var owner = closing.Owner?.Split(" | ");
        (SettingDeclaration Setting, string? Value)[] settings =
        [
            (SettingColumns.Organisation, Organisation(parts) ?? owner?[0].Trim()),
            (SettingColumns.Function, cover.Function ?? owner?[1].Trim()),
            (SettingColumns.SeriesPrefix, cover.Number is { } number && Prefix().Match(number) is { Success: true } prefix ? prefix.Value : null),
            (SettingColumns.Language, language.Tag),
            (SettingColumns.Tagline, closing.Tagline),
            (SettingColumns.Website, closing.Website),
            (SettingColumns.SocialLinks, closing.SocialLinks),
            (SettingColumns.BackReference, BackReference(notes)),
            (SettingColumns.RetrievalSentence, notes.Retrieval is { IsOwnSentence: true } retrieval ? retrieval.Form : null),
        ];
        return [.. settings.Where(setting => !string.IsNullOrWhiteSpace(setting.Value)).Select(setting => (setting.Setting.Name, setting.Value!))];
    }

    /// <summary>What stands first in the running line.</summary>
    private static string? Organisation(PaperParts parts) =>
        parts.Furniture.Select(line => line.Words.Split(" | ")).FirstOrDefault(cells => cells.Length >= 3)?[0].Trim();

    /// <summary>The word that most footnotes refer back with; where none does although two in a row cite one source alone, none is to.</summary>
    private static string? BackReference(NoteReader notes)
    {
        var ibid = notes.Read.Count(note => Ibid().IsMatch(note.Note.Line.Text));
        var ibidem = notes.Read.Count(note => Ibidem().IsMatch(note.Note.Line.Text));
        if (ibid + ibidem > 0)
            return ibidem > ibid ? "Ibidem" : "Ibid";
        for (var at = 1; at < notes.Read.Count; at++)
        {
            if (notes.Read[at].Pieces is [CitePiece own] && notes.Read[at - 1].Pieces is [CitePiece before] && own.Source == before.Source)
                return "Full";
        }

        return null;
    }

    [GeneratedRegex(@"^\p{L}+[-–/ ](?=\d)")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^ibid\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ibid();

    [GeneratedRegex(@"^ibidem\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ibidem();
}
