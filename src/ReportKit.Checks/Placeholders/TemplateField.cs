using System.Text.RegularExpressions;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>No field of a template is left: <c>{{name}}</c>, <c>${date}</c>, <c>&lt;&lt;title&gt;&gt;</c>.</summary>
public sealed partial class TemplateField : TextCheck
{
    private static readonly MarkSet Openings = new("{<");

    public override Rule Rule { get; } = new()
    {
        Code = "RK406",
        Severity = Severity.Error,
        Title = "no field of a template is left",
        Reason = "A program was to put a value there, and did not.",
        Fix = "Put the value in its place.",
        Failing = "The {{session}} session was opened on ${date}.",
        Passing = "The {second} session << was >> opened for $5.",
    };

    protected override MarkSet? Needs => Openings;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        foreach (var field in Field().EnumerateMatches(passage.Text))
            found.Add(Found(passage, field.Index, field.Length, $"“{CellFindings.Excerpt(passage.Text.Substring(field.Index, field.Length))}” is a field of a template."));
    }

    [GeneratedRegex(@"\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{1,40}\}|<<[A-Za-z][\w .-]{0,40}>>|\{%[^%\n]{1,40}%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
