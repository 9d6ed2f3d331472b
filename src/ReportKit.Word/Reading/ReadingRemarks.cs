using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Findings;

namespace ReportKit.Word.Reading;

/// <summary>Takes in what is not read as it stands in the file, and says each kind once, however often it was met.</summary>
/// <param name="file">The file's name, as people call it.</param>
internal sealed class ReadingRemarks(string file)
{
    private readonly List<Finding> findings = [];
    private int hiddenRuns;
    private string? firstHidden;
    private int changes;
    private int comments;
    private int unknownLetters;

    public void Hidden(string words)
    {
        hiddenRuns++;
        if (!string.IsNullOrWhiteSpace(words))
            firstHidden ??= words;
    }

    public void Change() => changes++;

    public void Comment() => comments++;

    public void UnknownLetter() => unknownLetters++;

    public void LostNote(string place) => Add(
        FileRules.NoteWithoutWords, place, "The mark of a note stands here, and the file has no such note.", "Look whether the paper prints one, and add it to the row.");

    public void Embedded(string place) => Add(
        FileRules.NotRead, place, "Another document is inserted here as a whole, and is not read.", "Open the paper in Word, save it again, and import that.");

    public void SeveralProperties() => Add(
        FileRules.DoubtfulProperties, null, "The file says twice what its title and authors are; the first is taken.", "");

    public void UnreadableProperties() => Add(
        FileRules.DoubtfulProperties, null, "The title and authors that the file says it has cannot be read.", "");

    public ImmutableArray<Finding> Findings()
    {
        if (changes > 0)
            Add(FileRules.TrackedChanges, null, $"The paper has tracked changes ({Number(changes)}); it is read as if all were accepted.", "");
        if (firstHidden is { } words)
            Add(FileRules.HiddenWords, null, $"Hidden text is not imported ({Number(hiddenRuns)} {(hiddenRuns == 1 ? "place" : "places")}, first “{CellFindings.Excerpt(words)}”).", "");
        if (comments > 0)
            Add(FileRules.CommentsOfPaper, null, $"The paper has comments ({Number(comments)}); they are not imported.", "");
        if (unknownLetters > 0)
            Add(FileRules.UnknownLetters, null, $"Signs from a font of pictures have no letter ({Number(unknownLetters)}); “{Symbols.Unknown}” stands in their places.", "");
        return [.. findings];
    }

    private void Add(Rule rule, string? place, string message, string advice) =>
        findings.Add(new Finding(rule, rule.Severity, new Place(place is null ? file : $"{file}, {place}"), message, advice.Length == 0 ? rule.Fix : advice));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
