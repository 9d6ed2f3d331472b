namespace ReportKit.UseCases.Workbooks;

/// <summary>So many rows of a sheet.</summary>
/// <param name="Sheet">Its name.</param>
public sealed record SheetCount(string Sheet, int Rows)
{
    /// <summary>Such as <c>Statements 12, Sources 3</c>.</summary>
    public static string Listed(IEnumerable<SheetCount> counts) => string.Join(", ", counts.Select(count => $"{count.Sheet} {count.Rows}"));
}
