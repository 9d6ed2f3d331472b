using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>The sentence on retrieval has no placeholder but the one that is filled in.</summary>
public sealed class RetrievalPlaceholder : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK276",
        Severity = Severity.Warning,
        Title = "the sentence on retrieval has no placeholder but {date}",
        Reason = "Any other stays in the footnote as it was typed.",
        Fix = "Write {date} where the report’s date of retrieval is to stand.",
        Failing = """{"settings": {"Retrieval sentence": "All addresses were opened on [date]."}}""",
        Passing = """{"settings": {"Retrieval sentence": "All addresses were opened on {date}."}}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from row in views.Dataset.SettingRows.Rows
        where row.Name == SettingColumns.RetrievalSentence.Name
        let sentence = views.Dataset.Settings.RetrievalSentence?.Replace(Settings.DateOfRetrieval, "", StringComparison.Ordinal)
        where sentence is not null && Bracketed(sentence) is not null
        select Found(views.Dataset.SettingRows, row, SettingColumns.Value, $"“{CellFindings.Excerpt(Bracketed(sentence!)!)}” is printed as it stands.");

    private static string? Bracketed(string sentence)
    {
        var start = sentence.AsSpan().IndexOfAny('{', '[', '<');
        var length = start < 0 ? -1 : sentence.AsSpan(start).IndexOfAny('}', ']', '>');
        return length < 0 ? null : sentence.Substring(start, length + 1);
    }
}
