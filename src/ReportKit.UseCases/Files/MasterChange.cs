using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Patching;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Files;

/// <summary>The master workbook of a use case that changes it: opened, read, and written with what that finds told.</summary>
internal sealed class MasterChange
{
    private readonly TimeProvider clock;
    private readonly IProgress<Notice> progress;

    /// <exception cref="UnusableFileException">It cannot be read, or another program has it open.</exception>
    public MasterChange(string path, TimeProvider clock, IProgress<Notice> progress)
    {
        this.clock = clock;
        this.progress = progress;
        File = MasterFile.Open(path);
        There = File.Read(new Steps(progress));
    }

    public MasterFile File { get; }

    /// <summary>What it holds, with what its reading found.</summary>
    public Outcome<Dataset> There { get; }

    /// <summary>Tells which columns were recognised by what they hold, because what is written goes by them.</summary>
    public MasterChange TellRecognised()
    {
        progress.Report(new Notice.Found([.. There.Findings.Where(finding => finding.Rule == FileRules.ReadByColumns)]));
        return this;
    }

    /// <summary>Writes the edits, and tells what could not be written.</summary>
    /// <param name="comments">Notes to be set on cells.</param>
    /// <exception cref="UnusableFileException">See <see cref="MasterFile.Save(ImmutableArray{SheetEdits}, ImmutableArray{CellComment}, DateTime)"/>.</exception>
    public void Save(ImmutableArray<SheetEdits> edits, ImmutableArray<CellComment> comments = default) =>
        progress.Report(new Notice.Found(File.Save(edits, comments.IsDefault ? [] : comments, clock.GetLocalNow().DateTime)));
}
