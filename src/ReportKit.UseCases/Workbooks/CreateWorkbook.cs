using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Workbooks;

/// <summary>Makes a new master workbook, empty or with an invented example.</summary>
public static class CreateWorkbook
{
    /// <returns>How many statements it holds.</returns>
    /// <exception cref="RefusalException">The name is not that of a workbook.</exception>
    /// <exception cref="UnusableFileException">There is a file of that name, or it cannot be written.</exception>
    public static int Run(NamedFile workbook, bool hasSample)
    {
        OutputFile.CheckNewWorkbook(workbook);
        var dataset = hasSample ? Sample() : Dataset.Empty;
        NewWorkbook.Write(workbook.Path, dataset, []);
        return dataset.Statements.Rows.Length;
    }

    private static Dataset Sample()
    {
        using var stream = typeof(CreateWorkbook).Assembly.GetManifestResourceStream("sample.json")!;
        using var reader = new StreamReader(stream);
        return JsonImport.Read(reader, "sample.json").Value;
    }
}
