using System.Text;
using System.Xml;
using ReportKit.Packaging;

namespace ReportKit.Word.Writing;

/// <summary>
/// A part that grows while another one is being written: a zip archive takes one part at a time, and the notes of a long report
/// are not to be held in memory.
/// </summary>
internal sealed class Spool : IDisposable
{
    private readonly FileStream stream = PassingFile.Create();

    public Spool() => Xml = PartXml.Writer(stream);

    public XmlWriter Xml { get; }

    /// <summary>Ends the part and copies it.</summary>
    public void CopyTo(Stream part)
    {
        Xml.Dispose();
        stream.Position = 0;
        stream.CopyTo(part, 1 << 16);
    }

    public void Dispose()
    {
        Xml.Dispose();
        stream.Dispose();
    }
}

/// <summary>How parts are written as XML: UTF-8, no indentation, the same on every system; the texts are cleaned before.</summary>
internal static class PartXml
{
    public static XmlWriter Writer(Stream stream)
    {
        var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", CheckCharacters = false, CloseOutput = false });
        xml.WriteStartDocument(standalone: true);
        return xml;
    }
}
