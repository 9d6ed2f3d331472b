using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;
using ReportKit.Excel.Open;

namespace ReportKit.AddIn.Workbooks;

/// <summary>The last states of the open workbook that panes sent. Each pane goes on from the one that it sent last.</summary>
internal sealed class Revisions
{
    private const int Most = 8;

    private readonly Lock changing = new();
    private readonly Queue<Revision> kept = new();
    private int last;

    public Revision Add(OpenWorkbook workbook)
    {
        lock (changing)
        {
            var revision = new Revision((++last).ToString(CultureInfo.InvariantCulture), workbook);
            kept.Enqueue(revision);
            if (kept.Count > Most)
                kept.Dequeue();
            return revision;
        }
    }

    /// <exception cref="RefusedCallException">It is not kept, or never was.</exception>
    public Revision Find(string name)
    {
        lock (changing)
        {
            return kept.FirstOrDefault(revision => revision.Name == name)
                ?? throw new RefusedCallException(StatusCodes.Status409Conflict, "That state of the workbook is no longer known; send all its tables again.");
        }
    }
}
