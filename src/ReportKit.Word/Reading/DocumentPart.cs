using System.Xml.Linq;
using ReportKit.Packaging;

namespace ReportKit.Word.Reading;

/// <summary>A part of a document that has words, with what it leads to.</summary>
/// <param name="Root">Its root element, in the names of the transitional form.</param>
internal sealed record DocumentPart(XElement Root, IReadOnlyList<Relationship> Relationships)
{
    private readonly Dictionary<string, Relationship> byId =
        Relationships.GroupBy(relationship => relationship.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The address that a relationship leads to; null where it stays in the file.</summary>
    public string? AddressOf(string id) => byId.TryGetValue(id, out var found) && found.IsExternal ? found.Target : null;

    /// <summary>The name of the part that a relationship leads to; null where it leads out of the file, or nowhere.</summary>
    public string? PartOf(string id) => byId.TryGetValue(id, out var found) && !found.IsExternal ? found.Target : null;
}
