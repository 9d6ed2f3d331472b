using ReportKit.Findings;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Colleagues;

/// <summary>
/// Workbooks that came back, merged into the master workbook: read, merge, write down what is left to a person, write the workbook.
/// </summary>
public sealed class MergeFiles(TimeProvider clock, IProgress<Notice> progress)
{
    /// <exception cref="RefusalException">A file is the master workbook itself, or nobody knows what was sent in it.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public MergedFiles Run(FilesToMerge asked)
    {
        var path = asked.Workbook.Path;
        var master = new MasterChange(path, clock, progress).TellRecognised();
        NeededSheets.Check(master.There, asked.Workbook.Name, StatementColumns.Sheet);
        var there = master.There.Value;
        var returned = new ReturnedFiles(progress).Read(asked);

        var merged = MergeReturned.Of(new RowsToMergeInto(there, path, master.File.FormulasAmong, () => master.File.ReadComments(there)), returned.Files, []);
        // The review first: what is left to a person is written down, and can be opened, before anything is taken.
        var review = merged.Open.IsEmpty && !asked.IsPreview ? null : ReviewFile.Write(asked, merged);
        if (!asked.IsPreview)
            Save(master, merged, review);
        return new MergedFiles(merged, returned.IsAllMerged, review?.Name);
    }

    /// <summary>Writes the workbook; where that fails nothing was taken, and the review that says so goes too.</summary>
    private void Save(MasterChange master, MergedRows merged, ReviewFile? review)
    {
        var edits = merged.Edits(clock);
        try
        {
            master.Save(edits, merged.Comments.Placed);
        }
        catch (UnusableFileException)
        {
            review?.TakeBack();
            throw;
        }

        if (GivenIds.In(edits) is { } given)
            progress.Report(new Notice.Written(given));
    }
}

/// <summary>What came of a merge of files.</summary>
/// <param name="IsAllMerged">Whether all that the files say could be merged; if not, why was told.</param>
/// <param name="Review">The name of the workbook beside the master in which a person decides; null where nothing is left and no preview was asked for.</param>
public sealed record MergedFiles(MergedRows Rows, bool IsAllMerged, string? Review);
