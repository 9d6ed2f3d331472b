using System.Globalization;
using System.Xml.Linq;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Patching;

/// <summary>The notes of a sheet (ECMA-376-1, 18.7.6), to which further words come.</summary>
internal sealed class NotesPart
{
    private readonly XElement root;
    private readonly Dictionary<(int Row, int Column), XElement> notes = [];
    private readonly Dictionary<string, int> authors = [];

    public NotesPart(XElement root)
    {
        this.root = root;
        foreach (var note in Child(root, "commentList").Elements(X + "comment"))
            notes.TryAdd(CellOf((string?)note.Attribute("ref") ?? ""), note);
        foreach (var (at, author) in Child(root, "authors").Elements().Index())
            authors.TryAdd(author.Value, at);
    }

    private XNamespace X => root.Name.Namespace;

    public static XElement Empty(XNamespace x) => new(x + "comments", new XElement(x + "authors"), new XElement(x + "commentList"));

    /// <returns>Whether the cell had no note, so that it needs a shape that shows it.</returns>
    public bool Add(NewNote note)
    {
        if (notes.TryGetValue((note.Row, note.Column), out var there))
        {
            Append(there, note);
            return false;
        }

        var element = new XElement(
            X + "comment",
            new XAttribute("ref", string.Create(CultureInfo.InvariantCulture, $"{CellReference.Letters(note.Column)}{note.Row}")),
            new XAttribute("authorId", Author(note.Author)),
            // Excel begins a note with the name of who writes it.
            new XElement(X + "text", Runs(note, before: "", between: "\n")));
        Child(root, "commentList").Add(element);
        notes[(note.Row, note.Column)] = element;
        return true;
    }

    /// <summary>Puts words after those of a note, of which a single text becomes the first run.</summary>
    private void Append(XElement there, NewNote note)
    {
        var text = Child(there, "text");
        if (text.Element(X + "t") is { } single)
            single.ReplaceWith(new XElement(X + "r", single));
        var runs = Runs(note, before: "\n\n", between: " ");
        if (text.Elements(X + "r").LastOrDefault() is { } last)
            last.AddAfterSelf(runs);
        else
            text.AddFirst(runs);
    }

    private XElement[] Runs(NewNote note, string before, string between) => note.Author.Length == 0
        ? [Run(before + note.Text)]
        : [Run($"{before}{note.Author}:", isBold: true), Run(between + note.Text)];

    /// <summary>A run in the look that Excel gives to notes.</summary>
    private XElement Run(string text, bool isBold = false) => new(
        X + "r",
        new XElement(
            X + "rPr",
            isBold ? new XElement(X + "b") : null,
            new XElement(X + "sz", new XAttribute("val", "9")),
            new XElement(X + "color", new XAttribute("indexed", "81")),
            new XElement(X + "rFont", new XAttribute("val", "Tahoma")),
            new XElement(X + "family", new XAttribute("val", "2"))),
        new XElement(X + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), EscapedText.Of(text)));

    private int Author(string name)
    {
        if (!authors.TryGetValue(name, out var index))
        {
            var list = Child(root, "authors");
            authors.Add(name, index = list.Elements().Count());
            list.Add(new XElement(X + "author", name));
        }

        return index;
    }

    private XElement Child(XElement parent, string name)
    {
        if (parent.Element(X + name) is null)
            parent.Add(new XElement(X + name));
        return parent.Element(X + name)!;
    }

    private static (int Row, int Column) CellOf(string reference) => (CellReference.Row(reference), CellReference.Column(reference));
}
