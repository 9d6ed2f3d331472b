using System.Text.RegularExpressions;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Places;

/// <summary>Cite as holds no page or time of its own: these come from the statement.</summary>
public sealed partial class CiteAsLocator : Check
{
    private static readonly string[] Beginnings = ["p.", "start", "para", "point"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK823",
        Severity = Severity.Warning,
        Title = "a typed citation holds no page or time",
        Reason = "Every note would give that place, besides the one that its statement gives.",
        Fix = "Put it under Locator of the statement, or into the mark that cites: [@source, p. 4].",
        Failing = """{"sources": [{"id": "a", "kind": "Document", "citeAs": "Avaria, Paper, 7 March 2025, p. 4, https://example.org/paper"}]}""",
        Passing = """{"sources": [{"id": "a", "kind": "Document", "citeAs": "Avaria, Paper on paragraph 4, 7 March 2025, https://example.org/paper"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from source in views.Dataset.Sources.Rows
        where source is { CiteAs: not null, Kind: not SourceKind.Note } && !IsBackReference(source.CiteAs) && MayHoldPlace(source.CiteAs)
        let match = Place().Match(source.CiteAs!)
        where match.Success
        select Found(
            views.Dataset.Sources,
            source,
            SourceColumns.CiteAs,
            $"Cite as holds a place of its own: “{match.Groups["place"].Value}”.");

    /// <summary>What is wrong with <c>Ibid, p. 8</c> is told by <see cref="CiteAsBackReference"/>.</summary>
    private static bool IsBackReference(string text) =>
        text.StartsWith("Ibid", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Idem", StringComparison.OrdinalIgnoreCase) || text.Contains(" cit.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Quick, and never wrong when it says no.</summary>
    private static bool MayHoldPlace(string text)
    {
        if (Array.Exists(Beginnings, beginning => text.Contains(beginning, StringComparison.Ordinal)))
            return true;

        for (var i = text.IndexOf(':', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf(':', i + 1))
        {
            if (char.IsAsciiDigit(text[i + 1]))
                return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"(?<=[,;(”""] ?|^)(?<place>pp?\. ?\d+(?: ?[-–] ?\d+)?|starts? at:? ?\d[\d:]*|\d{1,2}:\d{2}:\d{2}|(?:para(?:s|graphs?)?|points?)\.? \d[\w()]*(?=,|\.?$|\.? http))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
