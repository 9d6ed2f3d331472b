using ReportKit.Checks.Sources.Addresses;
using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Sources;

public sealed class TrackingParametersTests
{
    [Theory]
    [InlineData("https://example.org/paper?utm_source=letter&utm_medium=mail", "https://example.org/paper")]
    [InlineData("https://example.org/paper?id=4&fbclid=x1#part", "https://example.org/paper?id=4#part")]
    [InlineData("https://twitter.com/avaria/status/1?s=20", "https://twitter.com/avaria/status/1")]
    [InlineData("https://youtu.be/abcdefghijk?si=x1&t=40", "https://youtu.be/abcdefghijk?t=40")]
    public void Address_that_tracks_is_found_and_freed_of_it(string address, string better)
    {
        var check = new TrackingParameters();
        var found = check.Run(new DatasetViews(Sample.Dataset($$"""{"sources": [{"id": "a", "url": "{{address}}"}], "statements": [{"note": "See {{address}}."}, {"text": "See {{address}}."}]}"""))).ToList();

        Assert.Equal([better, $"See {better}.", null], found.Select(finding => finding.Correction?.After));
    }

    [Theory]
    [InlineData("https://example.org/paper?s=20&t=40")]
    [InlineData("https://youtu.be/abcdefghijk?t=40")]
    [InlineData("https://example.org/utm_source")]
    public void Parameters_that_lead_to_the_page_are_fine(string address) => Assert.Empty(RunOf.Of<TrackingParameters>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));
}
