using ReportKit.Sheets;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The names under which columns of a team's own come into the sheet Statements: each its own, and none that of a column of ours.</summary>
internal sealed class OwnHeaders
{
    /// <summary>Of a column of a table, in characters (Excel specifications and limits).</summary>
    private const int Longest = 250;

    private readonly Dictionary<int, string> names = [];

    public OwnHeaders(ColumnMapping mapping)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in mapping.Columns.Where(column => column.Target is null))
        {
            var words = column.Header.Length > 0 ? column.Header : $"Column {ForeignTable.Letters(column.Index)}";
            var name = words.Length > Longest ? words[..Longest] : words;
            if (StatementColumns.Sheet.Find(name) is not null)
                name += " (own)";
            var first = name;
            for (var number = 2; !taken.Add(name); number++)
                name = $"{first} ({number})";
            names.Add(column.Index, name);
        }
    }

    public string Of(MappedColumn column) => names[column.Index];
}
