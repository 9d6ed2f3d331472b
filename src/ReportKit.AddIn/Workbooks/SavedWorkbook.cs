using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Excel.Open;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;

namespace ReportKit.AddIn.Workbooks;

/// <summary>The workbook as it was saved last; read anew only when the file has changed.</summary>
/// <param name="path">Its full path.</param>
internal sealed class SavedWorkbook(string path)
{
    private readonly Lock reading = new();
    private (DateTime Written, long Length) stamp;
    private Outcome<Dataset>? dataset;
    private SavedForms? forms;

    public string Path { get; } = path;

    /// <summary>Its name, without its folder.</summary>
    public string Name { get; } = System.IO.Path.GetFileName(path);

    public NamedFile File => new(Name, Path);

    public string Folder { get; } = System.IO.Path.GetDirectoryName(path)!;

    /// <summary>A file in the same folder.</summary>
    public NamedFile Beside(string name) => new(name, System.IO.Path.Combine(Folder, name));

    /// <exception cref="UnusableFileException">The file cannot be opened, is no workbook, or is damaged.</exception>
    public Outcome<Dataset> Read()
    {
        lock (reading)
        {
            ForgetWhatChanged();
            return dataset ??= WorkbookReader.Read(Path, Unheard.Progress);
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

    /// <summary>The comments on its cells; none where the file cannot be read.</summary>
    public ImmutableArray<CellComment> ReadComments()
    {
        try
        {
            return WorkbookReader.ReadComments(Path, Read().Value);
        }
        catch (UnusableFileException)
        {
            return [];
        }
    }

    private void ForgetWhatChanged()
    {
        var file = new FileInfo(Path);
        var now = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
        if (now != stamp)
            (stamp, dataset, forms) = (now, null, null);
    }

    private SavedForms FormsOrNone()
    {
        try
        {
            return SavedForms.Read(Path);
        }
        catch (UnusableFileException)
        {
            return SavedForms.None;
        }
    }
}
