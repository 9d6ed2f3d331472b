using ReportKit.Composition;
using ReportKit.Document;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Workbooks;

/// <summary>A block of a report, with the row of the workbook that prints it.</summary>
/// <param name="Line">The row of the worksheet, from 1; null where no row prints it, or one that is not there yet.</param>
/// <param name="Key">The key of a section.</param>
internal sealed record PlacedBlock(Block Block, string? Sheet = null, int? Line = null, string? Key = null)
{
    /// <summary>The body of a report, block by block.</summary>
    /// <param name="body">Composed from the plan, so that its headings and rows are those of the plan, in the same order.</param>
    public static IEnumerable<PlacedBlock> Of(ReportPlan plan, IEnumerable<Block> body)
    {
        using var rows = plan.Rows.GetEnumerator();
        var sections = 0;
        foreach (var block in body)
        {
            yield return block switch
            {
                RowBlock row when rows.MoveNext() => new PlacedBlock(row, StatementColumns.Sheet.Name, rows.Current.Line),
                Heading heading when sections < plan.Sections.Length => Of(heading, plan.Sections[sections++]),
                _ => new PlacedBlock(block),
            };
        }
    }

    private static PlacedBlock Of(Heading heading, PlannedSection planned) =>
        new(heading, SectionColumns.Sheet.Name, planned.Section.Line, planned.Section.Key);
}
