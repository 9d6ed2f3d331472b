using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace ReportKit.Word.Tests;

/// <summary>The statements of a report as anybody can find them in the file: by the list of its custom XML part.</summary>
internal static class PrintedStatements
{
    private static readonly XNamespace List = "urn:reportkit:statements:1";

    public static IEnumerable<(string Id, string Bookmark, string Sha256)> Listed(WordFile file) =>
        file.Part("customXml/item.xml").Elements(List + "statement")
            .Select(entry => ((string)entry.Attribute("id")!, (string)entry.Attribute("bookmark")!, (string)entry.Attribute("sha256")!));

    /// <summary>The hash of what stands in each bookmark now.</summary>
    public static IEnumerable<(string Id, string Bookmark, string Sha256)> Recomputed(WordFile file)
    {
        var texts = TextsByBookmark(file);
        return Listed(file).Select(entry => (entry.Id, entry.Bookmark, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts[entry.Bookmark])))));
    }

    /// <summary>The text in each bookmark: paragraphs end in a line feed, a footnote stands at its mark as <c>^[…]</c>.</summary>
    public static Dictionary<string, string> TextsByBookmark(WordFile file)
    {
        var notes = file.Footnotes.ToDictionary(note => (string)note.Attribute(WordFile.W + "id")!);
        var texts = new Dictionary<string, string>();
        var open = new Dictionary<string, (string Name, StringBuilder Text)>();
        foreach (var paragraph in file.Body.Descendants(WordFile.W + "p"))
        {
            var (starts, ends) = (Ids(paragraph, "bookmarkStart"), Ids(paragraph, "bookmarkEnd"));
            foreach (var start in starts)
                open.Add((string)start.Attribute(WordFile.W + "id")!, ((string)start.Attribute(WordFile.W + "name")!, new StringBuilder()));
            foreach (var (_, text) in open.Values)
                text.Append(TextOf(paragraph, notes)).Append('\n');
            foreach (var end in ends)
            {
                open.Remove((string)end.Attribute(WordFile.W + "id")!, out var closed);
                texts.Add(closed.Name, closed.Text.ToString());
            }
        }

        return texts;
    }

    private static List<XElement> Ids(XElement paragraph, string mark) => [.. paragraph.Elements(WordFile.W + mark)];

    private static string TextOf(XElement paragraph, Dictionary<string, XElement> notes)
    {
        var text = new StringBuilder();
        foreach (var run in paragraph.Descendants(WordFile.W + "r"))
        {
            if (run.Element(WordFile.W + "footnoteReference") is { } mark)
                text.Append("^[").AppendJoin('\n', notes[(string)mark.Attribute(WordFile.W + "id")!].Elements(WordFile.W + "p").Select(inner => TextOf(inner, notes))).Append(']');
            else if (!IsNumberOfNote(run))
                text.Append(WordFile.TextOf(run));
        }

        return text.ToString();
    }

    /// <summary>A note starts with its number and the space after that.</summary>
    private static bool IsNumberOfNote(XElement run) => run.ElementsBeforeSelf(WordFile.W + "r").LastOrDefault()?.Element(WordFile.W + "footnoteRef") is not null;
}
