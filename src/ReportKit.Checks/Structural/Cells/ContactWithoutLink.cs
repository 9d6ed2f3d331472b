using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>The addresses of the closing page lead somewhere.</summary>
public sealed class ContactWithoutLink : Check
{
    private static readonly string[] Names = [SettingColumns.Website.Name, SettingColumns.SocialLinks.Name];

    public override Rule Rule { get; } = new()
    {
        Code = "RK262",
        Severity = Severity.Warning,
        Title = "the addresses of the closing page are web or mail addresses",
        Reason = "An address that is none is printed without a link.",
        Fix = "Write it as the browser shows it, such as example.org/page; a line of Social links as Network: address.",
        Failing = """{"settings": {"Social links": "Photos: photos/harbour"}}""",
        Passing = """{"settings": {"Website": "www.example.org", "Social links": "Photos: photos.example.org/harbour\nMail: info@example.org"}}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from row in views.Dataset.SettingRows.Rows
        where row.Value is not null && Names.Contains(row.Name.Trim(), StringComparer.OrdinalIgnoreCase)
        from line in ContactLine.LinesOf(row.Value!)
        where ContactLine.LinkOf(line) is null || (row.Name == SettingColumns.Website.Name && line.Any(char.IsWhiteSpace))
        select Found(views.Dataset.SettingRows, row, SettingColumns.Value, $"“{CellFindings.Excerpt(ContactLine.AddressIn(line))}” is no address; it is printed without a link.");
}
