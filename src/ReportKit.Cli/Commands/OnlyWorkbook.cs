namespace ReportKit.Cli.Commands;

/// <summary>The workbook that is meant when none is named: the only one of the folder.</summary>
internal static class OnlyWorkbook
{
    /// <param name="command">The command that needs it.</param>
    public static string In(string folder, string command)
    {
        var workbooks = Directory.EnumerateFiles(folder, "*.xlsx")
            .Where(path => !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToList();
        return workbooks switch
        {
            [var only] => only,
            [] => throw new WrongUsageException($"There is no workbook in this folder; name one: reportkit {command} WORKBOOK.xlsx"),
            _ => throw new WrongUsageException($"There are several workbooks in this folder; name one of them: {string.Join(", ", workbooks.Select(Path.GetFileName))}"),
        };
    }
}
