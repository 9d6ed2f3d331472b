using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Testing;

/// <summary>A report as plain text, to be read and compared: one line a paragraph, footnotes numbered, below them all.</summary>
public sealed class DocumentText
{
    private readonly StringBuilder text = new();
    private readonly List<string> notes = [];

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
            writer.Write(block, "");
        writer.notes.ForEach(note => writer.Line(note));
        return writer.text.ToString();
    }

    /// <summary>Only the body's lines and the notes.</summary>
    public static string OfBody(ReportDocument document) =>
        string.Join('\n', Of(document).Split('\n').Where(line => !line.StartsWith("cover:", StringComparison.Ordinal) && !line.StartsWith("contents ", StringComparison.Ordinal))).TrimEnd();

    private static string Look(Words words)
    {
        var marks = (words.Emphasis.HasFlag(Emphasis.Bold) ? "**" : "") + (words.Emphasis.HasFlag(Emphasis.Italic) ? "*" : "") + (words.Emphasis.HasFlag(Emphasis.Superscript) ? "^" : "");
        var look = marks + words.Text + string.Concat(marks.Reverse());
        look = words.Language is null ? look : $"{{{words.Language}:{look}}}";
        return words.Role == WordsRole.Plain ? look : $"<{look}>";
    }

    private void Write(Block block, string indent)
    {
        switch (block)
        {
            case Heading heading:
                Line($"{indent}heading {heading.Level}{(heading.Entry is null ? "" : "*")}: {Content(heading.Content)}");
                Remarks(heading.Remarks, indent);
                break;
            case DateHeading date:
                Line($"{indent}date {date.Level.ToString(CultureInfo.InvariantCulture)}: {date.Text}");
                break;
            case Paragraph paragraph:
                Line($"{indent}{paragraph.Role}{(paragraph.IsRightToLeft ? " (right to left)" : "")}: {Content(paragraph.Content)}");
                break;
            case RowBlock row:
                Line($"{indent}[{row.Id}]");
                foreach (var inner in row.Blocks)
                    Write(inner, indent + "  ");
                Remarks(row.Remarks, indent + "  ");
                break;
        }
    }

    private void Remarks(ImmutableArray<string> remarks, string indent)
    {
        foreach (var remark in remarks)
            Line($"{indent}remark: {remark}");
    }

    private string Content(ImmutableArray<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Words words => Look(words),
        Link link => $"⟨{string.Concat(link.Content.Select(Look))}{(IsPlain(link) ? "" : " → " + link.Target)}⟩",
        Footnote footnote => Note(footnote),
        _ => "?",
    }));

    private static bool IsPlain(Link link) => link.Content is [var only] && only.Text == link.Target;

    private string Note(Footnote footnote)
    {
        var number = notes.Count + 1;
        notes.Add("");
        notes[number - 1] = $"note {number}: {string.Join(" ¶ ", footnote.Paragraphs.Select(paragraph => Content(paragraph.Content)))}";
        return $"[{number}]";
    }

    private void Line(string line) => text.Append(line).Append('\n');
}
