using CsCheck;
using ReportKit.Word.Format;

namespace ReportKit.Word.Tests;

/// <summary>A text is split where its direction turns.</summary>
public sealed class DirectionTests
{
    private static readonly Gen<string> Texts = Gen.Int[0, 6].Select(at => new[] { "words", " ", "12", ".", "عربي", "שלום", "中" }[at]).Array[0, 12].Select(pieces => string.Concat(pieces));

    [Theory]
    [InlineData("plain words", false, "plain words")]
    [InlineData("one شكرا two", false, "one |<شكرا| two")]
    [InlineData("one شكرا جزيلا 5", false, "one |<شكرا جزيلا| 5")]
    [InlineData("شكرا", true, "<شكرا")]
    [InlineData("شكرا 12 Latin words.", true, "<شكرا 12 |Latin words|<.")]
    [InlineData("12.", true, "<12.")]
    [InlineData("", true, "")]
    public void Digits_marks_and_space_go_with_the_usual_direction_unless_they_stand_within_the_other(string text, bool isRightToLeft, string split) =>
        Assert.Equal(split, Split(text, isRightToLeft));

    [Fact]
    public void Nothing_is_lost_and_neighbours_differ_in_direction() =>
        Gen.Select(Texts, Gen.Bool).Sample((text, isRightToLeft) =>
        {
            var at = 0;
            bool? before = null;
            foreach (var (start, length, direction) in Direction.Split(text, isRightToLeft))
            {
                Assert.Equal(at, start);
                Assert.True(length > 0);
                Assert.NotEqual(before, direction);
                (at, before) = (start + length, direction);
            }

            Assert.Equal(text.Length, at);
        });

    private static string Split(string text, bool isRightToLeft) =>
        string.Join('|', Direction.Split(text, isRightToLeft).Select(part => $"{(part.IsRightToLeft ? "<" : "")}{text.AsSpan(part.Start, part.Length)}"));
}
