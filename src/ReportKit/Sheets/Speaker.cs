using System.Collections.Immutable;
using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>What a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>The cell is blank or could not be read.</summary>
    Unknown,
    MemberState,
    GroupOfStates,
    UnOfficial,
    InternationalOrganisation,
    CivilSociety,
    PrivateSector,
    TechnicalCommunity,
    Document,
    Other,
}

/// <summary>A state, person, body or document that is quoted.</summary>
public sealed class Speaker(RowCells cells) : Row(cells)
{
    public string Name => TextOf(SpeakerColumns.Name) ?? "";

    public string? ShortName => TextOf(SpeakerColumns.ShortName);

    public SpeakerKind Kind => ChoiceOf<SpeakerKind>(SpeakerColumns.Kind);

    public string? Code => TextOf(SpeakerColumns.Code);

    public ImmutableArray<string> Aliases => SeveralOf(SpeakerColumns.Aliases);

    /// <summary>Everything that statements may call the speaker.</summary>
    public IEnumerable<string> AllNames =>
        new[] { TextOf(SpeakerColumns.Name), ShortName }.Concat(Aliases).OfType<string>().Select(name => name.Trim()).Where(name => name.Length > 0);
}
