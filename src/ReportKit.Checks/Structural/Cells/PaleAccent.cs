using System.Globalization;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>Headings in the accent colour can be read on white paper.</summary>
public sealed class PaleAccent : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK261",
        Severity = Severity.Remark,
        Title = "headings in the accent colour can be read on white",
        Reason = "Readers with weak eyes need a contrast of 4.5 to 1; below that, headings and links are printed darker than the colour that was chosen.",
        Fix = "Choose a darker colour, or accept this.",
        Failing = """{"settings": {"Accent colour": "FFD500"}}""",
        Passing = """{"settings": {"Accent colour": "0F4C5C"}}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        if (views.Dataset.Settings.AccentColour is not { } digits || new Colour(digits) is var accent && accent.IsReadableOn(Colour.White))
            return [];
        var contrast = accent.ContrastWith(Colour.White).ToString("0.0", CultureInfo.InvariantCulture);
        return
            from row in views.Dataset.SettingRows.Rows
            where row.Name.Trim().Equals(SettingColumns.AccentColour.Name, StringComparison.OrdinalIgnoreCase)
            select Found(
                views.Dataset.SettingRows,
                row,
                SettingColumns.Value,
                $"{digits} stands out from white by {contrast} to 1 only; headings and links are printed in {accent.TextOnWhite.Digits}, and its own areas bear dark words.");
    }
}
