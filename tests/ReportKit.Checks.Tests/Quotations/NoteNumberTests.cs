using ReportKit.Checks.Quotations.Wording;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class NoteNumberTests
{
    [Theory]
    [InlineData("“The list is open.”12 So be it.", "“12” after ““The list is open.”” looks like the number of a note.")]
    [InlineData("It stays empty.4 So it was agreed.", "“4” after “It stays empty.” looks like the number of a note.")]
    [InlineData("We thank the sand.4", "“4” after “We thank the sand.” looks like the number of a note.")]
    [InlineData("It stays empty.4", "“4” after “It stays empty.” looks like the number of a note.")]
    [InlineData("The keepers agreed¹ and left.", "“¹” after “The keepers agreed” looks like the number of a note.")]
    [InlineData("So be it.¹² We go.", "“¹²” after “So be it.” looks like the number of a note.")]
    [InlineData("The list was opened in May 2025[1].", "“[1]” after “… was opened in May 2025” looks like the number of a note.")]
    [InlineData("The keepers agreed.[12] They left.", "“[12]” after “The keepers agreed.” looks like the number of a note.")]
    [InlineData("The list is open.\n13\nand it stays so.", "“13” stands in a line by itself, and looks like the number of a page.")]
    public void Number_of_a_note_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<NoteNumber>(words)).Message);

    [Theory]
    [InlineData("Rev.1 of A/12/CRP.3 The")]
    [InlineData("version 2.4 The list")]
    [InlineData("see para.18 The")]
    [InlineData("20 km² of sea, CO² and 5 m³")]
    [InlineData("The year was\n2025\nand no other")]
    [InlineData("example.org")]
    [InlineData("“The list” 12 times")]
    [InlineData("the amendment.1a")]
    [InlineData("the list [2], of [2025], A/RES/75[1] and the item[s]")]
    public void Digits_of_symbols_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<NoteNumber>(words));
        Assert.Empty(RunOf.InQuotation<NoteNumber>(words));
    }
}
