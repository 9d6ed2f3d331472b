using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>What a row says, whatever its key: two rows of the same words are one row that came twice.</summary>
internal sealed class RowContent(Sheet sheet, RowCells cells) : IEquatable<RowContent>
{
    private readonly RowCells cells = cells;

    public bool Equals(RowContent? other)
    {
        if (other is null)
            return false;
        foreach (var column in sheet.Columns)
        {
            if (!column.IsKey && !Equals(cells[column], other.cells[column]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as RowContent);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var column in sheet.Columns)
            hash.Add(column.IsKey ? null : cells[column]);
        return hash.ToHashCode();
    }
}
