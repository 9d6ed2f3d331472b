using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Excel.Open;

/// <summary>An open worksheet, and what it is read as.</summary>
/// <param name="Sheet">The sheet of the schema that it is by its name, or looks like by its columns; null where it is a person's own.</param>
/// <param name="Rows">Its rows, read when they are first asked for; null where it is a person's own.</param>
internal sealed record OpenReading(OpenSheet Open, Sheet? Sheet, Lazy<OpenRows>? Rows)
{
    public static OpenReading Of(OpenSheet open, SavedForms saved) =>
        (RenamedSheets.IsNamed(open.Name) ? RenamedSheets.Named(open.Name) : RenamedSheets.NamedByTable(open.Tables) ?? OpenSheetReader.LookOf(open, saved)) is { } sheet
            ? new OpenReading(open, sheet, new Lazy<OpenRows>(() => OpenSheetReader.Read(open, sheet, saved)))
            : new OpenReading(open, null, null);
}

/// <summary>The rows of one sheet, with what was found in reading them.</summary>
internal sealed record OpenRows(Origin Origin, ImmutableArray<RowCells> Rows, ImmutableArray<Finding> Findings);
