using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class PaleAccentTests
{
    [Theory]
    [InlineData("FFFFFF", "1.0")]
    [InlineData("#FFD500", "1.4")]
    [InlineData("00AEEF", "2.5")]
    public void Colour_that_cannot_be_read_on_white_is_said(string colour, string contrast) => Assert.Matches(
        $"stands out from white by {contrast} to 1 only; headings and links are printed in [0-9A-F]{{6}}",
        Assert.Single(RunOf.Of<PaleAccent>($$""" "settings": {"Accent colour": "{{colour}}"} """)));

    [Theory]
    [InlineData("767676")]
    [InlineData("0F4C5C")]
    [InlineData("blue")]
    public void Others_are_fine(string colour) => Assert.Empty(RunOf.Of<PaleAccent>($$""" "settings": {"Accent colour": "{{colour}}"} """));
}
