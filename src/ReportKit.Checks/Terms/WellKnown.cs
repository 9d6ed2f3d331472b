namespace ReportKit.Checks.Terms;

/// <summary>Abbreviations that every reader knows, and those of bodies that exist and look like each other.</summary>
internal static class WellKnown
{
    private static readonly HashSet<string> ToEverybody =
    [
        "UN", "EU", "US", "USA", "UK", "UAE", "NATO", "NGO", "CEO", "PDF", "URL", "TV", "AM", "PM", "OK", "ID", "COVID", "AIDS", "HIV", "GMT", "UTC", "ISO", "ISBN",
        "UNESCO", "UNICEF",
    ];

    private static readonly HashSet<string> InTheField =
    [
        "ASEAN", "APEC", "AU", "CERN", "CERT", "CIRT", "CSIRT", "CTED", "CTITF", "ECOSOC", "FAO", "GATT", "IAB", "IAEA", "IANA", "ICANN", "ICAO", "ICC", "ICCPR", "ICESCR",
        "ICJ", "ICRC", "IEEE", "IETF", "IGF", "IGO", "ILO", "IMF", "IMO", "INGO", "IRTF", "ISOC", "ITU", "OAS", "OECD", "OHCHR", "OPEC", "OSCE", "RSSAC", "SADC", "SCO",
        "SSAC", "UNCITRAL", "UNCTAD", "UNDP", "UNEP", "UNFPA", "UNGA", "UNHCR", "UNHRC", "UNICRI", "UNIDIR", "UNIDO", "UNITAR", "UNODA", "UNODC", "UNOG", "UNOV", "UNSC",
        "UNSG", "WHO", "WIPO", "WMO", "WSIS", "WTDC", "WTO", "WTSA",
    ];

    /// <summary>The last word of what an abbreviation stands for, of those whose last word is often said again.</summary>
    public static IReadOnlyDictionary<string, string> LastWords { get; } = new Dictionary<string, string>
    {
        ["NGO"] = "organization", ["IGO"] = "organization", ["WTO"] = "organization", ["ILO"] = "organization", ["WIPO"] = "organization", ["ITU"] = "union", ["EU"] = "union", ["AU"] = "union", ["ICC"] = "court",
        ["ICJ"] = "court", ["UNGA"] = "assembly", ["UNSC"] = "council", ["HRC"] = "council", ["IGF"] = "forum", ["SDG"] = "goal", ["SDGs"] = "goals", ["MDGs"] = "goals", ["GDP"] = "product", ["NPT"] = "treaty",
        ["CTBT"] = "treaty", ["ATT"] = "treaty", ["CWC"] = "convention", ["BWC"] = "convention", ["IMF"] = "fund", ["ISP"] = "provider", ["DNS"] = "system", ["GPS"] = "system", ["PIN"] = "number", ["ICT"] = "technology",
        ["ICTs"] = "technologies", ["CERT"] = "team", ["CSIRT"] = "team", ["CSIRTs"] = "teams", ["LDC"] = "country", ["LDCs"] = "countries", ["HIV"] = "virus", ["PDF"] = "format", ["UPR"] = "review", ["OSCE"] = "Europe",
    };

    /// <summary>Whether it needs no introduction.</summary>
    public static bool IsToEverybody(string abbreviation) => ToEverybody.Contains(abbreviation);

    /// <summary>Whether it is right in itself, however near it comes to another.</summary>
    public static bool Is(string abbreviation) => ToEverybody.Contains(abbreviation) || InTheField.Contains(abbreviation);
}
