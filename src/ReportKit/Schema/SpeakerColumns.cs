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
                ("Other", SpeakerKind.Other))
                {
                    Synonyms =
                    [
                        ("state", SpeakerKind.MemberState), ("country", SpeakerKind.MemberState), ("UN member", SpeakerKind.MemberState), ("UN member state", SpeakerKind.MemberState), ("government", SpeakerKind.MemberState),
                        ("group", SpeakerKind.GroupOfStates), ("states", SpeakerKind.GroupOfStates), ("regional group", SpeakerKind.GroupOfStates), ("group of countries", SpeakerKind.GroupOfStates),
                        ("UN", SpeakerKind.UnOfficial), ("United Nations", SpeakerKind.UnOfficial), ("UN staff", SpeakerKind.UnOfficial), ("UN secretariat", SpeakerKind.UnOfficial), ("official", SpeakerKind.UnOfficial),
                        ("international organization", SpeakerKind.InternationalOrganisation), ("intergovernmental organisation", SpeakerKind.InternationalOrganisation), ("intergovernmental organization", SpeakerKind.InternationalOrganisation), ("IGO", SpeakerKind.InternationalOrganisation), ("IO", SpeakerKind.InternationalOrganisation), ("organisation", SpeakerKind.InternationalOrganisation), ("organization", SpeakerKind.InternationalOrganisation), ("international body", SpeakerKind.InternationalOrganisation),
                        ("NGO", SpeakerKind.CivilSociety), ("CSO", SpeakerKind.CivilSociety), ("civil society organisation", SpeakerKind.CivilSociety), ("civil society organization", SpeakerKind.CivilSociety),
                        ("company", SpeakerKind.PrivateSector), ("business", SpeakerKind.PrivateSector), ("industry", SpeakerKind.PrivateSector), ("firm", SpeakerKind.PrivateSector),
                        ("technical", SpeakerKind.TechnicalCommunity), ("tech community", SpeakerKind.TechnicalCommunity),
                        ("paper", SpeakerKind.Document), ("doc", SpeakerKind.Document),
                    ],
                },
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
