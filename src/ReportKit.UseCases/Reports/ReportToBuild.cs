using ReportKit.Dates;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Reports;

/// <summary>The Word report that is asked for.</summary>
/// <param name="Workbook">The master workbook.</param>
/// <param name="Template">The path of the Word template.</param>
public sealed record ReportToBuild(NamedFile Workbook, string Template)
{
    /// <summary>The number of the report; null for the only draft.</summary>
    public string? Report { get; init; }

    /// <summary>Whether the next report of the series is added first.</summary>
    public bool IsNext { get; init; }

    /// <summary>The Word file to be made; null for one beside the workbook, under the report's number.</summary>
    public NamedFile? Output { get; init; }

    /// <summary>The date that the report bears; null for its own, or else today.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether it is made in spite of errors, as a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether Word is to fill in the page numbers.</summary>
    public bool LeavesPagesToWord { get; init; }

    /// <summary>The folders in which the program is looked for that lays out the pages; null: none, not even the usual ones.</summary>
    public string? Programs { get; init; }
}
