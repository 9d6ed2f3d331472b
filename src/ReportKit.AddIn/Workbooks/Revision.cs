using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Excel.Open;
using ReportKit.Findings;
using ReportKit.UseCases.Colleagues;

namespace ReportKit.AddIn.Workbooks;

/// <summary>The open workbook as it was at one moment, with what was worked out of it: once, however many ask.</summary>
internal sealed class Revision
{
    private readonly Lazy<Outcome<Dataset>> read;
    private readonly Lazy<CheckResult> result;

    public Revision(string name, OpenWorkbook workbook)
    {
        Name = name;
        Workbook = workbook;
        read = new Lazy<Outcome<Dataset>>(workbook.Read);
        result = new Lazy<CheckResult>(() => CheckResult.Of(read.Value));
    }

    public string Name { get; }

    public OpenWorkbook Workbook { get; }

    public Dataset Dataset => read.Value.Value;

    /// <summary>Its rows, for what came back to be merged into them.</summary>
    /// <param name="saved">The file of the workbook.</param>
    public RowsToMergeInto ToMergeInto(SavedWorkbook saved) => new(Dataset, saved.Path, Workbook.FormulasAmong, saved.ReadComments);

    /// <summary>Everything that was found in reading and checking it.</summary>
    public CheckResult CheckResult => result.Value;
}
