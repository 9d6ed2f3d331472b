using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class NestedQuotationMarksTests
{
    [Theory]
    [InlineData("“A note on the “public list” of lights”, 2025.", "Within a quotation the same mark opens another, before “public list” of …”.")]
    [InlineData("See “The “list””.", "Within a quotation the same mark opens another, before “list””.”.")]
    public void Same_mark_within_a_quotation_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<NestedQuotationMarks>(words)).Message);

    [Theory]
    [InlineData("“A note on the ‘public list’” and “another”.")]
    [InlineData("“One.\n“Two.”")]
    [InlineData("The “list” of “lights”.")]
    [InlineData("“The list „Lichter“ is open.”")]
    [InlineData("“Left open “here”.")]
    public void Other_marks_within_a_quotation_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<NestedQuotationMarks>(words));
        Assert.Empty(RunOf.InQuotation<NestedQuotationMarks>(words));
    }
}
