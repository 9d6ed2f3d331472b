using ReportKit.Datasets;
using ReportKit.Interchange;

namespace ReportKit.Cli.Commands;

internal sealed class NewHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(NewArguments arguments)
    {
        var path = NewWorkbook.PathOf(arguments.Workbook, surroundings);
        var dataset = arguments.Sample ? Sample() : Dataset.Empty;
        NewWorkbook.Write(path, dataset, []);
        terminal.Output.WriteLine(arguments.Sample
            ? $"Made {arguments.Workbook} with {dataset.Statements.Rows.Length} invented statements. Next: reportkit build {arguments.Workbook}"
            : $"Made {arguments.Workbook}. Its first sheet, Guide, says what goes where.");
        return ExitCodes.Done;
    }

    private static Dataset Sample()
    {
        using var stream = typeof(NewHandler).Assembly.GetManifestResourceStream("sample.json")!;
        using var reader = new StreamReader(stream);
        return JsonImport.Read(reader, "sample.json").Value;
    }
}
