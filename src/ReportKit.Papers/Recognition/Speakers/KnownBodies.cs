using System.Collections.Immutable;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Speakers;

/// <summary>Groups of states and organisations that take the floor in negotiations.</summary>
internal static class KnownBodies
{
    public static ImmutableArray<KnownSpeaker> All { get; } =
    [
        Group("European Union", "EU", "E.U.", "The European Union", "Union européenne", "Unión Europea"),
        Group("Group of 77 and China", "G77 and China", "G-77 and China", "G77", "Group of 77"),
        Group("African Group", "Group of African States", "Groupe des États d’Afrique"),
        Group("African Union", "AU"),
        Group("Arab Group", "Group of Arab States"),
        Group("Association of Southeast Asian Nations", "ASEAN"),
        Group("Caribbean Community", "CARICOM"),
        Group("Community of Latin American and Caribbean States", "CELAC"),
        Group("Group of Latin American and Caribbean Countries", "GRULAC"),
        Group("Pacific Islands Forum", "PIF"),
        Group("Alliance of Small Island States", "AOSIS"),
        Group("Non-Aligned Movement", "NAM"),
        Group("Nordic countries", "The Nordic countries"),
        Group("Organization of American States", "OAS"),
        Group("Organization of Islamic Cooperation", "OIC"),
        Group("Shanghai Cooperation Organization", "SCO"),
        Group("Commonwealth of Independent States", "CIS"),
        Group("Canada, Australia and New Zealand", "CANZ"),
        Organisation("International Telecommunication Union", "ITU"),
        Organisation("International Criminal Police Organization", "Interpol", "INTERPOL"),
        Organisation("United Nations Office on Drugs and Crime", "UNODC"),
        Organisation("United Nations Educational, Scientific and Cultural Organization", "UNESCO"),
        Organisation("United Nations Development Programme", "UNDP"),
        Organisation("United Nations Institute for Disarmament Research", "UNIDIR"),
        Organisation("International Committee of the Red Cross", "ICRC"),
        Organisation("Council of Europe", "CoE"),
        Organisation("Organization for Security and Co-operation in Europe", "OSCE"),
        Organisation("Organisation for Economic Co-operation and Development", "OECD"),
        Organisation("World Bank"),
        Organisation("World Trade Organization", "WTO"),
        Organisation("World Health Organization", "WHO"),
        Organisation("World Intellectual Property Organization", "WIPO"),
        Organisation("Europol"),
        new("Internet Corporation for Assigned Names and Numbers", SpeakerKind.TechnicalCommunity, null, ["ICANN", "ICANN org"]),
        new("Internet Society", SpeakerKind.TechnicalCommunity, null, ["ISOC"]),
        new("Internet Engineering Task Force", SpeakerKind.TechnicalCommunity, null, ["IETF"]),
        new("Microsoft", SpeakerKind.PrivateSector, null, ["Microsoft Corporation"]),
        new("International Chamber of Commerce", SpeakerKind.PrivateSector, null, ["ICC"]),
        new("Cybersecurity Tech Accord", SpeakerKind.PrivateSector, null, ["Tech Accord"]),
    ];

    private static KnownSpeaker Group(string name, params string[] others) => new(name, SpeakerKind.GroupOfStates, null, [.. others]);

    private static KnownSpeaker Organisation(string name, params string[] others) => new(name, SpeakerKind.InternationalOrganisation, null, [.. others]);
}
