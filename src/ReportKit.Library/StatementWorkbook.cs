using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Reports;

namespace ReportKit;

/// <summary>A master workbook of statements, as it was saved when it was opened.</summary>
public sealed class StatementWorkbook
{
    private readonly string path;
    private readonly Lazy<ImmutableArray<Finding>> findings;

    private StatementWorkbook(string path, Outcome<Dataset> read)
    {
        this.path = path;
        Rows = read.Value;
        findings = new(() => CheckResult.InOrder(CheckResult.Of(read).Findings));
    }

    /// <summary>Its sheets, row by row.</summary>
    public Dataset Rows { get; }

    /// <summary>
    /// What was found in it and nobody accepted, sheet by sheet and row by row: each with its cell, what is wrong, and what to do.
    /// All rules are run when it is first asked for.
    /// </summary>
    public ImmutableArray<Finding> Findings => findings.Value;

    /// <summary>Reads a workbook; the file is closed again before this returns, and may be open in Excel.</summary>
    /// <param name="path">An <c>.xlsx</c> or <c>.xlsm</c> file with the sheets of a master workbook.</param>
    /// <exception cref="UnusableFileException">There is no such file, it is none, it is encrypted, or too damaged to be read.</exception>
    public static StatementWorkbook Open(string path)
    {
        var whole = Path.GetFullPath(path);
        return new StatementWorkbook(whole, WorkbookReader.Read(whole, new Progress<string>()));
    }

    /// <summary>Writes a report as a Word file, whole or not at all; a file that is there under this name is replaced if it is a report, too.</summary>
    /// <param name="output">The file to be made, such as <c>GE-015.docx</c>.</param>
    /// <param name="report">The number of the report; null for the only one that is a draft.</param>
    /// <param name="template">A Word template of the series; null for the one that ships.</param>
    /// <returns>What was written. The workbook is read anew, so that it is as it was saved last.</returns>
    /// <exception cref="ReportNotMadeException">Rows of the report would print wrong, or there is no such report.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public WrittenReport Build(string output, string? report = null, string? template = null)
    {
        using var shipped = template is null ? new ShippedTemplate() : null;
        var heard = new Heard();
        var asked = new ReportToBuild(Named(path), template is null ? shipped!.Path : Path.GetFullPath(template))
        {
            Report = report,
            Output = Named(output),
            Programs = Environment.GetEnvironmentVariable("PATH"),
        };
        try
        {
            return new BuildReport(TimeProvider.System, heard).Run(asked) switch
            {
                BuiltReport.Made made => new WrittenReport(made.Path, made.Statements, made.Footnotes, made.Pages),
                BuiltReport.Stopped stopped => throw new ReportNotMadeException(stopped.Why + ".", heard.Findings),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (RefusalException refusal)
        {
            throw new ReportNotMadeException(refusal.Message, [], refusal);
        }
    }

    /// <summary>All rows as interchange JSON.</summary>
    public string ToJson()
    {
        using var json = new StringWriter(CultureInfo.InvariantCulture);
        JsonExport.Write(Rows, json);
        return json.ToString();
    }

    private static NamedFile Named(string file) => new(file, Path.GetFullPath(file));

    /// <summary>Keeps what was found in the report.</summary>
    private sealed class Heard : IProgress<Notice>
    {
        public ImmutableArray<Finding> Findings { get; private set; } = [];

        public void Report(Notice value)
        {
            if (value is Notice.FoundInReport { Report: var report })
                Findings = report.Findings;
            else if (value is Notice.Found found)
                Findings = [.. Findings, .. found.Findings];
        }
    }
}
