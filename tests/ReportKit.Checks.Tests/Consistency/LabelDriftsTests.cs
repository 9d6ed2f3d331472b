using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class LabelDriftsTests
{
    [Fact]
    public void Label_that_stands_once_among_others_is_found() => Assert.Equal(
        ["statements[3].contextLabel: The label “Comment” is “Context” elsewhere. Write the label as elsewhere, or clear it for the usual one."],
        Found(null, "Context", null, "Comment"));

    [Fact]
    public void Usual_label_among_others_is_found_at_the_explanation() => Assert.Equal(
        ["statements[0].context: The label “Context” is “Reply” elsewhere. Write the label as elsewhere, or clear it for the usual one."],
        Found(null, "Reply", "Reply", "Reply:"));

    [Fact]
    public void Slip_in_the_label_needs_no_more_than_two_others() => Assert.Single(Found("Context", "Contexts", null));

    [Fact]
    public void Capitals_count() => Assert.Single(Found("Context", "context", null, "Context:"));

    [Fact]
    public void Second_kind_of_explanation_is_fine() => Assert.Empty(Found(null, "Reply", null, null, null, null, "Reply"));

    private static string[] Found(params string?[] labels) => RunOf.Of<LabelDrifts>(
        "\"reports\": [{\"number\": \"GE-1\"}], \"statements\": [" + string.Join(", ", labels.Select(label => $$"""{"report": "GE-1", "context": "Words.", "contextLabel": {{(label is null ? "null" : Sample.Quoted(label))}}}""")) + "]");
}
