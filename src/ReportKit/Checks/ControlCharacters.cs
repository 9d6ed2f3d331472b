using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Document;

namespace ReportKit.Checks;

/// <summary>No cell holds characters that no XML file may hold; they are left out in print.</summary>
public sealed class ControlCharacters : ICheck
{
    public string Code => "RK214";

    public string Title => "no cell holds control characters";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        foreach (var table in dataset.Tables)
        {
            foreach (var row in table.AllRows)
            {
                foreach (var column in table.Sheet.Columns)
                {
                    if (row[column] is string text && PrintableText.FirstUnprintable(text) is >= 0 and var at)
                        yield return Found(table.Place(row, column), text, at);
                }
            }
        }
    }

    private Diagnostic Found(Place place, string text, int at) => new(
        Code,
        Severity.Error,
        place,
        string.Create(CultureInfo.InvariantCulture, $"Character {at + 1} is a control character (U+{(int)text[at]:X4}) that cannot be printed."),
        "Delete it; it often comes along when text is copied from a PDF.");
}
