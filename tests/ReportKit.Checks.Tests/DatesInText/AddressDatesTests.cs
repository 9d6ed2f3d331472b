using ReportKit.Checks.DatesInText;

namespace ReportKit.Checks.Tests.DatesInText;

public sealed class AddressDatesTests
{
    [Theory]
    [InlineData("https://example.org/uploads/2021/12/paper.pdf", "2021/12: 2021-12-0 folder")]
    [InlineData("https://example.org/news/2020/01/17/leaders/", "2020/01/17: 2020-1-17 folder")]
    [InlineData("https://example.org/paper-19-01-2021.pdf", "19-01-2021: 2021-1-19")]
    [InlineData("https://example.org/paper-12-3-2019.pdf", "12-3-2019: 2019-3-12 or 2019-12-3")]
    [InlineData("https://example.org/paper_20210308.pdf", "20210308: 2021-3-8")]
    [InlineData("https://example.org/2021-03-08_paper", "2021-03-08: 2021-3-8")]
    [InlineData("https://example.org/19-nov-2020.pdf", "19-nov-2020: 2020-11-19")]
    [InlineData("https://example.org/19%20November%202020.pdf", "19%20November%202020: 2020-11-19")]
    [InlineData("https://example.org/plan-20dec19-en.pdf", "20dec19: 2019-12-20")]
    [InlineData("https://example.org/March-29-2022.pdf", "March-29-2022: 2022-3-29")]
    [InlineData("https://example.org/2022-march-29.pdf", "2022-march-29: 2022-3-29")]
    [InlineData("https://example.org/words-March-2021-FINAL.pdf", "March-2021: 2021-3-0")]
    [InlineData("https://example.org/Dec-21.pdf", "Dec-21: 2021-12-0 or 0-12-21")]
    [InlineData("https://example.org/19-june-and-2-july-2020.pdf", "19-june: 0-6-19 | 2-july-2020: 2020-7-2")]
    [InlineData("https://example.org/article-10-may-apply/A-AC.290-2021-CRP.2/fy21-25/N1501402/1398314450743091201/31-13-2021/v3dec21x", "")]
    [InlineData("https://example2021-03-08.org", "")]
    public void Dates_are_found_in_addresses(string address, string dates) =>
        Assert.Equal(dates, string.Join(" | ", AddressDates.In(address).Select(date => $"{date.Text}: {string.Join(" or ", date.Meanings.Select(day => $"{day.Year}-{day.Month}-{day.Day}"))}{(date.IsFolder ? " folder" : "")}")));
}
