using System.Text;

namespace ReportKit.Schema;

/// <summary>
/// One column, declared once: reader, writer, JSON, Guide, README, what is proof-read and what goes to colleagues all come from this.
/// </summary>
public abstract class Column
{
    private protected Column(int index, string name, ColumnKind kind, string help, bool isKey, ColumnFacts facts)
    {
        Index = index;
        Name = name;
        Kind = kind;
        Help = help;
        IsKey = isKey;
        Facts = facts;
        JsonName = CamelCase(name);
    }

    /// <summary>Compares columns of a sheet by where they stand in it; no column comes first.</summary>
    public static IComparer<Column?> SheetOrder { get; } = Comparer<Column?>.Create((one, other) => (one?.Index ?? -1).CompareTo(other?.Index ?? -1));

    /// <summary>The header cell.</summary>
    public string Name { get; }

    /// <summary>What its cells hold.</summary>
    public ColumnKind Kind { get; }

    /// <summary>What a person who fills it in needs to know, in one sentence or two.</summary>
    public string Help { get; }

    /// <summary>Whether it is the sheet's key: required, and unique without regard to case.</summary>
    public bool IsKey { get; }

    /// <summary>What is done with its cells.</summary>
    public ColumnFacts Facts { get; }

    /// <summary>The property's name in interchange JSON: the header in camel case (<c>End date</c> is <c>endDate</c>).</summary>
    public string JsonName { get; }

    /// <summary>Position among the sheet's columns, from 0: where <see cref="RowCells"/> keeps the value.</summary>
    internal int Index { get; }

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

/// <summary>A column whose cells hold values of one type; what cannot be read as such is <see cref="Unreadable"/>.</summary>
public sealed class Column<TValue> : Column
    where TValue : notnull
{
    internal Column(int index, string name, ColumnKind<TValue> kind, string help, bool isKey, ColumnFacts facts)
        : base(index, name, kind, help, isKey, facts)
    {
    }
}
