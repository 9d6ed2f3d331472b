using ReportKit.Document;

namespace ReportKit.Tests.Document;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("AR-EG")]
    [InlineData("he")]
    [InlineData("fa_IR")]
    [InlineData("az-Arab")]
    [InlineData("ckb")]
    public void Language_runs_from_right_to_left(string language) => Assert.True(Script.IsRightToLeft(language));

    [Theory]
    [InlineData(null)]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("ar-Latn")]
    [InlineData("arn")]
    [InlineData("")]
    public void Language_runs_from_left_to_right(string? language) => Assert.False(Script.IsRightToLeft(language));
}
