using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>A Word template that keeps the contract of <c>templates/README.md</c>: its parts, styles and content controls.</summary>
public sealed class Template : IDisposable
{
    /// <summary>Elements of a part, which is held as a whole; a hundred pages of text have a tenth of them.</summary>
    private const int MostElements = 200_000;

    /// <summary>Content controls, comments and their marks in a part: each may be taken away, for which its neighbours are gone through.</summary>
    private const int MostMarks = 2_000;

    /// <summary>The kinds of parts that are filled, or made anew.</summary>
    private static readonly string[] Written = ["header", "footer", "footnotes", "settings", "styles", "numbering", "theme"];

    private readonly Lazy<Dictionary<string, string>> fonts;

    private Template(OfficePackage package, string mainPart)
    {
        Package = package;
        MainPart = mainPart;
        MainRelationships = [.. package.Relationships(mainPart)];
        Styles = new StyleSheet(PartOf("styles") is { } styles ? Load(styles) : null);
        fonts = new Lazy<Dictionary<string, string>>(() => Fonts(PartOf("theme")));
    }

    /// <summary>The part of the main text.</summary>
    internal string MainPart { get; }

    internal OfficePackage Package { get; }

    internal ImmutableArray<Relationship> MainRelationships { get; }

    internal StyleSheet Styles { get; }

    /// <summary>How it numbers the pages of the report.</summary>
    public PageNumbering Numbering => PageNumbering.Of(Load(MainPart));

    /// <summary>The headers and footers.</summary>
    internal IEnumerable<string> HeadersAndFooters =>
        MainRelationships.Where(relationship => relationship.Kind is "header" or "footer").Select(relationship => relationship.Target).Distinct();

    /// <exception cref="UnusableFileException">The file cannot be read, or lacks something that a report needs.</exception>
    public static Template Open(string path)
    {
        var package = OfficePackage.Open(path, "Word template");
        try
        {
            var main = package.Relationships("").FirstOrDefault(relationship => relationship is { Kind: "officeDocument", IsExternal: false })
                ?? throw new UnusableFileException($"{package.File} is not a Word template: it names no main part.");
            var template = new Template(package, main.Target);
            template.Check();
            return template;
        }
        catch (UnusableFileException)
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The id by which paragraphs and runs name a style; Word translates ids, but not the names of built-in styles.</summary>
    public string StyleId(string name) => Styles.Id(name);

    /// <summary>
    /// The theme's font for the body text of a script (ECMA-376-1, 20.1.4.1.16), such as <c>Hant</c>; null where it names none.
    /// Word by itself takes that of the usual East Asian language for all of them.
    /// </summary>
    public string? FontOf(string script) => fonts.Value.GetValueOrDefault(script);

    public void Dispose() => Package.Dispose();

    /// <summary>The part that the main text relates to by this type, or null.</summary>
    internal string? PartOf(string type) =>
        MainRelationships.FirstOrDefault(relationship => relationship.Kind == type && !relationship.IsExternal)?.Target;

    /// <summary>The root element of a part, to be filled, without the space that only indents it.</summary>
    /// <exception cref="UnusableFileException">The part is missing, or no well-formed XML.</exception>
    internal XElement Load(string part)
    {
        try
        {
            using var xml = Package.OpenDocumentXml(part);
            var root = XElement.Load(xml);
            Bound(root, part);
            return root;
        }
        catch (XmlException fault)
        {
            throw Package.Damaged(fault);
        }
    }

    private void Bound(XElement root, string part)
    {
        var (elements, marks) = (0, 0);
        foreach (var element in root.Descendants())
        {
            elements++;
            if (element.Name.LocalName is "sdt" or "commentRangeStart" or "commentRangeEnd" or "commentReference")
                marks++;
        }

        if (elements > MostElements || marks > MostMarks)
        {
            throw new UnusableFileException(
                $"{Package.File} is too large for a template: its part {part} has more than {(marks > MostMarks ? $"{MostMarks:N0} content controls and marks of comments" : $"{MostElements:N0} elements")}.");
        }
    }

    private Dictionary<string, string> Fonts(string? part)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var font in part is null ? [] : Load(part).Descendants(Names.A + "minorFont").Elements(Names.A + "font"))
        {
            if (((string?)font.Attribute("script"), (string?)font.Attribute("typeface")) is ({ } script, { Length: > 0 } typeface))
                named.TryAdd(script, typeface);
        }

        return named;
    }

    private void Check()
    {
        var text = Load(MainPart);
        if (TemplateRefusal.Of(this, text) is { } refusal)
            throw new UnusableFileException(refusal);
        CheckRoles();
        ActiveContent.Refuse(this);

        string[] styles = [.. StyleNames.All.Where(name => !Styles.Has(name)).Select(name => $"“{StyleNames.Shown(name)}”")];
        string[] lacking = [.. Several("style", styles), .. Several("content control", [.. LackingControls(text)])];
        if (lacking.Length > 0)
            throw new UnusableFileException($"The template {Package.File} lacks {string.Join(" and ", lacking)}; templates/README.md says what a template needs.");
    }

    /// <summary>Each part is written once, as what it is.</summary>
    private void CheckRoles()
    {
        var roles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [MainPart] = "text" };
        foreach (var relationship in MainRelationships)
        {
            if (!relationship.IsExternal && Written.Contains(relationship.Kind, StringComparer.Ordinal) && !roles.TryAdd(relationship.Target, relationship.Kind) && roles[relationship.Target] != relationship.Kind)
                throw new UnusableFileException($"{Package.File} is damaged: its part {CellFindings.Excerpt(relationship.Target)} is both {roles[relationship.Target]} and {relationship.Kind}. Open it in Word and save it again.");
        }
    }

    /// <summary>The controls that the text and the headers lack, by their tags.</summary>
    private IEnumerable<string> LackingControls(XElement text)
    {
        if (Controls.With(ControlTags.Title, text).Count == 0)
            yield return $"“{ControlTags.Title}”";
        foreach (var tag in (string[])[ControlTags.Contents, ControlTags.Report])
        {
            if (text.Element(Names.W + "body")?.Elements(Names.W + "sdt").Count(control => Controls.TagOf(control) == tag) is not 1)
                yield return $"“{tag}” (once, around whole paragraphs)";
        }

        if (!HeadersAndFooters.Any(part => Controls.With(ControlTags.Draft, Load(part)).Count > 0))
            yield return $"“{ControlTags.Draft}” (in a header)";
    }

    private static IEnumerable<string> Several(string thing, string[] names) => names switch
    {
        [] => [],
        [var only] => [$"the {thing} {only}"],
        _ => [$"the {thing}s {string.Join(", ", names[..^1])} and {names[^1]}"],
    };
}
