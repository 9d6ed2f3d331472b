using System.Collections.Immutable;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Spelling;

namespace ReportKit.Sheets;

/// <summary>The sheet Settings: what is the same in every report of the series. Each setting is a row, declared here once.</summary>
public static class SettingColumns
{
    static SettingColumns()
    {
        var sheet = new SheetDeclaration("Settings", "What is the same in every report of the series.");
        Name = sheet.Key("Name", "The setting.");
        Value = sheet.Text("Value", "Its value.", new() { Width = 44 });
        Sheet = sheet.Declared(cells => new Setting(cells));

        Organisation = new("Organisation", new TextKind(), "The organisation, in the running line and on the closing page.");
        Function = new("Function", new TextKind(), "The team or function, on the closing page.");
        SeriesPrefix = new("Series prefix", new TextKind(), "What the report numbers begin with, such as GE-.");
        Language = new("Language", new LanguageKind(), "The reports' language as a BCP 47 tag, such as en-GB.");
        Tagline = new("Tagline", new TextKind(), "The line on the closing page.");
        Website = new("Website", new TextKind(), "The address on the closing page.");
        SocialLinks = new("Social links", new TextKind(), "One a line, as Network: address.");
        Logo = new("Logo", new TextKind(), "Path of a PNG or JPEG picture, from the folder of the workbook; blank: the mark of the template.");
        BackReference = new(
            "Back-reference",
            new ChoiceKind<BackReferenceStyle>(
                new("Ibid", BackReferenceStyle.Ibid),
                new("Ibidem", BackReferenceStyle.Ibidem),
                new("Short form", BackReferenceStyle.ShortForm),
                new("Full", BackReferenceStyle.Full)),
            "How a footnote refers back to the one before. Short form: as Ibid, and sources that come again are cited in short. Full: never.");
        RetrievalSentence = new("Retrieval sentence", new TextKind(), "Closes the first footnote that holds a web address; {date} is the report's date of retrieval. Blank: none.");
        AccentColour = new("Accent colour", new ColourKind(), "The colour of headings and rules, such as 0F4C5C, rgb(15, 76, 92) or navy; blank: that of the template.");
        All =
        [
            Organisation, Function, SeriesPrefix, Language, Tagline, Website, SocialLinks, Logo, BackReference, RetrievalSentence, AccentColour,
        ];
    }

    public static Sheet<Setting> Sheet { get; }

    public static Column<string> Name { get; }

    public static Column<string> Value { get; }

    public static SettingDeclaration Organisation { get; }

    public static SettingDeclaration Function { get; }

    public static SettingDeclaration SeriesPrefix { get; }

    public static SettingDeclaration Language { get; }

    public static SettingDeclaration Tagline { get; }

    public static SettingDeclaration Website { get; }

    public static SettingDeclaration SocialLinks { get; }

    public static SettingDeclaration Logo { get; }

    public static SettingDeclaration BackReference { get; }

    public static SettingDeclaration RetrievalSentence { get; }

    public static SettingDeclaration AccentColour { get; }

    /// <summary>Every setting, in the order of the sheet.</summary>
    public static ImmutableArray<SettingDeclaration> All { get; }

    /// <summary>The setting of this name, whatever its marks and capitals, in the plural or not, in British or American spelling; null for none.</summary>
    public static SettingDeclaration? Find(string name)
    {
        var folded = Folded(name);
        foreach (var setting in All)
        {
            if (FoldedWord.AreSame(folded, Folded(setting.Name)) || FoldedWord.AreSame(Folded(setting.Name), folded))
                return setting;
        }

        return null;
    }

    private static string Folded(string name) =>
        FoldedWord.Of(name).Replace("color", "colour", StringComparison.Ordinal).Replace("ization", "isation", StringComparison.Ordinal);
}

/// <summary>One setting: its name, what its value holds, and what it is for.</summary>
public sealed record SettingDeclaration(string Name, ColumnKind Kind, string Help);
