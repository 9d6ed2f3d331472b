using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class SettingMisreadTests
{
    [Theory]
    [InlineData("\"Organissation\": \"Tidewater\"", "settings[0].name: There is no setting “Organissation”; it changes nothing. Did you mean “Organisation”?")]
    [InlineData("\"Back-reference\": \"Never\"", "settings[0].value: “Never” cannot be used for Back-reference. Choose one of: Ibid, Ibidem, Short form, Full.")]
    [InlineData("\"Accent colour\": \"sea\"", "settings[0].value: “sea” cannot be used for Accent colour. ")]
    public void Setting_that_is_unknown_or_cannot_be_used_is_found(string setting, string finding) =>
        Assert.StartsWith(finding, Assert.Single(RunOf.Of<SettingMisread>($"\"settings\": {{{setting}}}")), StringComparison.Ordinal);

    [Fact]
    public void Known_settings_are_fine_whatever_their_case() =>
        Assert.Empty(RunOf.Of<SettingMisread>(""" "settings": {"organisation": "Tidewater", "Back-reference": "short form", "Accent colour": "#0f4c5c"} """));

    [Fact]
    public void Settings_are_known_in_American_spelling_without_hyphens_and_in_the_singular() =>
        Assert.Empty(RunOf.Of<SettingMisread>(""" "settings": {"Organization": "Tidewater", "Back reference": "short form", "Accent color": "#0f4c5c", "Social link": "Video: video.example.org"} """));
}
