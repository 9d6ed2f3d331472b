using System.Collections.Immutable;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Speakers;

/// <summary>Somebody whom papers quote often enough to be known by name.</summary>
/// <param name="Code">ISO 3166-1 alpha-3; null for who is no state.</param>
/// <param name="OtherNames">Further names in papers.</param>
internal sealed record KnownSpeaker(string Name, SpeakerKind Kind, string? Code, ImmutableArray<string> OtherNames)
{
    public IEnumerable<string> AllNames => OtherNames.Prepend(Name);
}
