using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.UseCases.Files;

/// <summary>The sheets without which there is nothing to do: that there is nothing in a sheet that is not there is no answer.</summary>
internal static class NeededSheets
{
    /// <param name="there">The workbook as it was read.</param>
    /// <param name="workbook">Its name, as whoever asks calls it.</param>
    /// <exception cref="UnusableFileException">One is missing, has no header, or no column that tells its rows apart.</exception>
    public static void Check(Outcome<Dataset> there, string workbook, params ReadOnlySpan<Sheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            if (there.Value[sheet].Columns.Contains(sheet.Key))
                continue;
            var name = (there.Value[sheet].Origin as WorksheetOrigin)?.SheetName ?? sheet.Name;
            var finding = there.Findings.FirstOrDefault(finding => FileRules.IsOfMissing(finding) && finding.Severity == Severity.Error && finding.Place.Address.Split('!')[0] == name);
            throw new UnusableFileException($"{workbook}: {(finding is null ? $"There is no column “{sheet.Key.Name}” in the sheet {name}." : $"{finding.Text} ({finding.Code}, {name})")}");
        }
    }
}
