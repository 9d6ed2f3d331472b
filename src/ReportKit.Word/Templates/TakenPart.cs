using ReportKit.Packaging;

namespace ReportKit.Word.Templates;

/// <summary>A part of a template that a report takes over.</summary>
/// <param name="Kind">What it is: the kind of the relationship that leads to it first.</param>
/// <param name="Relationships">Where it leads, as far as a report follows.</param>
internal sealed record TakenPart(string Name, string Kind, IReadOnlyList<Relationship> Relationships)
{
    /// <summary>
    /// The main text, and every part that it leads to. What a template says of itself, and where its settings lead (as to another
    /// template, or to the data of a mail merge), are no part of a report.
    /// </summary>
    public static IReadOnlyList<TakenPart> Of(Template template)
    {
        var settings = template.PartOf("settings");
        var known = new HashSet<string>([template.MainPart], StringComparer.OrdinalIgnoreCase);
        var taken = new List<TakenPart>();
        var ahead = new Stack<TakenPart>([new TakenPart(template.MainPart, "officeDocument", [])]);
        while (ahead.TryPop(out var part))
        {
            List<Relationship> relationships = part.Name == settings ? [] : [.. template.Package.Relationships(part.Name).Where(relationship => !IsLeftOut(relationship))];
            taken.Add(part with { Relationships = relationships });
            foreach (var relationship in relationships.Where(relationship => !relationship.IsExternal && template.Package.Has(relationship.Target)))
            {
                if (known.Add(relationship.Target))
                    ahead.Push(new TakenPart(relationship.Target, relationship.Kind, []));
            }
        }

        return taken;
    }

    /// <summary>
    /// Comments; macros with what calls them, because a file that holds macros has to be of another type; and the building blocks
    /// for those who write in Word, which are whole documents of their own (ECMA-376-1, 11.3.8).
    /// </summary>
    public static bool IsLeftOut(Relationship relationship) =>
        relationship.Kind.StartsWith("comments", StringComparison.Ordinal)
        || relationship.Kind is "people" or "vbaProject" or "keyMapCustomizations" or "attachedToolbars" or "glossaryDocument";
}
