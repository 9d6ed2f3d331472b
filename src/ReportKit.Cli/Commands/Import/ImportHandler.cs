using ReportKit.Findings;
using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Importing;
using ReportKit.UseCases.Workbooks;

namespace ReportKit.Cli.Commands.Import;

internal sealed class ImportHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ImportArguments arguments)
    {
        var preview = arguments.Preview is { Length: 0 } ? PreviewName(arguments.Workbook) : arguments.Preview;
        var imported = new ImportData(surroundings.Clock, terminal).Run(new ImportRequest(surroundings.Named(arguments.Workbook), [.. arguments.Files.Select(surroundings.Named)])
        {
            Columns = arguments.Map,
            DayComesFirst = arguments.Dates is { } dates ? dates == ImportCommand.DayFirst : null,
            Preview = preview is null ? null : surroundings.Named(preview),
            Programs = surroundings.Path,
        });
        if (imported.IsTooLong)
            terminal.Error.WriteLine($"{arguments.Workbook} was not written: a cell cannot hold so much.");
        else
            Tell(preview ?? arguments.Workbook, preview is not null, imported);
        return imported.HasErrors ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    private static string PreviewName(string workbook) =>
        Path.Combine(Path.GetDirectoryName(workbook) ?? "", Path.GetFileNameWithoutExtension(workbook) + "-preview.xlsx");

    private void Tell(string written, bool isPreview, ImportedData imported)
    {
        foreach (var file in imported.Files)
            ImportedFileLines.Write(file, terminal.Output);
        var rows = SheetCount.Listed(imported.Added);
        terminal.Output.WriteLine(imported switch
        {
            _ when isPreview => $"Wrote {written} to look at: {(imported.Added.IsEmpty ? "no new rows" : rows)}. Nothing else was changed.",
            { IsNew: true } => $"Made {written}: {rows}.",
            { IsWritten: false, Added.IsEmpty: true } => $"Nothing to add to {written}.",
            { Added.IsEmpty: true } => $"Added to {written}: no rows, only values that were missing.",
            _ => $"Added to {written}: {rows}.",
        });
        if (imported.GivenIds is { } given)
            terminal.Output.WriteLine(given);
        if (imported.Skipped > 0)
            terminal.Output.WriteLine($"{Counted.Of(imported.Skipped, "row was", "rows were")} there already, the same in every cell.");
        TellToLookAt(imported);
    }

    private void TellToLookAt(ImportedData imported)
    {
        terminal.Report(new Notice.Found(imported.ToLookAt));
        if (imported.MoreToLookAt > 0)
            terminal.Error.WriteLine($"{imported.MoreToLookAt} more of these; what a person has to look at has a note on its cell.");
        if (imported.ToLookAt.Any(finding => finding.Rule == FileRules.DateOrder && finding.Severity == Severity.Error))
            terminal.Error.WriteLine($"Import it again with --dates {ImportCommand.DayFirst} or --dates {ImportCommand.MonthFirst}.");
        if (imported.ToLookAt.Any(finding => finding.Rule == FileRules.ColumnOpen || (finding.Rule == FileRules.SheetUnknown && finding.Severity == Severity.Error)))
            terminal.Error.WriteLine("Import it again with --map, such as --map \"Country=Speaker;Quote=Text\".");
    }
}
