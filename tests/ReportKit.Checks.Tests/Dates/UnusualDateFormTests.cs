using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class UnusualDateFormTests
{
    [Theory]
    [InlineData("It met on March 29 2022.", "March 29 2022", "29 March 2022")]
    [InlineData("It met on March 29th, 2022.", "March 29th, 2022", "29 March 2022")]
    [InlineData("It met on 13 April, 2023.", "13 April, 2023", "13 April 2023")]
    [InlineData("It met on the 7th of March 2023.", "7th of March 2023", "7 March 2023")]
    [InlineData("It met on 14 Dec. 2021.", "14 Dec. 2021", "14 December 2021")]
    [InlineData("It met on 9 Sept 2021.", "9 Sept 2021", "9 September 2021")]
    public void Date_in_another_form_is_found_and_written_anew(string words, string date, string usual)
    {
        var finding = Assert.Single(RunOf.InProse<UnusualDateForm>(words));

        Assert.Equal($"“{date}” is not how the series writes dates: “{usual}”.", finding.Message);
        Assert.Equal(words.Replace(date, usual, StringComparison.Ordinal), finding.Correction!.After);
    }

    [Fact]
    public void Range_in_another_form_is_found_and_left_to_people()
    {
        var finding = Assert.Single(RunOf.InProse<UnusualDateForm>("It met on February 24-28 in Port Averil."));

        Assert.Equal("“February 24-28” is not how the series writes dates.", finding.Message);
        Assert.Null(finding.Correction);
    }

    [Theory]
    [InlineData("It met on 29 March 2022, from 3 to 7 May 2023, in April 2023, on 8, 9 and 10 June and on 2 July.")]
    [InlineData("It was titled “Meeting of March 29, 2022”.")]
    [InlineData("It may 10 times meet.")]
    public void Date_in_the_usual_form_or_in_a_title_is_fine(string words) => Assert.Empty(RunOf.InProse<UnusualDateForm>(words));

    [Fact]
    public void Words_of_others_and_reports_in_other_languages_are_left_alone()
    {
        Assert.Empty(RunOf.InQuotation<UnusualDateForm>("We met on March 29, 2022."));
        Assert.Empty(RunOf.Of<UnusualDateForm>(""" "sources": [{"id": "a", "title": "Meeting of March 29, 2022"}] """));
        Assert.Empty(RunOf.Of<UnusualDateForm>(""" "settings": {"Language": "de"}, "statements": [{"kind": "Narrative", "text": "On March 29, 2022."}] """));
    }

    [Fact]
    public void Citation_in_our_own_words_is_read() =>
        Assert.Single(RunOf.Of<UnusualDateForm>(""" "sources": [{"id": "a", "citeAs": "Assembly, Second session, March 29 2022, https://example.org"}] """));
}
