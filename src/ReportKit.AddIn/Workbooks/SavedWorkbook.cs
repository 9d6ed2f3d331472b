using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Open;
using ReportKit.Excel.Reading;

namespace ReportKit.AddIn.Workbooks;

/// <summary>The workbook as it was saved last; read anew only when the file has changed.</summary>
/// <param name="path">Its full path.</param>
internal sealed class SavedWorkbook(string path) : IProgress<string>
{
    private readonly Lock reading = new();
    private (DateTime Written, long Length) stamp;
    private Outcome<Dataset>? dataset;
    private SavedForms? forms;

    /// <summary>Its name, without its folder.</summary>
    public string Name { get; } = Path.GetFileName(path);

    public string Folder { get; } = Path.GetDirectoryName(path)!;

    /// <exception cref="UnusableFileException">The file cannot be opened, is no workbook, or is damaged.</exception>
    public Outcome<Dataset> Read()
    {
        lock (reading)
        {
            ForgetWhatChanged();
            return dataset ??= WorkbookReader.Read(path, this);
        }
    }

    /// <summary>What the file says of its cells; nothing where it cannot be read, which whoever reads it is told.</summary>
    public SavedForms Forms()
    {
        lock (reading)
        {
            ForgetWhatChanged();
            return forms ??= FormsOrNone();
        }
    }

    /// <summary>How far the reading is, nobody waits to hear.</summary>
    void IProgress<string>.Report(string value)
    {
    }

    private void ForgetWhatChanged()
    {
        var file = new FileInfo(path);
        var now = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
        if (now != stamp)
            (stamp, dataset, forms) = (now, null, null);
    }

    private SavedForms FormsOrNone()
    {
        try
        {
            return SavedForms.Read(path);
        }
        catch (UnusableFileException)
        {
            return SavedForms.None;
        }
    }
}
