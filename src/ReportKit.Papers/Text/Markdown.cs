using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Papers.Text;

/// <summary>
/// Markdown as papers have it: headings, lists, block quotations, tables of contents, and footnotes as pandoc writes them or as
/// paragraphs that begin with a number set high.
/// </summary>
internal sealed partial class Markdown
{
    private const int LongestOwnLine = 60;

    private readonly string name;
    private readonly List<TextBlock> blocks;
    private readonly TextNotes notes;
    private readonly int width;

    public Markdown(string text, string name)
    {
        this.name = name;
        notes = new TextNotes(name);
        blocks = TextBlock.Of(text);
        var lengths = blocks.SelectMany(block => block.Lines).Select(line => line.Length).Where(length => length > 40).Order().ToList();
        width = lengths.Count == 0 || lengths[^1] > 200 ? 0 : lengths[lengths.Count * 9 / 10];
    }

    public Paper Read()
    {
        var texts = WithoutNotes();
        JoinBroken(texts);
        var paragraphs = ImmutableArray.CreateBuilder<PaperParagraph>();
        foreach (var block in texts)
            paragraphs.AddRange(Paragraphs(block));
        paragraphs.AddRange(notes.Left());
        return new Paper(name, paragraphs.ToImmutable(), notes.Findings);
    }

    /// <summary>The blocks that are text; the others are footnotes.</summary>
    private List<TextBlock> WithoutNotes()
    {
        var texts = new List<TextBlock>();
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (NotesTitle().IsMatch(block.Lines[0]) && TakeEndnotes(at))
                return texts;
            if (!NoteStart().IsMatch(block.Lines[0]))
            {
                texts.Add(block);
                continue;
            }

            var further = at;
            while (further + 1 < blocks.Count && blocks[further + 1].Lines[0].StartsWith("    ", StringComparison.Ordinal) && block.Lines[0].StartsWith("[^", StringComparison.Ordinal))
                further++;
            Take(block, [.. blocks[(at + 1)..(further + 1)].Select(more => Joined(more.Lines))]);
            at = further;
            texts.Add(TextBlock.PageEnd);
        }

        return texts;
    }

    /// <summary>The notes below a heading that says so, up to the end of the text; nothing is taken where they are none.</summary>
    private bool TakeEndnotes(int title)
    {
        var lines = blocks.Skip(title).SelectMany(block => block.Lines).Skip(1).Where(line => line.Trim().Length > 0).ToList();
        if (lines.Count == 0 || !Endnote().IsMatch(lines[0]))
            return false;
        var starts = Enumerable.Range(0, lines.Count).Where(line => Endnote().IsMatch(lines[line])).Append(lines.Count).ToList();
        for (var at = 0; at + 1 < starts.Count; at++)
        {
            var own = lines[starts[at]..starts[at + 1]];
            var start = Endnote().Match(own[0]);
            own[0] = own[0][start.Length..];
            notes.Add(start.Groups["label"].Success ? start.Groups["label"].Value : MarkdownInlines.Digits(start.Value), [Joined(own)], blocks[title].Place);
        }

        return true;
    }

    /// <summary>The footnotes of a block, one or several below each other.</summary>
    private void Take(TextBlock block, ImmutableArray<string> further)
    {
        var starts = Enumerable.Range(0, block.Lines.Count).Where(line => NoteStart().IsMatch(block.Lines[line])).Append(block.Lines.Count).ToList();
        for (var at = 0; at + 1 < starts.Count; at++)
        {
            var start = NoteStart().Match(block.Lines[starts[at]]);
            var label = start.Groups["label"].Success ? start.Groups["label"].Value : MarkdownInlines.Digits(start.Value);
            var lines = block.Lines[starts[at]..starts[at + 1]];
            lines[0] = lines[0][start.Length..];
            notes.Add(label, at + 2 == starts.Count ? [Joined(lines), .. further] : [Joined(lines)], block.Place);
        }
    }

    /// <summary>A paragraph that footnotes part goes on behind them.</summary>
    private static void JoinBroken(List<TextBlock> texts)
    {
        for (var at = 0; at < texts.Count; at++)
        {
            if (!texts[at].IsPageEnd)
                continue;
            var end = at;
            while (end + 1 < texts.Count && texts[end + 1].IsPageEnd)
                end++;
            texts.RemoveRange(at, end - at + 1);
            if (at > 0 && at < texts.Count && texts[at - 1].GoesOnIn(texts[at]))
            {
                texts[at - 1] = texts[at - 1].With(texts[at]);
                texts.RemoveAt(at);
            }

            at--;
        }
    }

    private IEnumerable<PaperParagraph> Paragraphs(TextBlock block)
    {
        var first = block.Lines[0];
        if (Heading().Match(first) is { Success: true } heading)
        {
            yield return Paragraph(heading.Groups["words"].Value, block, new PaperLook { Style = $"heading {heading.Groups["marks"].Length}", OutlineLevel = heading.Groups["marks"].Length });
            if (block.Lines.Count > 1)
            {
                foreach (var paragraph in Paragraphs(block with { Lines = block.Lines[1..] }))
                    yield return paragraph;
            }
        }
        else if (block.Lines.Count == 2 && Underline().IsMatch(block.Lines[1]))
        {
            var level = block.Lines[1][0] == '=' ? 1 : 2;
            yield return Paragraph(first, block, new PaperLook { Style = "heading " + level.ToString(CultureInfo.InvariantCulture), OutlineLevel = level });
        }
        else if (first.TrimStart().StartsWith('|'))
        {
            foreach (var row in block.Lines.Where(line => line.Any(char.IsLetterOrDigit)))
                yield return Paragraph(string.Join('\t', row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)), block, new PaperLook(PaperPart.Table));
        }
        else if (block.Lines.TrueForAll(line => line.StartsWith('>')))
        {
            foreach (var inner in TextBlock.Of(string.Join('\n', block.Lines.Select(line => line[1..].TrimStart(' ')))))
                yield return Paragraph(Joined(inner.Lines), block, new PaperLook { Style = "quote" });
        }
        else
        {
            foreach (var paragraph in Items(block))
                yield return paragraph;
        }
    }

    /// <summary>The items of a list, or the one paragraph of a block.</summary>
    private IEnumerable<PaperParagraph> Items(TextBlock block)
    {
        var starts = Enumerable.Range(0, block.Lines.Count).Where(line => Bullet().IsMatch(block.Lines[line]) || (line > 0 && Number().IsMatch(block.Lines[line]))).ToList();
        if (starts.Count == 0 || starts[0] > 0)
            starts.Insert(0, 0);
        for (var at = 0; at < starts.Count; at++)
        {
            var lines = block.Lines[starts[at]..(at + 1 < starts.Count ? starts[at + 1] : block.Lines.Count)];
            var bullet = Bullet().Match(lines[0]);
            lines[0] = lines[0][bullet.Length..];
            var look = bullet.Success ? new PaperLook { ListMark = new PaperListMark("•", bullet.Groups["indent"].Length / 2) } : new PaperLook();
            yield return Paragraph(Joined(lines), block, look);
        }
    }

    private PaperParagraph Paragraph(string words, TextBlock block, PaperLook look) => new(new MarkdownInlines(notes).Of(words.Trim()), look, block.Place);

    /// <summary>
    /// The lines of a block as one text. A line that was broken because it was full goes on; short lines below each other stay lines of
    /// their own, as on a cover.
    /// </summary>
    private string Joined(List<string> lines)
    {
        var text = lines[0].TrimStart();
        for (var at = 1; at < lines.Count; at++)
        {
            var line = lines[at].Trim();
            var word = line.Split(' ')[0];
            var isOwn = lines[at - 1].EndsWith("  ", StringComparison.Ordinal) || lines[at - 1].EndsWith('\\')
                || (width > 0 ? lines[at - 1].Length + 1 + word.Length < width * 3 / 4 : lines[at - 1].Length <= LongestOwnLine);
            text = text.TrimEnd(' ', '\\') + (isOwn ? "\n" : " ") + line;
        }

        return text;
    }

    [GeneratedRegex(@"^(?:\[\^(?<label>[^\]\s]+)\]:|[⁰¹²³⁴-⁹]+(?=[\s\p{L}“""]))\s*")]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^(?:#+\s*)?(?:\*\*)?(?:end ?notes|footnotes|notes|references|notas|anmerkungen|примечания)(?:\*\*)?\s*:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NotesTitle();

    [GeneratedRegex(@"^\s*(?:\[\^?(?<label>\d{1,3})\]:?|(?<label>\d{1,3})[.)]|[⁰¹²³⁴-⁹]+)\s+")]
    private static partial Regex Endnote();

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<words>.*?)\s*#*(?:\s*\{[^}]*\})?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:={3,}|-{3,})\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^(?<indent>\s*)[-*+•]\s+(?=\S)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:\d{1,3}[.)]|\([a-z0-9]{1,3}\))\s+\S")]
    private static partial Regex Number();
}
