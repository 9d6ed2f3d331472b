using ReportKit.Datasets;

namespace ReportKit.Checks;

/// <summary>The speakers by every name that the sheet Speakers gives them: name, short name, aliases; case does not matter.</summary>
public sealed class SpeakerNames
{
    private readonly Dictionary<string, Speaker> byName = new(StringComparer.OrdinalIgnoreCase);

    internal SpeakerNames(IEnumerable<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            foreach (var name in speaker.AllNames)
                byName.TryAdd(name, speaker);
        }
    }

    /// <summary>All names, as they are written there.</summary>
    public IReadOnlyCollection<string> All => byName.Keys;

    public Speaker? Find(string name) => byName.GetValueOrDefault(name.Trim());
}
