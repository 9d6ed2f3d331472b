using ReportKit.Findings;
using ReportKit.Word.Templates;

namespace ReportKit.UseCases.Reports;

/// <summary>A template that is opened while the workbook is read, for a machine has more than one core.</summary>
internal sealed class TemplateAhead(string path) : IDisposable
{
    private readonly Task<Template> opening = Task.Run(() => Template.Open(path));

    /// <exception cref="UnusableFileException">It cannot be used.</exception>
    public Template Template => opening.GetAwaiter().GetResult();

    /// <summary>Waits until it is open.</summary>
    /// <exception cref="UnusableFileException">It cannot be used.</exception>
    public void Check() => opening.GetAwaiter().GetResult();

    public void Dispose()
    {
        try
        {
            Template.Dispose();
        }
        catch (UnusableFileException)
        {
            // What is wrong with it was told where it was asked for, or something else stopped the report before.
        }
    }
}
