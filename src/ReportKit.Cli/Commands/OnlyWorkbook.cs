using ReportKit.UseCases.Hosts;

namespace ReportKit.Cli.Commands;

/// <summary>The workbook that is meant when none is named: the only one of the folder.</summary>
internal static class OnlyWorkbook
{
    /// <summary>The workbook that is named, or else the only one.</summary>
    /// <param name="command">The command that needs it.</param>
    /// <exception cref="WrongUsageException">None is named, and there is none, or several.</exception>
    public static NamedFile Or(string? named, Surroundings surroundings, string command) =>
        named is null ? In(surroundings.Folder, command) : surroundings.Named(named);

    private static NamedFile In(string folder, string command)
    {
        var workbooks = Directory.EnumerateFiles(folder, "*.xlsx")
            .Where(path => !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToList();
        return workbooks.Where(path => !workbooks.Exists(other => IsReviewOf(other, path))).ToList() switch
        {
            [var only] => new NamedFile(Path.GetFileName(only), only),
            [] => throw new WrongUsageException($"There is no workbook in this folder; name one: reportkit {command} WORKBOOK.xlsx"),
            _ => throw new WrongUsageException($"There are several workbooks in this folder; name one of them: {string.Join(", ", workbooks.Select(Path.GetFileName))}"),
        };
    }

    /// <summary>Whether a merge left the second workbook beside the first, for its lines to be decided.</summary>
    private static bool IsReviewOf(string workbook, string path) =>
        Path.GetFileName(path).StartsWith(Path.GetFileNameWithoutExtension(workbook) + "-review", StringComparison.OrdinalIgnoreCase);
}
