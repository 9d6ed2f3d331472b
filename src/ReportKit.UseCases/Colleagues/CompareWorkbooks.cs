using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Packaging;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Colleagues;

/// <summary>In what two workbooks differ.</summary>
public sealed class CompareWorkbooks(IProgress<Notice> progress)
{
    /// <param name="review">A workbook to be made with the differences; null for none.</param>
    /// <exception cref="RefusalException">The name of the review is not that of a workbook.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public WorkbookDifferences Run(NamedFile before, NamedFile after, NamedFile? review)
    {
        if (review is not null)
            OutputFile.CheckNewWorkbook(review);
        var layout = LayoutDifference.Between(WorkbookReader.ReadLayout(before.Path), WorkbookReader.ReadLayout(after.Path));
        var differences = new WorkbookDifferences(layout, DatasetDifference.Between(Read(before), Read(after)));
        if (review is not null)
        {
            var title = $"What differs between {Path.GetFileName(before.Name)} and {Path.GetFileName(after.Name)}";
            WholeFile.Write(review.Path, [before.Path, after.Path], stream => ReviewWorkbook.Write(differences.Lines, title, stream));
        }

        return differences;
    }

    /// <summary>What is wrong with the rows of either is no difference; whoever uses them is told it.</summary>
    private Dataset Read(NamedFile workbook)
    {
        var read = WorkbookReader.Read(workbook.Path, new Steps(progress));
        progress.Report(new Notice.Found([.. read.Findings.Where(finding => finding.Rule == FileRules.ReadByColumns).Select(finding => finding with { Place = finding.Place with { Address = $"{workbook.Name}: {finding.Place.Address}" } })]));
        return read.Value;
    }
}

/// <param name="Layout">Sheets and columns that only one of the workbooks has.</param>
/// <param name="Rows">Cells and rows that differ.</param>
public sealed record WorkbookDifferences(ImmutableArray<LayoutDifference> Layout, ImmutableArray<Difference> Rows)
{
    /// <summary>All of them, as people read them.</summary>
    public ImmutableArray<ChangeLine> Lines { get; } = [.. Layout.Select(ChangeLine.Of), .. Rows.Select(ChangeLine.Of)];
}
