using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>The sheet Speakers: everybody who is quoted.</summary>
public static class SpeakerColumns
{
    static SpeakerColumns()
    {
        var sheet = new SheetDeclaration("Speakers", "One row for each state, person, body or document that is quoted.");
        Name = sheet.Key("Name", "The name as the team writes it.", new() { IsTerm = true });
        ShortName = sheet.Text("Short name", "A shorter name that statements may use.", new() { IsTerm = true });
        Kind = sheet.Of(
            "Kind",
            new ChoiceKind<SpeakerKind>(
                new("Member State", SpeakerKind.MemberState),
                new("Group of States", SpeakerKind.GroupOfStates),
                new("UN official", SpeakerKind.UnOfficial),
                new("International organisation", SpeakerKind.InternationalOrganisation),
                new("Civil society", SpeakerKind.CivilSociety),
                new("Private sector", SpeakerKind.PrivateSector),
                new("Technical community", SpeakerKind.TechnicalCommunity),
                new("Document", SpeakerKind.Document),
                new("Other", SpeakerKind.Other))
                {
                    Synonyms =
                    [
                        new("state", SpeakerKind.MemberState), new("country", SpeakerKind.MemberState), new("UN member", SpeakerKind.MemberState), new("UN member state", SpeakerKind.MemberState), new("government", SpeakerKind.MemberState),
                        new("group", SpeakerKind.GroupOfStates), new("states", SpeakerKind.GroupOfStates), new("regional group", SpeakerKind.GroupOfStates), new("group of countries", SpeakerKind.GroupOfStates),
                        new("UN", SpeakerKind.UnOfficial), new("United Nations", SpeakerKind.UnOfficial), new("UN staff", SpeakerKind.UnOfficial), new("UN secretariat", SpeakerKind.UnOfficial), new("official", SpeakerKind.UnOfficial),
                        new("international organization", SpeakerKind.InternationalOrganisation), new("intergovernmental organisation", SpeakerKind.InternationalOrganisation), new("intergovernmental organization", SpeakerKind.InternationalOrganisation), new("IGO", SpeakerKind.InternationalOrganisation), new("IO", SpeakerKind.InternationalOrganisation), new("organisation", SpeakerKind.InternationalOrganisation), new("organization", SpeakerKind.InternationalOrganisation), new("international body", SpeakerKind.InternationalOrganisation),
                        new("NGO", SpeakerKind.CivilSociety), new("CSO", SpeakerKind.CivilSociety), new("civil society organisation", SpeakerKind.CivilSociety), new("civil society organization", SpeakerKind.CivilSociety),
                        new("company", SpeakerKind.PrivateSector), new("business", SpeakerKind.PrivateSector), new("industry", SpeakerKind.PrivateSector), new("firm", SpeakerKind.PrivateSector),
                        new("technical", SpeakerKind.TechnicalCommunity), new("tech community", SpeakerKind.TechnicalCommunity),
                        new("paper", SpeakerKind.Document), new("doc", SpeakerKind.Document),
                    ],
                },
            "What the speaker is.");
        Code = sheet.Text("Code", "For a state its three letters (ISO 3166-1 alpha-3).", new() { Width = 14 });
        Aliases = sheet.Text("Aliases", "Other names of the same speaker, separated by ;", new() { IsUnited = true, Width = 44 });
        Sheet = sheet.Declared(cells => new Speaker(cells));
    }

    public static Sheet<Speaker> Sheet { get; }

    public static Column<string> Name { get; }

    public static Column<string> ShortName { get; }

    public static Column<SpeakerKind> Kind { get; }

    public static Column<string> Code { get; }

    public static Column<string> Aliases { get; }
}
