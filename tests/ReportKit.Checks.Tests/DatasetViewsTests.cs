using System.Collections.Immutable;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Views;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

/// <summary>What rules get to read.</summary>
public sealed class ManuscriptTests
{
    [Fact]
    public void Every_cell_of_markup_is_read()
    {
        var columns = MasterWorkbook.Sheets.SelectMany(sheet => sheet.Columns.Where(column => column.Kind is MarkupKind).Select(column => (sheet, column))).ToList();
        var rows = columns.GroupBy(cell => cell.sheet).Select(sheet => $"\"{sheet.Key.JsonName}\": [{{{string.Join(", ", sheet.Select(cell => $"\"{cell.column.JsonName}\": \"*Words*\""))}}}]");

        Assert.Equal(columns, new DatasetViews(Sample.Dataset($"{{{string.Join(", ", rows)}}}")).Cells.Select(cell => (cell.Table.Sheet, cell.Column)));
    }

    [Theory]
    [InlineData("Plain words.", "Plain words.")]
    [InlineData("*Bold* [words](https://example.org) and [more](@a).", "Bold words and more.")]
    [InlineData("See https://example.org.", "See \uFFFC.")]
    [InlineData("One.[@a] Two. [@b] Three.", "One. Two. Three.")]
    [InlineData("One.^[A *note*, [@a, p. 4].] Two.", "One. Two.|A note, \uFFFC.")]
    [InlineData("[...] 2^nd^ \\* star", "[...] 2nd * star")]
    public void Text_is_free_of_markup_and_notes_stand_apart(string typed, string texts) =>
        Assert.Equal(texts, string.Join('|', Passages("Narrative", typed).Select(passage => passage.Text)));

    [Theory]
    [InlineData("Statement", TextRole.Quotation)]
    [InlineData("Continuation", TextRole.Quotation)]
    [InlineData("Narrative", TextRole.Prose)]
    [InlineData("List", TextRole.Prose)]
    [InlineData("Context", TextRole.Prose)]
    [InlineData("Heading", TextRole.Heading)]
    public void Kind_of_a_row_says_whose_words_they_are(string kind, TextRole role) =>
        Assert.Equal([role, TextRole.Prose], Passages(kind, "Words.^[A note.]").Select(passage => passage.Role));

    [Fact]
    public void What_is_never_printed_is_not_read() =>
        Assert.Equal(
            ["Printed."],
            new DatasetViews(Sample.Dataset("""{"statements": [{"text": "Withdrawn.", "status": "Withdrawn"}], "sources": [{"id": "a", "title": "Title", "citeAs": "Printed."}]}""")).Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("Avaria’s view: “we |agree”", true)]
    [InlineData("Avaria’s view: “we agree”, |it said", false)]
    [InlineData("the ‘public |core’ of it", true)]
    [InlineData("the ‘public core’ |of it", false)]
    [InlineData("the \"public |core\"", true)]
    [InlineData("“He said: ‘it isn’t |so’”", true)]
    [InlineData("the delegations’ |words", false)]
    public void Words_between_quotation_marks_are_told_from_ours(string words, bool isQuoted) =>
        Assert.Equal(isQuoted, Passages("Narrative", words.Replace("|", "", StringComparison.Ordinal)).Single().IsQuotedAt(words.IndexOf('|', StringComparison.Ordinal)));

    [Fact]
    public void Words_are_counted_as_they_are_spelled()
    {
        var vocabulary = new DatasetViews(Sample.Dataset("""{"statements": [{"text": "Cyber-operations don’t; cyber-operations do."}, {"text": "U.N. café’s don’t"}]}""")).Vocabulary;

        Assert.Equal("Cyber-operations 1, don’t 2, cyber-operations 1, do 1, U 1, N 1, café’s 1", string.Join(", ", vocabulary.Terms.Select(term => $"{term.Word} {term.Count}")));
        Assert.Equal([17, 12], vocabulary.Find("don’t")!.Uses.Select(use => use.At));
        Assert.Null(vocabulary.Find("Don’t"));
    }

    private static ImmutableArray<Passage> Passages(string kind, string words) =>
        new DatasetViews(Sample.Dataset($$"""{"statements": [{"kind": "{{kind}}", "text": {{Sample.Quoted(words)}}}]}""")).Passages;
}
