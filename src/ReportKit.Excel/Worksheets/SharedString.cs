using System.Collections.Immutable;
using System.Xml;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Excel.Worksheets;

/// <summary>A string item (CT_Rst, ECMA-376-1, 18.4.8): plain text, or runs of rich text. Phonetic readings are no part of it.</summary>
internal sealed record SharedString(string Text, ImmutableArray<RichRun> Runs)
{
    /// <summary>Reads the item at whose element (<c>si</c> or <c>is</c>) the reader stands; the reader then stands at its end.</summary>
    public static SharedString Read(XmlReader xml, CellText text)
    {
        var runs = ImmutableArray.CreateBuilder<RichRun>();
        var emphasis = Emphasis.None;
        var taken = 0;
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return new SharedString("", []);

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "t":
                    runs.Add(new RichRun(text.Read(xml), emphasis));
                    // A run takes room even where it is blank.
                    text.Bound(taken += runs[^1].Text.Length + 1);
                    break;
                case "r":
                    emphasis = Emphasis.None;
                    break;
                case "b" when IsOn(xml):
                    emphasis |= Emphasis.Bold;
                    break;
                case "i" when IsOn(xml):
                    emphasis |= Emphasis.Italic;
                    break;
                case "vertAlign" when xml.GetAttribute("val") == "superscript":
                    emphasis |= Emphasis.Superscript;
                    break;
                case "rPh":
                    SkipElement(xml);
                    break;
            }
        }

        return Of(runs);
    }

    private static SharedString Of(ImmutableArray<RichRun>.Builder runs)
    {
        if (runs.Count == 1 && runs[0].Emphasis == Emphasis.None)
            return new SharedString(runs[0].Text, []);

        var text = string.Concat(runs.Select(run => run.Text));
        return new SharedString(text, runs.Any(run => run.Emphasis != Emphasis.None) ? runs.ToImmutable() : []);
    }

    /// <summary>A truth value that is on when it says nothing (ECMA-376-1, 18.8.2).</summary>
    private static bool IsOn(XmlReader xml) => xml.GetAttribute("val") is null or "1" or "true";

    private static void SkipElement(XmlReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return;
        while (xml.Read() && xml.Depth > depth)
        {
            // The reader has to stand at the end of the element, not after it.
        }
    }
}
