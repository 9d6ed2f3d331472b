using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>What a row says, whatever its key: two rows of the same words are one row that came twice.</summary>
internal sealed class RowContent(Sheet sheet, object?[] values) : IEquatable<RowContent>
{
    private readonly object?[] values = values;

    public bool Equals(RowContent? other)
    {
        if (other is null)
            return false;
        foreach (var column in sheet.Columns)
        {
            if (!column.IsKey && !Equals(values[column.Index], other.values[column.Index]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as RowContent);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var column in sheet.Columns)
            hash.Add(column.IsKey ? null : values[column.Index]);
        return hash.ToHashCode();
    }
}
