using ReportKit.Document;
using ReportKit.Packaging;

namespace ReportKit.UseCases.Reports;

/// <summary>
/// A report that is written while its rows are still being checked, for a machine has more than one core. It is put into its place
/// only when that is asked for; till then nobody sees it, nor what its writing stumbled over.
/// </summary>
internal sealed class ReportAhead : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task<Written>? written;

    /// <param name="write">Writes a document, and gives the number of its footnotes.</param>
    public void Start(ReportDocument document, Func<ReportDocument, Stream, int> write) => written = Task.Run(() =>
    {
        var file = PassingFile.Create();
        try
        {
            return new Written(file, write(document with { Body = UntilStopped(document.Body) }, file));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    /// <summary>Copies the report when it is whole, and gives the number of its footnotes; null where it was not started.</summary>
    /// <exception cref="Exception">What its writing ended with.</exception>
    public int? CopyTo(Stream stream)
    {
        if (written is null)
            return null;
        var (file, footnotes) = written.GetAwaiter().GetResult();
        file.Position = 0;
        file.CopyTo(stream, 1 << 16);
        return footnotes;
    }

    public void Dispose()
    {
        stop.Cancel();
        try
        {
            written?.GetAwaiter().GetResult().File.Dispose();
        }
        catch (Exception)
        {
            // Nobody asked for the report, or was told already why there is none.
        }

        stop.Dispose();
    }

    private IEnumerable<Block> UntilStopped(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            stop.Token.ThrowIfCancellationRequested();
            yield return block;
        }
    }

    private sealed record Written(FileStream File, int Footnotes);
}
