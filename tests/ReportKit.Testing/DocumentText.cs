using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Testing;

/// <summary>A report as plain text, to be read and compared: one line a paragraph, footnotes numbered, below them all.</summary>
public sealed class DocumentText : IBlockVisitor, IInlineVisitor
{
    private readonly StringBuilder text = new();
    private readonly List<string> notes = [];
    private string indent = "";
    private string content = "";

    private DocumentText()
    {
    }

    public static string Of(ReportDocument document)
    {
        var writer = new DocumentText();
        writer.Line($"cover: {document.Cover.Number} | {document.Cover.Title} | {document.Cover.Subtitle} | {document.Cover.ShortTitle} | {document.Cover.Date} | {document.Cover.Month}{(document.Cover.IsDraft ? " | DRAFT" : "")}");
        foreach (var remark in document.Remarks)
            writer.Line($"cover: remark: {remark}");
        foreach (var entry in document.Contents)
            writer.Line($"contents {entry.Level}: {string.Concat(entry.Words.Select(Look))}");
        foreach (var block in document.Body)
            block.Accept(writer);
        writer.notes.ForEach(note => writer.Line(note));
        return writer.text.ToString();
    }

    /// <summary>Only the body's lines and the notes.</summary>
    public static string OfBody(ReportDocument document) =>
        string.Join('\n', Of(document).Split('\n').Where(line => !line.StartsWith("cover:", StringComparison.Ordinal) && !line.StartsWith("contents ", StringComparison.Ordinal))).TrimEnd();

    void IBlockVisitor.Visit(Heading heading)
    {
        Line($"{indent}heading {heading.Level}{(heading.Entry is null ? "" : "*")}: {Content(heading.Content)}");
        Remarks(heading.Remarks);
    }

    void IBlockVisitor.Visit(DateHeading heading) =>
        Line($"{indent}date {heading.Level.ToString(CultureInfo.InvariantCulture)}: {heading.Text}");

    void IBlockVisitor.Visit(Paragraph paragraph) =>
        Line($"{indent}{paragraph.Role}{(paragraph.IsRightToLeft ? " (right to left)" : "")}: {Content(paragraph.Content)}");

    void IBlockVisitor.Visit(RowBlock row)
    {
        Line($"{indent}[{row.Id}]");
        indent += "  ";
        foreach (var block in row.Blocks)
            block.Accept(this);
        Remarks(row.Remarks);
        indent = indent[..^2];
    }

    void IInlineVisitor.Visit(Words words) => content += Look(words);

    void IInlineVisitor.Visit(Link link) =>
        content += $"⟨{string.Concat(link.Content.Select(Look))}{(IsPlain(link) ? "" : " → " + link.Target)}⟩";

    void IInlineVisitor.Visit(Footnote footnote)
    {
        var number = notes.Count + 1;
        notes.Add("");
        notes[number - 1] = $"note {number}: {string.Join(" ¶ ", footnote.Paragraphs.Select(paragraph => Content(paragraph.Content)))}";
        content += $"[{number}]";
    }

    private static string Look(Words words)
    {
        var marks = string.Concat(words.Emphasis.Each().Select(Mark));
        var look = marks + words.Text + string.Concat(marks.Reverse());
        look = words.Language is null ? look : $"{{{words.Language}:{look}}}";
        return words.Role == WordsRole.Plain ? look : $"<{look}>";
    }

    private static string Mark(Emphasis one) => one switch
    {
        Emphasis.None => "",
        Emphasis.Bold => "**",
        Emphasis.Italic => "*",
        Emphasis.Superscript => "^",
    };

    private void Remarks(ImmutableArray<string> remarks)
    {
        foreach (var remark in remarks)
            Line($"{indent}remark: {remark}");
    }

    private string Content(ImmutableArray<Inline> inlines)
    {
        var around = content;
        content = "";
        foreach (var inline in inlines)
            inline.Accept(this);
        var own = content;
        content = around;
        return own;
    }

    private static bool IsPlain(Link link) => link.Content is [var only] && only.Text == link.Target;

    private void Line(string line) => text.Append(line).Append('\n');
}
