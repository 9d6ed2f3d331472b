using ReportKit.Document;
using ReportKit.Papers;
using static ReportKit.Pdf.Tests.DrawnPdf;

namespace ReportKit.Pdf.Tests;

/// <summary>Lines that were only drawn become the paragraphs, notes and running lines that a reader sees.</summary>
public sealed class PdfPaperTests
{
    /// <summary>Lines that are full: none of the words that follow would have fitted.</summary>
    private const string Full1 = "The register of the harbour lights is kept by the delegation on whose shore they stand, and it is";
    private const string Full2 = "corrected on the first day of each month by those who know them best and answer for all of them";

    [Fact]
    public void Line_into_which_the_next_word_would_have_fitted_ends_a_paragraph() => AssertBody(
        new DrawnPdf().Lines(700, Full1, Full2, "and for nothing else.", "Another paragraph begins here and has a line that is as full as they are, up to its very end, as", "those above."),
        $"{Full1} {Full2} and for nothing else.",
        "Another paragraph begins here and has a line that is as full as they are, up to its very end, as those above.");

    [Fact]
    public void Indent_begins_a_paragraph() => AssertBody(
        new DrawnPdf().Lines(700, Full1, Full2).At(Left + 20, 700 - 2 * Leading, "Another begins after a line that is full, as its first line stands further in than the others of its").Lines(700 - 3 * Leading, "neighbourhood."),
        $"{Full1} {Full2}",
        "Another begins after a line that is full, as its first line stands further in than the others of its neighbourhood.");

    /// <summary>As entries of a list of sources stand; a paragraph that is moved in as a whole is taken for a quotation.</summary>
    [Fact]
    public void Lines_that_hang_below_the_first_do_not_move_a_paragraph_in()
    {
        var paper = new DrawnPdf().Lines(720, "Recordings.").Lines(680, Full1).At(Left + 20, 680 - Leading, "corrected.").Read();

        Assert.Equal([0, 0], paper.Paragraphs.Select(paragraph => paragraph.Look.Indent));
    }

    [Fact]
    public void Paragraph_goes_on_over_notes_and_running_lines()
    {
        var paper = new DrawnPdf()
            .At(Left, 800, "Harbour lights | 1", 8).Lines(700, Full1, "corrected on the first day of each month by those who know^1^ them best and answer for all of").RuleAt(100).Note(88, "1", "The keepers.").Page()
            .At(Left, 800, "Harbour lights | 2", 8).Lines(700, "them, and nobody else.", "The next.").Page()
            .At(Left, 800, "Harbour lights | 3", 8).Lines(700, "The last.").Read();

        Assert.Equal([$"{Full1} corrected on the first day of each month by those who know[^The keepers.] them best and answer for all of them, and nobody else.", "The next.", "The last."], PaperText.Words(paper));
        Assert.Equal(["Harbour lights | 1", "Harbour lights | 2", "Harbour lights | 3"], PaperText.Words(paper, PaperPart.Furniture));
        Assert.Equal([1, 2, 3], paper.Paragraphs.Where(paragraph => paragraph.Look.Part == PaperPart.Body).Select(paragraph => paragraph.Look.Page!.Value));
    }

    [Fact]
    public void Note_that_runs_over_to_the_next_page_is_joined() => AssertBody(
        new DrawnPdf().Lines(700, "The light^1^ is lit.").RuleAt(60).Note(48, "1", "A note that does not find room at the foot of its page and so goes on below the text of the page that is")
            .Page().Lines(700, "It went out^2^ again.").RuleAt(60).At(Left, 48, "the next one.", 8).Note(38, "2", "Ibid."),
        "The light[^A note that does not find room at the foot of its page and so goes on below the text of the page that is the next one.] is lit.",
        "It went out[^Ibid.] again.");

    [Fact]
    public void Notes_are_found_by_their_type_where_no_rule_stands_over_them() => AssertBody(
        new DrawnPdf().Lines(700, "The light^1^ is lit. It^2^ was out.").Note(60, "1", "One.").Note(48, "2", "Two."),
        "The light[^One.] is lit. It[^Two.] was out.");

    [Fact]
    public void Marks_side_by_side_are_those_of_two_notes() => AssertBody(
        new DrawnPdf().Lines(700, "The light is lit.^12^").RuleAt(70).Note(60, "1", "One.").Note(48, "2", "Two."),
        "The light is lit.[^One.][^Two.]");

    [Fact]
    public void Notes_at_the_end_are_tied_to_their_marks() => AssertBody(
        new DrawnPdf().Lines(700, "The light^i^ is lit. It^ii^ was out.").Page().At(Left, 700, "Notes", 14, isBold: true).Lines(670, "^i^ One.", "^ii^ Two."),
        "The light[^One.] is lit. It[^Two.] was out.",
        "**Notes**");

    [Fact]
    public void Note_without_a_mark_is_kept_and_told()
    {
        var paper = new DrawnPdf().Lines(700, "The light is lit.").RuleAt(70).Note(60, "1", "Lost.").Read();

        Assert.Equal(["The light is lit.", "1 Lost."], PaperText.Words(paper));
        Assert.Equal(("RK084", "paper.pdf, p. 1"), (paper.Findings.Single().Code, paper.Findings.Single().Place.Address));
    }

    [Fact]
    public void Mark_without_a_note_is_kept_and_told()
    {
        var paper = new DrawnPdf().Lines(700, "The light^7^ is lit.").Read();

        Assert.Equal(["The light^7^ is lit."], PaperText.Words(paper));
        Assert.Equal("RK083", paper.Findings.Single().Code);
    }

    [Fact]
    public void Hyphen_at_the_end_of_a_line_stays_where_the_word_has_one_elsewhere() => AssertBody(
        new DrawnPdf().Lines(700, "A well-known light stands at the mouth of the harbour and is lit at night; it is the most well-", "known one, and all the others are known to nobody but to those who keep them at their own", "cost."),
        "A well-known light stands at the mouth of the harbour and is lit at night; it is the most well-known one, and all the others are known to nobody but to those who keep them at their own cost.");

    [Fact]
    public void Hyphen_at_the_end_of_a_line_goes_where_the_word_has_none_elsewhere() => AssertBody(
        new DrawnPdf().Lines(700, "The delegation keeps a light at the mouth of the harbour and is proud of it, as every delega-", "tion is of its own."),
        "The delegation keeps a light at the mouth of the harbour and is proud of it, as every delegation is of its own.");

    [Fact]
    public void Address_goes_on_in_the_next_line_without_a_space() => AssertBody(
        new DrawnPdf().Lines(700, "The list of all the lights of the inland harbours can be found at https://lights.example.org/lists/", "harbours/2025 and is free."),
        "The list of all the lights of the inland harbours can be found at https://lights.example.org/lists/harbours/2025 and is free.");

    [Fact]
    public void Columns_are_read_one_after_the_other() => AssertBody(
        new DrawnPdf().Lines(700, "The first of the columns has two lines of", "its own.").At(320, 700, "The second column of the page is read after").At(320, 700 - Leading, "the first."),
        "The first of the columns has two lines of its own.",
        "The second column of the page is read after the first.");

    [Fact]
    public void What_stands_above_comes_first_whenever_it_was_drawn() => AssertBody(
        new DrawnPdf().Lines(600, "The text.").At(Left, 700, "The title", 20, isBold: true),
        "**The title**",
        "The text.");

    [Fact]
    public void Entries_of_the_contents_page_are_told_by_their_dots()
    {
        var paper = new DrawnPdf().Lines(700, "Introduction ........................ 3", "Lights of the harbours . . . . . . . . . 14").Lines(600, "Text.").Read();

        Assert.Equal(["Introduction⇥3", "Lights of the harbours⇥14"], PaperText.Words(paper, PaperPart.Contents));
        Assert.Equal(["Text."], PaperText.Words(paper));
    }

    [Fact]
    public void Marks_of_lists_are_told_from_the_words()
    {
        var paper = new DrawnPdf().At(Left, 700, "1.").At(Left + 18, 700, "Position").At(Left + 18, 700 - Leading, "a)").At(Left + 36, 700 - Leading, "Height").At(Left, 700 - 2 * Leading, "2.").At(Left + 18, 700 - 2 * Leading, "Colour").Read();

        Assert.Equal(["Position", "Height", "Colour"], PaperText.Words(paper));
        Assert.Equal([("1.", 0), ("a)", 1), ("2.", 0)], paper.Paragraphs.Select(paragraph => (paragraph.Look.ListMark!.Label, paragraph.Look.ListMark.Level)));
    }

    [Fact]
    public void Bold_words_are_told_by_their_font()
    {
        var words = new DrawnPdf().At(Left, 700, "Avaria:", isBold: true).At(Left + 42, 700, "the light is lit.").Read().Paragraphs.Single().Content;

        Assert.Equal([("Avaria: ", Emphasis.Bold), ("the light is lit.", Emphasis.None)], words.Cast<Words>().Select(piece => (piece.Text, piece.Emphasis)));
    }

    private static void AssertBody(DrawnPdf pdf, params string[] paragraphs) => Assert.Equal(paragraphs, PaperText.Words(pdf.Read()));
}
