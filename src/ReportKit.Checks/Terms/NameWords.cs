using System.Collections.Immutable;
using ReportKit.Checks.Passages;
using ReportKit.Datasets;

namespace ReportKit.Checks.Terms;

/// <summary>The names that the workbook knows: those of the sheet Speakers, and the full names in Abbreviations.</summary>
internal sealed class NameWords
{
    private readonly HashSet<string> words = [];

    public NameWords(Dataset dataset)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var speaker in dataset.Speakers.Rows)
            names.AddRange(speaker.AllNames);
        names.AddRange(dataset.Abbreviations.Rows.Select(row => row.Expansion?.Trim() ?? "").Where(name => name.Length > 0));
        if (dataset.Settings.Organisation is { } organisation)
            names.Add(organisation);
        All = names.ToImmutable();

        foreach (var name in All)
        {
            foreach (var word in new WordScanner(name))
                words.Add(word.In(name).ToString());
        }
    }

    /// <summary>Each name as it is written there.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>Every word of them.</summary>
    public IReadOnlyCollection<string> Words => words;

    public bool Holds(string word) => words.Contains(word);

    /// <summary>A name without the article in front.</summary>
    public static string WithoutThe(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;
}
