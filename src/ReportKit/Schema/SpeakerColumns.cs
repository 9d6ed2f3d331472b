using ReportKit.Datasets;

namespace ReportKit.Schema;

/// <summary>The sheet Speakers: everybody who is quoted.</summary>
public static class SpeakerColumns
{
    static SpeakerColumns()
    {
        var sheet = new SheetDeclaration("Speakers", "One row for each state, person, body or document that is quoted.");
        Name = sheet.Key("Name", "The name as the team writes it.");
        ShortName = sheet.Text("Short name", "A shorter name that statements may use.");
        Kind = sheet.Of(
            "Kind",
            new ChoiceKind<SpeakerKind>(
                ("Member State", SpeakerKind.MemberState),
                ("Group of States", SpeakerKind.GroupOfStates),
                ("UN official", SpeakerKind.UnOfficial),
                ("International organisation", SpeakerKind.InternationalOrganisation),
                ("Civil society", SpeakerKind.CivilSociety),
                ("Private sector", SpeakerKind.PrivateSector),
                ("Technical community", SpeakerKind.TechnicalCommunity),
                ("Document", SpeakerKind.Document),
                ("Other", SpeakerKind.Other)),
            "What the speaker is.");
        Code = sheet.Text("Code", "For a state its three letters (ISO 3166-1 alpha-3).");
        Aliases = sheet.Text("Aliases", "Other names of the same speaker, separated by ;");
        Sheet = sheet.Declared(cells => new Speaker(cells));
    }

    public static Sheet<Speaker> Sheet { get; }

    public static Column Name { get; }

    public static Column ShortName { get; }

    public static Column Kind { get; }

    public static Column Code { get; }

    public static Column Aliases { get; }
}
