using System.Text;

namespace ReportKit.Schema;

/// <summary>One column, declared once: reader, writer, JSON, Guide and README all come from this.</summary>
/// <param name="Index">Position among the sheet's columns, from 0.</param>
/// <param name="Name">The header cell.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Help">What a person who fills it in needs to know, in one sentence or two.</param>
/// <param name="IsKey">Whether it is the sheet's key: required, and unique without regard to case.</param>
public sealed record Column(int Index, string Name, ColumnKind Kind, string Help, bool IsKey = false)
{
    /// <summary>The property's name in interchange JSON: the header in camel case (<c>End date</c> is <c>endDate</c>).</summary>
    public string JsonName { get; } = CamelCase(Name);

    public override string ToString() => Name;

    private static string CamelCase(string header)
    {
        var json = new StringBuilder(header.Length);
        foreach (var word in header.Split(' ', '-'))
        {
            var lower = word.ToLowerInvariant();
            json.Append(json.Length == 0 ? lower : char.ToUpperInvariant(lower[0]) + lower[1..]);
        }

        return json.ToString();
    }
}
