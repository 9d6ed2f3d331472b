using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Reading;

/// <summary>
/// The fields that are open at a place of a story (ECMA-376-1, 17.16.18): of each only the result is read. A field that nothing ends
/// is none, so that the rest of a paper is not taken for its result.
/// </summary>
internal sealed class OpenFields
{
    private readonly Stack<FieldCode> open = new();
    private readonly HashSet<XElement> ended = [];
    private int inCode;

    /// <summary>Whether what comes is the code of a field, not its result.</summary>
    public bool IsInCode => inCode > 0;

    /// <summary>Whether it is the result of a table of contents.</summary>
    public bool IsInContents => open.Any(IsContents);

    /// <summary>How many tables of contents have ended.</summary>
    public int ContentsEnded { get; private set; }

    /// <summary>The address to which the innermost link leads; null where there is none.</summary>
    public string? Link => open.Where(code => IsKind(code, "HYPERLINK")).Select(LinkOf).FirstOrDefault();

    /// <summary>The address of a field that is a link; null where it is none, or stays in the file.</summary>
    public static string? LinkOf(FieldCode field) => IsKind(field, "HYPERLINK") ? LinkAddress.Of(field.Target, field.Fragment) : null;

    public static bool IsContents(FieldCode field) => IsKind(field, "TOC");

    /// <summary>Takes in which fields of a story end.</summary>
    public void Expect(IEnumerable<XElement> story)
    {
        var begun = new Stack<XElement>();
        foreach (var mark in story.DescendantsAndSelf(Names.W + "fldChar").Where(mark => !mark.Ancestors().Any(around => around.Name.LocalName is "del" or "moveFrom" or "Fallback")))
        {
            if (TypeOf(mark) == "begin")
                begun.Push(mark);
            else if (TypeOf(mark) == "end" && begun.TryPop(out var begin))
                ended.Add(begin);
        }
    }

    public void Take(XElement mark)
    {
        switch (TypeOf(mark))
        {
            case "begin" when ended.Contains(mark):
                open.Push(new FieldCode(""));
                inCode++;
                break;
            case "separate" when open.TryPeek(out var field):
                Complete(field);
                break;
            case "end" when open.TryPop(out var field):
                Complete(field);
                ContentsEnded += IsContents(field) ? 1 : 0;
                break;
        }
    }

    public void Code(string text)
    {
        if (open.TryPeek(out var field) && !field.IsComplete)
            field.Add(text);
    }

    private void Complete(FieldCode field)
    {
        inCode -= field.IsComplete ? 0 : 1;
        field.IsComplete = true;
    }

    private static bool IsKind(FieldCode field, string kind) => field.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase);

    private static string? TypeOf(XElement mark) => mark.Attribute(Names.W + "fldCharType")?.Value;
}
